import { useState } from 'react';
import type { Followed } from '../../../lib/db/in-parts';
import type { Undo } from '../../../lib/db/write/change';
import { t } from '../../../lib/text';
import { useWrite } from '../../hooks/useWrite';

/** A write for many that is going on: how much is done, 0-1, and the way to stop it. */
export interface Going {
  done: number;
  stop: () => void;
}

/** From so many accounts on, a write says how far it is. */
const FOLLOWED_FROM = 2_000;

/** Runs a write for many accounts, and returns what is going on; one that is stopped writes nothing, and says so. */
export function useBulkWrite(count: number) {
  const run = useWrite();
  const [going, setGoing] = useState<Going | null>(null);
  /** Resolves to whether it was written. */
  const write = async (work: (followed: Followed) => Promise<{ undo: Undo }>, said: string): Promise<boolean> => {
    const control = new AbortController();
    const show = (done: number) => setGoing({ done, stop: () => control.abort() });
    if (count >= FOLLOWED_FROM) show(0);
    const followed = { signal: control.signal, ...(count >= FOLLOWED_FROM && { onPart: show }) };
    const [outcome] = await Promise.allSettled([work(followed)]);
    setGoing(null);
    if (outcome.status === 'rejected' && control.signal.aborted) {
      await run(async () => ({}), t('accounts_bulkStopped'));
      return false;
    }
    const written = await run(async () => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    }, said);
    return written !== undefined;
  };
  return { going, write };
}
