import type { FromPage } from '../../lib/messages';
import type { SiteAdapter } from '../../lib/sites/site';
import { followFrame } from './follow-frame';
import { type PageReading, readPage } from './read-page';

/** What the watcher needs; it stops, and leaves nothing behind, when the signal aborts. */
export interface Watch {
  doc: Document;
  win: Window & typeof globalThis;
  site: SiteAdapter;
  /** The user's own addresses that earlier pages of this host told: not every page says who is signed in. */
  learned?: readonly string[];
  onChange(message: FromPage): void;
  signal: AbortSignal;
}

/** Milliseconds after a move at which the page is read again: in-place updates of texts are not observed. */
const LOOK_AGAIN = [300, 1000, 3000, 10_000];
const SETTLE = 120;
const GIVE_UP = 10_000;

/**
 * Says who the page is about whenever that changes: `page.changed` once it is read, `page.left` at once when the page
 * moves on and the next subject is not there yet, `page.unreadable` where nothing could be read for ten seconds.
 */
export function watchPage({ doc, win, site, learned = [], onChange, signal }: Watch): void {
  const who = { site: site.id, host: win.location.host };
  let href = '';
  let pageKey: string | null | undefined;
  /** What still stood on the page at the moment its address changed: most likely the one before. */
  let stale: string | undefined;
  let waited = 0;
  /** Whether the page of this key has been read once: from then on a look that fails changes nothing. */
  let known = false;
  let sent = '';
  let subjectSent = '';
  let soon = 0;
  let looks: number[] = [];

  const send = (message: FromPage) => {
    const text = JSON.stringify(message);
    if (text === sent) return;
    sent = text;
    onChange(message);
  };

  const isStale = (subject: string) => {
    // The same record as told last, by its own id: surely the one before. Without an id it may be another tab of it.
    const patience = subject === subjectSent && subject.includes('"externalId"') ? GIVE_UP : 1000;
    return subject === stale && waited < patience;
  };

  const report = ({ subject, self }: PageReading) => {
    if (pageKey === null || pageKey === undefined) return send({ kind: 'page.left', ...who });
    const text = JSON.stringify(subject);
    if (subject && !isStale(text)) {
      stale = undefined;
      known = true;
      subjectSent = text;
      return send({ kind: 'page.changed', ...who, pageKey, subject, self });
    }
    if (!subject && waited >= GIVE_UP && !known) send({ kind: 'page.unreadable', ...who });
  };

  const forgetLooks = () => {
    for (const timer of looks) win.clearTimeout(timer);
  };

  const look = () => {
    if (signal.aborted) return;
    frame.attach();
    const moved = href !== win.location.href;
    href = win.location.href;
    const reading = readPage(site, doc, new URL(href), learned);
    if (reading.pageKey !== pageKey) {
      pageKey = reading.pageKey;
      waited = 0;
      known = false;
      stale = moved && sent && reading.subject ? JSON.stringify(reading.subject) : undefined;
      if (!reading.subject || stale) send({ kind: 'page.left', ...who });
      forgetLooks();
      looks = LOOK_AGAIN.map((delay) =>
        win.setTimeout(() => {
          waited = delay;
          look();
        }, delay),
      );
    }
    report(reading);
  };

  const lookSoon = () => {
    soon ||= win.setTimeout(() => {
      const done = () => {
        soon = 0;
        look();
      };
      // A busy page is read after half a second all the same.
      if (win.requestIdleCallback) win.requestIdleCallback(done, { timeout: 500 });
      else done();
    }, SETTLE);
  };

  const onMove = () => {
    if (href !== win.location.href) look();
  };

  const observer = new win.MutationObserver(lookSoon);
  const frame = followFrame(doc, site.frame, observer, lookSoon);
  win.navigation?.addEventListener('currententrychange', onMove, { signal });
  win.addEventListener('popstate', onMove, { signal });
  win.addEventListener('hashchange', onMove, { signal });
  signal.addEventListener('abort', () => {
    frame.detach();
    win.clearTimeout(soon);
    forgetLooks();
  });
  look();
}
