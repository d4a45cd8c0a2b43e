import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { Undo } from '../../lib/db/write/change';
import { t } from '../../lib/text';
import { type RunWrite, WriteContext } from '../hooks/useWrite';
import { later } from './later';

type Shown = { about: string } & ({ kind: 'done'; text: string; undo?: Undo } | { kind: 'failed'; error: unknown });

const TOAST = 'flex items-center gap-2 rounded-lg border border-line bg-surface py-1 pr-1 pl-3 shadow-lg';

/** Long enough to read and reach by keyboard; pointing at it or focusing it keeps it. */
const SHOWN_FOR_MS = 15_000;

const UndoToast = later(() => import('./UndoToast').then((module) => module.UndoToast));
const FailedWrite = later(() => import('./FailedWrite').then((module) => module.FailedWrite));

/**
 * Lets everything inside write to the book by `useWrite`, and shows what came of it at the bottom; no longer once `about`
 * has changed, which names whom the page is about.
 */
export function WriteNotices({
  reload,
  about = '',
  children,
}: {
  reload: () => void;
  about?: string;
  children: ReactNode;
}) {
  const [latest, setShown] = useState<Shown | null>(null);
  const shown = latest?.about === about ? latest : null;
  const done = shown?.kind === 'done' ? shown : null;
  const [held, setHeld] = useState(false);
  const close = () => setShown(null);

  const run: RunWrite = useCallback(
    async (write, said) => {
      // Taken back would be what was done before, by who means this.
      setShown(null);
      try {
        const written = await write();
        setShown({ about, kind: 'done', text: said, ...(written.undo && { undo: written.undo }) });
        return written;
      } catch (error) {
        setShown({ about, kind: 'failed', error });
        return undefined;
      }
    },
    [about],
  );

  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(() => setShown(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [done, held]);

  const takeBack = (undo: Undo) => run(() => undo().then(() => ({})), t('ui_undone'));

  return (
    <WriteContext value={run}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only stays as long as somebody points at it or is inside. */}
      <div
        data-notice
        // Above the question at the lower edge, which stays to be answered.
        className="fixed inset-x-2 bottom-2 z-20 mx-auto max-w-md print:hidden [html:has(#is-this-you)_&]:bottom-28"
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
