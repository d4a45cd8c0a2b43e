import type { PageNews } from '../../lib/messages';
import { orLadder } from '../../lib/sites/or-ladder';
import type { SiteAdapter } from '../../lib/sites/site';
import { followFrame } from './follow-frame';
import { type PageReading, readPage } from './read-page';
import { coreOf, isRemnant, type Standing, standingAt, type Told } from './remnant';

/** What the watcher needs; it stops, and leaves nothing behind, when the signal aborts. */
export interface Watch {
  doc: Document;
  win: Window & typeof globalThis;
  site: SiteAdapter;
  /** The ladder, for the pages of the app that its adapter does not know, once it is loaded. */
  beyond?: () => SiteAdapter | undefined;
  /** The user's own addresses that earlier pages of this host told: not every page says who is signed in. */
  learned?: readonly string[];
  onChange(message: PageNews): void;
  /** Called at every look at the page. */
  onLook?(): void;
  signal: AbortSignal;
}

/** Milliseconds after a move at which the page is read again: in-place updates of texts are not observed. */
const LOOK_AGAIN = [300, 1000, 3000, 10_000] as const;
const SETTLE = 120;
/** What is seen again after so long is no half of a page. */
const SETTLED = SETTLE / 2;
/** Where a look takes long, the next one waits for ten times as long: at most a tenth of the time goes into looking. */
const REST = 10;
/** In the first second of a page, while somebody waits for it, twice as long will do. */
const SHORT_REST = 2;
const LONGEST_REST = 1000;
const GIVE_UP = 10_000;

/**
 * Says who the page is about whenever that changes: `page.changed` once it is read, `page.left` at once when the page
 * moves on and the next subject is not there yet, `page.unreadable` where nothing could be read for ten seconds.
 */
export function watchPage({ doc, win, learned = [], beyond, onChange, onLook, signal, ...given }: Watch): void {
  const site = beyond ? orLadder(given.site, beyond) : given.site;
  const who = { site: site.id, host: win.location.host };
  let href = '';
  let pageKey: string | null | undefined;
  let standing: Standing | undefined;
  /** Who stood there when the page moved here. */
  let left: Standing | undefined;
  let waited = 0;
  /** Whether the page of this key has been read once: from then on a look that fails changes nothing. */
  let known = false;
  let sent = '';
  let told: Told | undefined;
  let soon = 0;
  /** What the last look took, in milliseconds. */
  let effort = 0;
  let looks: number[] = [];

  const send = (message: PageNews) => {
    const text = JSON.stringify(message);
    if (text === sent) return;
    sent = text;
    onChange(message);
  };

  const report = ({ subject, self, message }: PageReading, now: number) => {
    if (pageKey === null || pageKey === undefined) return send({ kind: 'page.left', ...who });
    const isNew = !standing || now - standing.since < SETTLED;
    if (subject && !isRemnant({ pageKey, subject, waited, isNew }, standing, told, left)) {
      known = true;
      told = { pageKey, core: coreOf(subject), externalId: subject.externalId };
      if (standing) standing.drawnFor = pageKey;
      return send({ kind: 'page.changed', ...who, pageKey, subject, self, ...(message && { message }) });
    }
    // Half drawn, as it seems: what is seen again is whole.
    if (subject && isNew && standing?.drawnFor === pageKey) lookAfter(SETTLE);
    if (!subject && waited >= GIVE_UP && !known) send({ kind: 'page.unreadable', ...who });
  };

  const forgetLooks = () => {
    for (const timer of looks) win.clearTimeout(timer);
  };

  const look = (isBehind = false) => {
    if (signal.aborted) return;
    frame.attach();
    href = win.location.href;
    const reading = readPage(site, doc, new URL(href), learned);
    const now = win.performance.now();
    standing = standingAt({ ...reading, from: pageKey, isBehind, now }, standing, told);
    if (reading.pageKey !== pageKey) {
      pageKey = reading.pageKey;
      waited = 0;
      known = false;
      left = standing;
      if (standing?.drawnFor !== pageKey) send({ kind: 'page.left', ...who });
      forgetLooks();
      looks = LOOK_AGAIN.map((delay) =>
        win.setTimeout(() => {
          waited = delay;
          // One that is asked for already comes at once, and knows whether it comes too early.
          if (!soon) look();
        }, delay),
      );
    }
    report(reading, now);
    onLook?.();
  };

  const lookAfter = (settle: number) => {
    const isAwaited = !known && pageKey !== null && waited < LOOK_AGAIN[1];
    const rest = effort * (isAwaited ? SHORT_REST : REST);
    soon ||= win.setTimeout(
      () => {
        const done = () => {
          soon = 0;
          const start = win.performance.now();
          look();
          effort = win.performance.now() - start;
        };
        // A busy page is read after half a second all the same, and sooner while somebody waits.
        if (win.requestIdleCallback) win.requestIdleCallback(done, { timeout: isAwaited ? 100 : 500 });
        else done();
      },
      Math.max(settle, Math.min(LONGEST_REST, rest)),
    );
  };

  // A page that has moved on is read as soon as the next subject stands there: somebody waits for it.
  const lookSoon = () => lookAfter(known || pageKey === null ? SETTLE : 0);

  const onMove = () => {
    // Where a look is due, the page has drawn something since the last one: for the address that it leaves.
    if (href !== win.location.href) look(soon !== 0);
  };

  const observer = new win.MutationObserver(lookSoon);
  const frame = followFrame(doc, site.frame, observer, lookSoon);
  win.navigation?.addEventListener('currententrychange', onMove, { signal });
  win.addEventListener('popstate', onMove, { signal });
  win.addEventListener('hashchange', onMove, { signal });
  // Back from the browser's back-forward cache: the page may be another one than when it was left.
  win.addEventListener('pageshow', lookSoon, { signal });
  // What is typed into a field changes no element.
  doc.addEventListener('input', lookSoon, { signal, capture: true });
  signal.addEventListener('abort', () => {
    frame.detach();
    win.clearTimeout(soon);
    forgetLooks();
  });
  look();
}
