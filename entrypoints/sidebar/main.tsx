import './style.css';
import { createRoot } from 'react-dom/client';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import type { SidebarAbilities } from '../../components/sidebar/abilities';
import { type Heard, hear, nothingHeard, unread } from '../../components/sidebar/heard';
import { SidebarApp } from '../../components/sidebar/SidebarApp';
import { fetchLater } from '../../components/ui/later';
import { guardBook } from '../../lib/db/guard';
import { readOpenFollowUps } from '../../lib/db/read/due';
import { follow } from '../../lib/db/read/live';
import { readSettings } from '../../lib/db/read/settings';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { defaultSettings, type Settings } from '../../lib/domain/settings';
import type { FromSidebar } from '../../lib/messages';
import { FromPage, Wish } from '../../lib/messages';
import { now, setClock } from '../../lib/platform/clock';
import { listShortcuts } from '../../lib/platform/commands';
import { awaitLine, followActiveTab, isOwnTab, type Line } from '../../lib/platform/frame-port';
import { keptElsewhere, whyNoBook } from '../../lib/platform/kept-book';
import { speakLanguage } from '../../lib/platform/language';
import { ownSidePanel } from '../../lib/platform/side-panel';
import { tellBackground } from '../../lib/platform/tell';
import { openWorkspace } from '../../lib/platform/workspace-tab';
import type { guardSight } from './sight';

const element = document.getElementById('root');
const root = element && createRoot(element);
const standsInPage = window !== window.parent;

let openOwnPanel = async () => {};
if (standsInPage)
  void ownSidePanel().then((open) => {
    openOwnPanel = open;
  });

guardBook(keptElsewhere);

const chosenLanguage = readSettings()
  .catch(() => defaultSettings)
  .then(({ language }) => language);
let ready = Promise.all([setClock(), speakLanguage(chosenLanguage, LANGUAGES)]).then(() => {});
let redraw = () => {};

async function draw(heard: Heard, line: Line<FromSidebar> | null) {
  redraw = () => void draw(heard, line);
  await ready;
  const abilities: SidebarAbilities = {
    close: () => line?.post({ kind: 'sidebar.closed' }),
    resized: (width) => line?.post({ kind: 'sidebar.resized', width }),
    railChanged: (letter, due) => line?.post({ kind: 'rail.changed', letter, due }),
    standsInPage,
    moveToSidePanel: () => void openOwnPanel().then(() => line?.post({ kind: 'sidebar.closed' })),
    changeView: (view) => line?.post({ kind: 'view.changed', view }),
    hideForToday: () => line?.post({ kind: 'sidebar.hidden' }),
    openWorkspace: (hash) => void openWorkspace(hash),
    reload: () => location.reload(),
    async selectedFact() {
      // It was the page's own text before: parsed like all that a page says.
      const wish = Wish.safeParse(await tellBackground({ kind: 'selection.wanted' })).data;
      return wish?.kind === 'fact' ? wish : null;
    },
    startTeaching: (field) => line?.post({ kind: 'teaching.started', field }),
    stopTeaching: () => line?.post({ kind: 'teaching.stopped' }),
    teach: async (page) => (await import('../../lib/taught')).teachPage(page),
    async limitedSite(id) {
      const { siteNames } = await import('../../lib/sites/site-names');
      const site = siteNames[id];
      return site?.limited ? site.name : null;
    },
    askForSnippet: () => line?.post({ kind: 'snippet.wanted' }),
    settleSend: () => line?.post({ kind: 'send.settled' }),
    shortcuts: listShortcuts,
    async whyNoBook() {
      const why = await whyNoBook();
      // The browser's own sidebar has the book, and opens on the next click of the action button.
      if (why === 'container' && standsInPage) await tellBackground({ kind: 'frame.blocked' });
      return why;
    },
  };
  root?.render(
    <ClockProvider now={now}>
      <SidebarApp heard={heard} abilities={abilities} />
    </ClockProvider>,
  );
}

function serve(line: Line<FromSidebar>, guard?: typeof guardSight) {
  let heard = nothingHeard;
  const take = (said: FromPage) => {
    heard = hear(heard, said);
    if (heard.view) document.documentElement.dataset['theme'] = heard.view.theme;
    void draw(heard, line);
  };
  const seen = guard?.((isCovered) => take({ kind: 'sight.changed', isCovered }));
  line.listen((message) => {
    const parsed = FromPage.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.kind === 'sight.changed') seen?.(parsed.data.isCovered);
    else take(parsed.data);
  });
  void draw(heard, line);
  line.post({ kind: 'sidebar.opened' });
}

/** Beside a page: draws only once the background confirms that our own reader made this frame in this tab. */
async function openInFrame() {
  const [{ nonce, line }, { guardSight }] = await Promise.all([awaitLine(), import('./sight')]);
  if (typeof nonce === 'string' && (await tellBackground({ kind: 'sidebar.mounted', nonce })) === true) {
    serve(line, guardSight);
  }
}

/** In the browser's own side panel: follows the active tab. In a tab of its own it draws nothing. */
async function openInSidePanel() {
  if (await isOwnTab()) return;
  await followActiveTab((heard) => {
    if (typeof heard === 'object') serve(heard);
    else void draw(heard === 'unread' ? unread : nothingHeard, null);
  });
}

// Firefox makes the frame wait for what is fetched before it has loaded, and with it the page that hands over the line.
if (standsInPage) window.addEventListener('load', fetchLater);
else fetchLater();
void (standsInPage ? openInFrame() : openInSidePanel());
follow(readOpenFollowUps, () => void tellBackground({ kind: 'followUps.changed' }));
/** What is spoken now: a sidebar that is open turns to what is chosen elsewhere. */
let spoken: Settings['language'] | undefined;
follow(readSettings, ({ language }) => {
  if (spoken !== undefined && spoken !== language) {
    ready = ready.then(() => speakLanguage(language, LANGUAGES));
    redraw();
  }
  spoken = language;
});
