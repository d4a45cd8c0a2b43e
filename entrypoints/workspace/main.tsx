import './style.css';
import { createRoot } from 'react-dom/client';
import { ClockProvider } from '../../components/hooks/ClockProvider';
import type { WorkspaceAbilities } from '../../components/workspace/abilities';
import { fetchInTurn } from '../../components/workspace/fetch-in-turn';
import { pageOf } from '../../components/workspace/pages';
import { readRoute } from '../../components/workspace/route';
import { WorkspaceApp } from '../../components/workspace/WorkspaceApp';
import { guardBook } from '../../lib/db/guard';
import { readOpenFollowUps } from '../../lib/db/read/due';
import { readSettingsInForce } from '../../lib/db/read/holidays';
import { follow } from '../../lib/db/read/live';
import { readSettings } from '../../lib/db/read/settings';
import { refreshHolidays } from '../../lib/db/write/refresh-holidays';
import type { HolidayProvider } from '../../lib/domain/calendar/holidays';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { defaultSettings } from '../../lib/domain/settings';
import { Wish } from '../../lib/messages';
import { now, setClock } from '../../lib/platform/clock';
import { listShortcuts } from '../../lib/platform/commands';
import { eraseStored, forgetSaid } from '../../lib/platform/erase-stored';
import { approvedSites, onHostsChanged, removeHost, requestHost, requestHosts } from '../../lib/platform/hosts';
import { keptBook, whyNoBook } from '../../lib/platform/kept-book';
import { keepWish, recallWish } from '../../lib/platform/kept-wishes';
import { speakLanguage, textsOf } from '../../lib/platform/language';
import { forgetLearned, listLearned, onLearnedChanged } from '../../lib/platform/learned-addresses';
import { listOpened, noteOpened } from '../../lib/platform/opened';
import { rememberSite } from '../../lib/platform/site-memory';
import { mayReach, removeTeamHosts, requestTeamHost } from '../../lib/platform/team-host';
import { tellBackground } from '../../lib/platform/tell';
import { knownSites } from '../../lib/sites/known-sites';
import { siteNames } from '../../lib/sites/site-names';
import { forgetPage, listTaught, onTaughtChange } from '../../lib/taught';
import type { Compared, TeamAsk, Tried } from '../../lib/team/ask';
import { spokenLanguage } from '../../lib/text';

guardBook(keptBook);

const originsOf = (patterns: readonly string[]) => patterns.map((pattern) => pattern.replace(/\/\*$/, ''));

const nameOf = (id: string) => {
  const { name = id, kind = 'crm', limited = false } = siteNames[id] ?? {};
  return { name, kind, limited };
};

const abilities: WorkspaceAbilities = {
  sites: {
    list: approvedSites,
    approve: requestHost,
    approveAll: requestHosts,
    remove: removeHost,
    choose: (origin, siteId) => rememberSite(new URL(origin).hostname, { siteId }),
    onChange: onHostsChanged,
  },
  siteChoices: knownSites.map(({ id, matches }) => ({
    id,
    ...nameOf(id),
    origins: originsOf(matches.filter((pattern) => !pattern.includes('*.'))),
    everywhere: originsOf(matches),
  })),
  taught: { list: listTaught, forget: forgetPage, onChange: onTaughtChange },
  learned: { list: listLearned, forget: forgetLearned, onChange: onLearnedChanged },
  opened: { list: listOpened, note: noteOpened },
  team: {
    approve: requestTeamHost,
    mayReach,
    remove: removeTeamHosts,
    ask: async (server, makes) =>
      (await tellBackground({ kind: 'team.tried', server, makes } satisfies TeamAsk)) as Tried,
    async follow() {
      await tellBackground({ kind: 'team.changed' } satisfies TeamAsk);
    },
    async leave() {
      const leave = () => tellBackground({ kind: 'team.left' } satisfies TeamAsk);
      // Another worker does the rest where one was ended.
      await leave().catch(leave);
    },
    compare: async () => (await tellBackground({ kind: 'team.compared' } satisfies TeamAsk)) as Compared | null,
  },
  keepWish,
  async recallWish(id) {
    const wish = Wish.safeParse(await recallWish()).data;
    return wish?.id === id ? wish : null;
  },
  forgetSaid,
  eraseStored,
  whyNoBook,
  textsIn: (language) => textsOf(language, ['sidebar', 'rest']),
  shortcuts: listShortcuts,
};

/** After so long somebody reads a page and has not only come for another, in milliseconds. */
const OF_READING = 5000;

async function main() {
  // Only a page may ask; without it the browser may drop the book when the disk is full.
  void navigator.storage.persist();
  const settings = readSettings().catch(() => defaultSettings);
  await Promise.all([
    setClock(),
    speakLanguage(
      settings.then(({ language }) => language),
      LANGUAGES,
      ['sidebar', 'rest'],
    ),
    // So that the page is painted whole; what cannot be fetched is asked for again where it is drawn.
    pageOf(readRoute(location.hash))
      .fetch()
      .catch(() => undefined),
  ]);
  document.documentElement.lang = spokenLanguage();
  const element = document.getElementById('root');
  if (!element) return;
  createRoot(element).render(
    <ClockProvider now={now}>
      <WorkspaceApp abilities={abilities} />
    </ClockProvider>,
  );
  // The other pages come while somebody reads this one; who moves on sooner is given the one that is pointed at.
  setTimeout(fetchInTurn, OF_READING);
}

void main();
follow(readOpenFollowUps, () => void tellBackground({ kind: 'followUps.changed' }));
/** Loads the tables only once a country is in use. */
const holidayProvider: HolidayProvider = async (place, year) =>
  (await import('../../lib/transfer/holidays/public-holidays')).publicHolidays(place, year);
follow(readSettings, () => {
  const moment = now();
  const when = { today: moment.toPlainDate().toString(), now: moment.toInstant().toString() };
  void refreshHolidays(when, holidayProvider);
});
follow(readSettingsInForce, () => void tellBackground({ kind: 'settings.changed' }));
