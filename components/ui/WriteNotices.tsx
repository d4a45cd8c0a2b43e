import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Undo } from '../../lib/db/write/change';
import { t } from '../../lib/text';
import { type RunWrite, WriteContext } from '../hooks/useWrite';
import { later } from './later';

type Shown = { about: string; presses: number } & (
  | { kind: 'done'; text: string; undo?: Undo }
  | { kind: 'failed'; error: unknown }
);

const TOAST = 'flex items-center gap-2 rounded-lg border border-line bg-surface py-1 pr-1 pl-3 shadow-lg';

/** Long enough to read and reach by keyboard; pointing at it or focusing it keeps it. */
const SHOWN_FOR_MS = 15_000;

const UndoToast = later(() => import('./UndoToast').then((module) => module.UndoToast));
const FailedWrite = later(() => import('./FailedWrite').then((module) => module.FailedWrite));

/**
 * Lets everything inside write to the book by `useWrite`, and shows what came of it at the bottom, where it was done: not while
 * `about` is another, which names the page or whom it is about. Where all is pressed in this document (`leadsOn`), a page that nobody
 * has pressed anything to come to is where the write led itself, and its notice goes along.
 */
export function WriteNotices({
  reload,
  about = '',
  leadsOn = false,
  children,
}: {
  reload: () => void;
  about?: string;
  leadsOn?: boolean;
  children: ReactNode;
}) {
  const [latest, setShown] = useState<Shown | null>(null);
  const shown = latest?.about === about ? latest : null;
  const done = shown?.kind === 'done' ? shown : null;
  const [held, setHeld] = useState(false);
  const close = () => setShown(null);
  const presses = useRef(0);

  const run: RunWrite = useCallback(
    async (write, said) => {
      // Taken back would be what was done before, by who means this.
      setShown(null);
      try {
        const written = await write();
        setShown({
          about,
          presses: presses.current,
          kind: 'done',
          text: said,
          ...(written.undo && { undo: written.undo }),
        });
        return written;
      } catch (error) {
        setShown({ about, presses: presses.current, kind: 'failed', error });
        return undefined;
      }
    },
    [about],
  );

  useEffect(() => {
    if (latest?.kind !== 'done' || held) return;
    const timer = setTimeout(() => setShown(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [latest, held]);

  useEffect(() => {
    if (!leadsOn) return;
    const press = () => {
      presses.current += 1;
    };
    const kinds = ['pointerdown', 'keydown'];
    for (const kind of kinds) addEventListener(kind, press, true);
    return () => {
      for (const kind of kinds) removeEventListener(kind, press, true);
    };
  }, [leadsOn]);

  useLayoutEffect(() => {
    if (leadsOn) setShown((said) => (said?.presses === presses.current ? { ...said, about } : said));
  }, [leadsOn, about]);

  const takeBack = (undo: Undo) => run(() => undo().then(() => ({})), t('ui_undone'));

  return (
    <WriteContext value={run}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only stays as long as somebody points at it or is inside. */}
      <div
        data-notice
        // Above the question at the lower edge, which stays to be answered.
        className="fixed inset-x-2 bottom-2 z-20 mx-auto w-fit max-w-2xl print:hidden [html:has(#is-this-you)_&]:bottom-28"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div className={done ? TOAST : undefined}>
          {/* What is read out is this sentence alone; it stands here before there is something to say. */}
          <p role="status" className="min-w-0 flex-1">
            {done?.text}
          </p>
          {done && (
            <Suspense>
              <UndoToast {...(done.undo && { onUndo: takeBack.bind(null, done.undo) })} onClose={close} />
            </Suspense>
          )}
        </div>
        {shown?.kind === 'failed' && (
          <Suspense>
            <FailedWrite error={shown.error} reload={reload} onClose={close} />
          </Suspense>
        )}
      </div>
    </WriteContext>
  );
}
