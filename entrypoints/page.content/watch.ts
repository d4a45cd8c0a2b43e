import type { PageNews } from '../../lib/messages';
import type { PageSubject, SiteAdapter } from '../../lib/sites/site';
import { followFrame } from './follow-frame';
import { type PageReading, readPage } from './read-page';

/** What the watcher needs; it stops, and leaves nothing behind, when the signal aborts. */
export interface Watch {
  doc: Document;
  win: Window & typeof globalThis;
  site: SiteAdapter;
  /** The user's own addresses that earlier pages of this host told: not every page says who is signed in. */
  learned?: readonly string[];
  onChange(message: PageNews): void;
  /** Called at every look at the page. */
  onLook?(): void;
  signal: AbortSignal;
}

/** Milliseconds after a move at which the page is read again: in-place updates of texts are not observed. */
const LOOK_AGAIN = [300, 1000, 3000, 10_000];
const SETTLE = 120;
/** Where a look takes long, the next one waits for ten times as long: at most a tenth of the time goes into looking. */
const REST = 10;
const LONGEST_REST = 1000;
const GIVE_UP = 10_000;

/** Who a subject is, without its id: many ids come from the address, which is ahead of what the page shows. */
const coreOf = ({ people, company, title }: PageSubject) => JSON.stringify([people, company, title]);
const namesOf = ({ people, company }: PageSubject) => [
  company?.domain ?? company?.name,
  ...people.map(({ email, name }) => email ?? name),
];

/**
 * Says who the page is about whenever that changes: `page.changed` once it is read, `page.left` at once when the page
 * moves on and the next subject is not there yet, `page.unreadable` where nothing could be read for ten seconds.
 */
export function watchPage({ doc, win, site, learned = [], onChange, onLook, signal }: Watch): void {
  const who = { site: site.id, host: win.location.host };
  let href = '';
  let pageKey: string | null | undefined;
  /** What was told of the page before and still stands on this one: most likely it has not been drawn yet. */
  let stale: string | undefined;
  let waited = 0;
  /** Whether the page of this key has been read once: from then on a look that fails changes nothing. */
  let known = false;
  let sent = '';
  /** What was told last. */
  let told: string | undefined;
  let toldId: string | undefined;
  let soon = 0;
  /** When the page moved on, by the page's clock. */
  let movedAt = 0;
  /** Whether this look comes before the page has settled: who was told before and still stands on it may be a remnant. */
  let isEarly = false;
  /** What the last look took, in milliseconds. */
  let effort = 0;
  let looks: number[] = [];

  const send = (message: PageNews) => {
    const text = JSON.stringify(message);
    if (text === sent) return;
    sent = text;
    onChange(message);
  };

  const isStale = (subject: PageSubject) => {
    // Still the same record by its own id: surely the one before. Else it may be another page about the same people.
    const patience = subject.externalId && subject.externalId === toldId ? GIVE_UP : 1000;
    if (isEarly && namesOf(subject).some((name) => name && told?.includes(JSON.stringify(name)))) return true;
    return coreOf(subject) === stale && waited < patience;
  };

  const report = ({ subject, self, message }: PageReading) => {
    if (pageKey === null || pageKey === undefined) return send({ kind: 'page.left', ...who });
    if (subject && !isStale(subject)) {
      stale = undefined;
      known = true;
      told = coreOf(subject);
      toldId = subject.externalId;
      return send({ kind: 'page.changed', ...who, pageKey, subject, self, ...(message && { message }) });
    }
    if (!subject && waited >= GIVE_UP && !known) send({ kind: 'page.unreadable', ...who });
  };

  const forgetLooks = () => {
    for (const timer of looks) win.clearTimeout(timer);
  };

  const look = () => {
    if (signal.aborted) return;
    frame.attach();
    href = win.location.href;
    const reading = readPage(site, doc, new URL(href), learned);
    if (reading.pageKey !== pageKey) {
      pageKey = reading.pageKey;
      movedAt = win.performance.now();
      waited = 0;
      known = false;
      stale = reading.subject && coreOf(reading.subject) === told ? told : undefined;
      if (!reading.subject || stale) send({ kind: 'page.left', ...who });
      forgetLooks();
      looks = LOOK_AGAIN.map((delay) =>
        win.setTimeout(() => {
          waited = delay;
          // One that is asked for already comes at once, and knows whether it comes too early.
          if (!soon) look();
        }, delay),
      );
    }
    report(reading);
    onLook?.();
  };

  const lookAfter = (settle: number) => {
    soon ||= win.setTimeout(
      () => {
        const done = () => {
          soon = 0;
          const start = win.performance.now();
          // One that was asked for before the page moved comes too early, as well.
          isEarly = settle === 0 || start - movedAt < SETTLE;
          look();
          effort = win.performance.now() - start;
          if (isEarly && !known) lookAfter(SETTLE);
          isEarly = false;
        };
        // A busy page is read after half a second all the same.
        if (win.requestIdleCallback) win.requestIdleCallback(done, { timeout: 500 });
        else done();
      },
      Math.max(settle, Math.min(LONGEST_REST, REST * effort)),
    );
  };

  // A page that has moved on is read as soon as the next subject stands there: somebody waits for it.
  const lookSoon = () => lookAfter(known || pageKey === null ? SETTLE : 0);

  const onMove = () => {
    if (href !== win.location.href) look();
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
