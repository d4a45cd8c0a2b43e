import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromPage, FromSidebar, ToPage, View } from '../../lib/messages';
import { type Line, onSidePanel } from '../../lib/platform/frame-port';
import { recallRailTexts } from '../../lib/platform/rail-texts';
import { onSiteChanged, recallSite, rememberSite } from '../../lib/platform/site-memory';
import { onTaughtChanged, recallTaught } from '../../lib/platform/taught-pages';
import { onMessage, tellBackground } from '../../lib/platform/tell';
import { anyPage, knownSites, siteFor } from '../../lib/sites/known-sites';
import type { KnownSite } from '../../lib/sites/site';
import { answerSidebar } from './answer-sidebar';
import { mountSidebar } from './frame';
import { passWish } from './pass-wish';
import { readSite } from './read-site';
import type { ReaderContext } from './reader-context';

/** Milliseconds after which a page that nobody knows is asked once more whose it is: apps draw late. */
const RECOGNISE_AGAIN = [300, 1000, 3000];

/** Waits while the page is only prepared in the background: it may never be shown. */
async function untilShown(): Promise<void> {
  if ('prerendering' in document && document.prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  }
}

/** Resolves when the user does something in the page for the first time: moves the pointer, types, goes into a field. */
function firstTouch(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const kind of ['pointermove', 'pointerdown', 'keydown', 'focusin']) {
      document.addEventListener(kind, () => resolve(), { once: true, capture: true, passive: true, signal });
    }
  });
}

/** Runs on approved sites only: says who the page is about to whichever sidebar listens. */
export default defineContentScript({
  registration: 'runtime',
  // The page need not learn that we are here, nor our id.
  noScriptStartedPostMessage: true,
  async main(ctx: ReaderContext) {
    await untilShown();
    const host = location.hostname;
    let [memory, taught, texts] = await Promise.all([recallSite(host), recallTaught(location.host), recallRailTexts()]);
    if (ctx.isInvalid) return;
    const recognise = () => siteFor(document, new URL(location.href));
    const chosen = knownSites.find(({ id }) => id === memory.siteId);
    const lines = new Set<Line<FromPage>>();
    const panels = new Set<Line<FromPage>>();
    /** The latest of each kind of news, for a sidebar that opens later. */
    const latest = new Map<string, FromPage>();

    // Nobody need know who the page is about before somebody listens.
    const { promise: heard, resolve: wake } = Promise.withResolvers<void>();
    const touched = firstTouch(ctx.signal);

    const join = (line: Line<FromPage>) => {
      lines.add(line);
      wake();
      for (const message of latest.values()) line.post(message);
      wishes.joined(line);
    };
    const tell = (message: FromPage) => {
      const [topic = ''] = message.kind.split('.');
      latest.set(topic, message);
      for (const line of lines) line.post(message);
    };
    // What answers one click is for who listens now, and no news for a sidebar that opens later.
    const answer = answerSidebar({
      doc: document,
      win: window,
      site: () => known.id,
      post(message) {
        for (const line of lines) line.post(message);
      },
      signal: ctx.signal,
    });
    const hear = (message: FromSidebar) => {
      answer(message);
      if (message.kind === 'view.changed') void rememberSite(host, message.view);
      if (message.kind !== 'send.settled') return;
      latest.delete('mail');
      void tellBackground({ kind: 'send.changed', send: null });
    };
    const learned = memory.self ?? [];
    const learn = (self: readonly string[]) => {
      const news = self.filter((address) => !learned.includes(address));
      if (news.length === 0) return;
      learned.push(...news);
      void rememberSite(host, { self: learned.slice(-20) });
    };

    let known = chosen ?? recognise();
    const frame = mountSidebar({
      doc: document,
      texts,
      open: memory.open,
      width: memory.width,
      connected: join,
      hear,
      remember: (change) => void rememberSite(host, change),
      signal: ctx.signal,
    });
    const wishes = passWish({ lines, panels, open: frame.open });
    onMessage((message) => {
      const asked = message as ToPage;
      if (asked.kind === 'wish.made') return Promise.resolve(wishes.pass(asked));
      frame.toggle();
      return Promise.resolve(true);
    });
    const leave = onSidePanel((line, gone) => {
      line.listen((message) => hear(message as FromSidebar));
      panels.add(line);
      join(line);
      gone(() => {
        lines.delete(line);
        panels.delete(line);
      });
    });
    ctx.onInvalidated(leave);

    /** What stands already: the width alone changes with every pixel that the edge is dragged, in all tabs of the host. */
    let arranged = '';
    const arrange = () => {
      const view: View = {
        side: memory.side ?? 'right',
        room: memory.room ?? known.room,
        theme: memory.theme ?? 'system',
      };
      const wanted = JSON.stringify([view, memory.hiddenUntil]);
      if (wanted === arranged) return;
      arranged = wanted;
      frame.arrange(view, memory.hiddenUntil);
      tell({ kind: 'view.told', view });
    };
    const ignore = onSiteChanged(host, (changed) => {
      memory = changed;
      arrange();
    });
    ctx.onInvalidated(ignore);

    let reading = new AbortController();
    ctx.onInvalidated(() => reading.abort());
    const read = (site: KnownSite) => {
      reading.abort();
      reading = new AbortController();
      known = site;
      arrange();
      const now = { site, taught: () => taught, heard, touched, learned, learn, tell, signal: reading.signal };
      void readSite({ doc: document, win: window, ...now });
    };
    read(known);
    const forget = onTaughtChanged((changed, now) => {
      if (changed !== location.host) return;
      taught = now;
      read(known);
    });
    ctx.onInvalidated(forget);
    for (const delay of RECOGNISE_AGAIN) {
      ctx.setTimeout(() => {
        const site = known === anyPage && !chosen ? recognise() : anyPage;
        if (site !== anyPage) read(site);
      }, delay);
    }
  },
});
