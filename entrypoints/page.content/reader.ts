import type { FromPage, FromSidebar, View } from '../../lib/messages';
import type { Line } from '../../lib/platform/frame-port';
import { rememberSite } from '../../lib/platform/site-memory';
import { onTaughtChanged, recallTaught } from '../../lib/platform/taught-pages';
import { tellBackground } from '../../lib/platform/tell';
import { anyPage, knownSites, siteFor } from '../../lib/sites/known-sites';
import type { KnownSite } from '../../lib/sites/site';
import type { SidebarFrame } from './frame';
import { heardFromSidebar } from './heard-from-sidebar';
import { fetchAnswer, fetchFrame, fetchPointAt, fetchSnippet } from './parts';
import { readSite } from './read-site';
import type { Reader, ReaderStart } from './reader-type';

/** Milliseconds after which a page that nobody knows is asked once more whose it is: apps draw late. */
const RECOGNISE_AGAIN = [300, 1000, 3000];

/** Says who the page is about to whichever sidebar listens, from now on until the context ends. */
export async function startReader({ ctx, rail, open, memory, recalled }: ReaderStart): Promise<Reader> {
  const host = location.hostname;
  let taught: unknown;
  const recognise = () => siteFor(document, new URL(location.href));
  const chosen = knownSites.find(({ id }) => id === memory().siteId);
  let known = chosen ?? recognise();
  const lines = new Set<Line<FromPage>>();
  const panels = new Set<Line<FromPage>>();
  /** The latest of each kind of news, for a sidebar that opens later. */
  const latest = new Map<string, FromPage>();
  // Nobody need know who the page is about before somebody listens.
  const { promise: heard, resolve: wake } = Promise.withResolvers<void>();

  const join = (line: Line<FromPage>) => {
    lines.add(line);
    wake();
    for (const message of latest.values()) line.post(message);
    frame?.joined(line);
  };
  const tell = (message: FromPage) => {
    const [topic = ''] = message.kind.split('.');
    latest.set(topic, message);
    for (const line of lines) line.post(message);
  };
  const rarely = async () =>
    (await fetchAnswer())?.({
      doc: document,
      win: window,
      sidebar: rail.host,
      site: () => known.id,
      // What answers one click is for who listens now, and no news for a sidebar that opens later.
      post(message) {
        for (const line of lines) line.post(message);
      },
      fetchPointAt,
      fetchSnippet,
      signal: ctx.signal,
    });
  let answer: ReturnType<typeof rarely> | undefined;
  const hear = (message: FromSidebar) => {
    if (/^(teaching|snippet)/.test(message.kind)) {
      answer ??= rarely();
      void answer.then((say) => say?.(message));
    }
    if (message.kind === 'view.changed') void rememberSite(host, message.view);
    if (message.kind !== 'send.settled') return;
    latest.delete('mail');
    void tellBackground({ kind: 'send.changed', send: null });
  };
  const learned = memory().self ?? [];
  const learn = (self: readonly string[]) => {
    const news = self.filter((address) => !learned.includes(address));
    if (news.length === 0) return;
    learned.push(...news);
    void rememberSite(host, { self: learned });
  };

  let view: View;
  let frame: SidebarFrame | undefined;
  let mounting: Promise<SidebarFrame | undefined> | undefined;
  const mount = async () => {
    const mountSidebar = await fetchFrame();
    if (!mountSidebar || ctx.isInvalid) return undefined;
    frame = mountSidebar({
      doc: document,
      rail,
      open,
      width: memory().width,
      lines,
      panels,
      connected: join,
      left: (line) => lines.delete(line),
      hear,
      remember: (change) => void rememberSite(host, change),
      signal: ctx.signal,
    });
    frame.arrange(view, memory().hiddenUntil);
    return frame;
  };
  const beside = () => {
    mounting ??= mount();
    return mounting;
  };

  /** What stands already: the width alone changes with every pixel that the edge is dragged, in all tabs of the host. */
  let arranged = '';
  const arrange = () => {
    const { side = 'right', room = known.room ?? 'overlay', theme = 'system', hiddenUntil = 0 } = memory();
    view = { side, room, theme };
    const isElsewhere = panels.size > 0;
    const wanted = JSON.stringify([view, hiddenUntil, isElsewhere]);
    if (wanted === arranged) return;
    arranged = wanted;
    if (frame) frame.arrange(view, hiddenUntil);
    else rail.stand(side, open || isElsewhere, hiddenUntil);
    tell({ kind: 'view.told', view });
  };

  let reading = new AbortController();
  ctx.onInvalidated(() => reading.abort());
  const read = (site: KnownSite) => {
    reading.abort();
    reading = new AbortController();
    known = site;
    arrange();
    const now = { site, taught: () => taught, heard, recalled, learned, learn, tell, signal: reading.signal };
    void readSite({ doc: document, win: window, ...now });
  };
  const forget = onTaughtChanged((changed, now) => {
    if (changed !== location.host) return;
    taught = now;
    read(known);
  });
  ctx.onInvalidated(forget);
  const again = () => {
    const site = chosen ?? recognise();
    if (site !== known && site !== anyPage) read(site);
  };
  for (const delay of RECOGNISE_AGAIN) ctx.setTimeout(again, delay);
  // Parts of one app, mail and calendar, follow each other without a new page.
  window.navigation?.addEventListener('currententrychange', again, { signal: ctx.signal });
  arrange();
  if (open) void beside();
  taught = await recallTaught(location.host);
  if (!ctx.isInvalid) read(known);

  return {
    arrange,
    async hear(message) {
      const shown = await beside();
      if (message.kind === 'wish.made') return shown?.pass(message) ?? false;
      shown?.toggle(message.byKey);
      return true;
    },
    join(panel, gone) {
      panel.listen((message) => {
        const said = heardFromSidebar(message);
        if (said) hear(said);
      });
      panels.add(panel);
      arrange();
      join(panel);
      gone(() => {
        lines.delete(panel);
        panels.delete(panel);
        arrange();
      });
    },
  };
}
