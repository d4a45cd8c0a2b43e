import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isOfFullDisk } from '../../lib/db/is-of-full-disk';
import type { Undo } from '../../lib/db/write/change';
import { t } from '../../lib/text';
import { WriteContext } from '../hooks/useWrite';
import { later } from './later';

interface Done {
  about: string;
  /** How often somebody had moved when it was done. */
  moves: number | undefined;
  /** The how manieth write it was, as they were begun. */
  nth: number;
  text: string;
  undo?: Undo;
}

interface Failed {
  about: string;
  error: unknown;
  /** Where it was to be written, as its page is headed, and what would have been said of it. */
  was: { place: string; text: string };
}

const TOAST = 'flex items-center gap-2 rounded-lg border border-line bg-surface py-1 pr-1 pl-3 shadow-lg';

/** Long enough to read and reach by keyboard; pointing at it or focusing it keeps it. */
const SHOWN_FOR_MS = 15_000;

const UndoToast = later(() => import('./UndoToast').then((module) => module.UndoToast));
const FailedWrite = later(() => import('./FailedWrite').then((module) => module.FailedWrite));

/**
 * Lets everything inside write to the book by `useWrite`, and shows what came of it at the bottom. What was done is told where it was done: not
 * while `about` is another, which names the page or whom it is about. Where it is known how often somebody has moved (`moves`), a page that
 * nobody has moved to is where the write led itself, and its notice goes along. What failed is told wherever somebody is by then, elsewhere with
 * what it was and where. Only the last thing done can be taken back, not while another is being written, and again once that has failed.
 */
export function WriteNotices({
  reload,
  about = '',
  moves,
  children,
}: {
  reload: () => void;
  about?: string;
  moves?: () => number;
  children: ReactNode;
}) {
  const [latest, setLatest] = useState<Done | null>(null);
  const done = latest?.about === about ? latest : null;
  const [failed, setFailed] = useState<Failed | null>(null);
  const [underWay, setUnderWay] = useState(0);
  const [held, setHeld] = useState(false);
  const begun = useRef(0);
  const shown = useRef(latest);
  useLayoutEffect(() => {
    shown.current = latest;
  }, [latest]);

  const run = useCallback(
    async <T extends { undo?: Undo | undefined }>(write: () => Promise<T>, said: string, isUndo = false) => {
      begun.current += 1;
      const nth = begun.current;
      const before = shown.current;
      // Taken back would be what was done before, by who means this.
      setLatest(null);
      setFailed(null);
      setUnderWay((count) => count + 1);
      const place = document.querySelector('h1')?.textContent ?? '';
      try {
        const written = await write();
        const one = { about, moves: moves?.(), nth, text: said, ...(written.undo && { undo: written.undo }) };
        setLatest((other) => (other && other.nth > nth ? other : one));
        return written;
      } catch (error) {
        setFailed({ about, error, was: { place, text: said } });
        // An undo that came too late always will; one for which there was no room may be tried again.
        const canBeTakenBack = before?.undo && (!isUndo || isOfFullDisk(error));
        if (canBeTakenBack) setLatest((other) => other ?? before);
        return undefined;
      } finally {
        setUnderWay((count) => count - 1);
      }
    },
    [about, moves],
  );

  useEffect(() => {
    if (!latest || held || underWay > 0) return;
    const timer = setTimeout(() => setLatest(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [latest, held, underWay]);

  useLayoutEffect(() => {
    if (moves) setLatest((said) => (said?.moves === moves() ? { ...said, about } : said));
  }, [about, moves]);

  const takeBack = (undo: Undo) => run(() => undo().then(() => ({})), t('ui_undone'), true);

  return (
    <WriteContext value={run}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only stays as long as somebody points at it or is inside. */}
      <div
        data-notice
        // Above the question at the lower edge, which stays to be answered.
        className="fixed inset-x-2 bottom-2 z-20 mx-auto flex w-fit max-w-2xl flex-col items-center gap-2 print:hidden [html:has(#is-this-you)_&]:bottom-28"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div className={done ? TOAST : undefined}>
          {/* What is read out is this sentence alone; it stands here before there is something to say. */}
          <p role="status" title={done?.text} className="line-clamp-3 min-w-0 flex-1 wrap-anywhere">
            {done?.text}
          </p>
          {done && (
            <Suspense>
              <UndoToast
                {...(done.undo && underWay === 0 && { onUndo: takeBack.bind(null, done.undo) })}
                onClose={() => setLatest(null)}
              />
            </Suspense>
          )}
        </div>
        {failed && (
          <Suspense>
            <div className="rounded-lg border border-red shadow-lg">
              <FailedWrite
                error={failed.error}
                {...(failed.about !== about && { was: failed.was })}
                reload={reload}
                onClose={() => setFailed(null)}
              />
            </div>
          </Suspense>
        )}
      </div>
    </WriteContext>
  );
}
