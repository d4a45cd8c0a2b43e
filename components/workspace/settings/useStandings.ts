import { useCallback, useEffect, useRef, useState } from 'react';
import { areStandingsFresh } from '../../../lib/db/write/refresh-standings';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import type { FromStandings, ToStandings } from './standings-messages';

/** Where computing the figures of all customers stands. `old`: they are still those by the settings before. */
export type StandingsState =
  | { step: 'fresh' }
  | { step: 'computing'; share: number }
  | { step: 'old'; failed: boolean };

/**
 * Computes the standings in a worker whenever the settings leave them behind. Leaving the page lets the worker finish; closing
 * the tab or `cancel` ends it, and then nothing was written.
 */
export function useStandings() {
  const { today } = useClock();
  const [state, setState] = useState<StandingsState>({ step: 'fresh' });
  const worker = useRef<Worker | null>(null);
  const live = useLive(() => areStandingsFresh(today), `standings-${today}`);
  const isFresh = live.state === 'ready' ? live.data : undefined;

  const end = useCallback((next: StandingsState) => {
    worker.current?.terminate();
    worker.current = null;
    setState(next);
  }, []);
  const start = useCallback(() => {
    worker.current?.terminate();
    const started = new Worker(new URL('./standings.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    setState({ step: 'computing', share: 0 });
    started.onerror = () => {
      if (worker.current === started) end({ step: 'old', failed: true });
    };
    started.onmessage = ({ data }: MessageEvent<FromStandings>) => {
      if (worker.current !== started) return;
      if (data.kind === 'progress') setState({ step: 'computing', share: data.share });
      else end(data.kind === 'done' ? { step: 'fresh' } : { step: 'old', failed: true });
    };
    started.postMessage({ today: today.toString() } satisfies ToStandings);
  }, [today, end]);

  useEffect(() => {
    if (isFresh === false) start();
    else if (isFresh) end({ step: 'fresh' });
  }, [isFresh, start, end]);

  return { state, start, cancel: () => end({ step: 'old', failed: false }) };
}
