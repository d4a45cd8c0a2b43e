import { useRef, useState } from 'react';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { startTakeOut } from './take-out-task';
import { takenOutText } from './take-out-text';

/** Takes imports out, with the way back at the bottom of the page; `share` is how far that is, 0-1, null where none is on its way. */
export function useTakeOut() {
  const run = useWrite();
  const { when } = useClock();
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef<() => void>(() => {});
  return {
    share,
    /** Takes one out, or several in that order and in one step; resolves to whether that is done. */
    async takeOut(id: string | readonly string[], name: string): Promise<boolean> {
      setShare(0);
      const task = startTakeOut(id, when().today, setShare);
      stop.current = task.stop;
      try {
        const taken = await task.done;
        if (taken) await run(async () => taken, takenOutText(name, taken.counts));
        return taken !== null;
      } catch (error) {
        await run(() => Promise.reject(error), '');
        return false;
      } finally {
        setShare(null);
      }
    },
    stop: () => stop.current(),
  };
}
