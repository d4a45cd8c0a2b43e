import { useEffect, useRef } from 'react';
import type { FromBackup, ToBackup } from './backup-messages';

/**
 * Returns the way to tell one worker at a time what to do, its answers going to `take`, and to end it, with whatever it has not
 * committed. Left with its page, a worker ends once it has done what it is at.
 */
export function useBackupWorker(take: (message: FromBackup) => void) {
  const worker = useRef<Worker>(undefined);
  const isBusy = useRef(false);
  const isLeft = useRef(false);

  const end = () => {
    worker.current?.terminate();
    worker.current = undefined;
    isBusy.current = false;
  };
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      if (!isBusy.current) worker.current?.terminate();
    };
  }, []);

  const start = (): Worker => {
    const started = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
    const hear = (message: FromBackup) => {
      if (worker.current !== started) return;
      isBusy.current = message.kind === 'progress';
      if (message.kind === 'failed' || (isLeft.current && !isBusy.current)) end();
      take(message);
    };
    started.onmessage = ({ data }: MessageEvent<FromBackup>) => hear(data);
    started.onerror = () => hear({ kind: 'failed' });
    worker.current = started;
    return started;
  };

  return {
    tell(message: ToBackup) {
      isBusy.current = true;
      (worker.current ?? start()).postMessage(message);
    },
    end,
  };
}
