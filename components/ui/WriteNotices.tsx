import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { Undo } from '../../lib/db/write/change';
import { t } from '../../lib/text';
import { type RunWrite, WriteContext } from '../hooks/useWrite';
import { later } from './later';

type Shown = { about: string } & ({ kind: 'done'; text: string; undo?: Undo } | { kind: 'failed'; error: unknown });

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
  const [held, setHeld] = useState(false);
  const close = () => setShown(null);

  const run: RunWrite = useCallback(
    async (write, done) => {
      try {
        const written = await write();
        setShown({ about, kind: 'done', text: done, undo: written.undo });
        return written;
      } catch (error) {
        setShown({ about, kind: 'failed', error });
        return undefined;
      }
    },
    [about],
  );

  useEffect(() => {
    if (shown?.kind !== 'done' || held) return;
    const timer = setTimeout(() => setShown(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [shown, held]);

  const takeBack = (undo: Undo) =>
    undo().then(
      () => setShown({ about, kind: 'done', text: t('ui_undone') }),
      (error: unknown) => setShown({ about, kind: 'failed', error }),
    );

  return (
    <WriteContext value={run}>
      {children}
      <div
        className="fixed inset-x-2 bottom-2 z-20 mx-auto max-w-md print:hidden"
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {shown?.kind === 'done' && (
          <Suspense>
            <UndoToast
              text={shown.text}
              {...(shown.undo && { onUndo: takeBack.bind(null, shown.undo) })}
              onClose={close}
            />
          </Suspense>
        )}
        {shown?.kind === 'failed' && (
          <Suspense>
            <FailedWrite error={shown.error} reload={reload} onClose={close} />
          </Suspense>
        )}
      </div>
    </WriteContext>
  );
}
