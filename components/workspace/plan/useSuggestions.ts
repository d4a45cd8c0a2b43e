import { useEffect, useState } from 'react';
import { concludeAccount } from '../../../lib/conclude/account';
import { adviceOn } from '../../../lib/plays/advice-rows';
import { compareSuggestions, type RankedSuggestion } from '../../../lib/plays/ranked-suggestion';
import { useClock } from '../../hooks/useClock';
import { pause } from '../pause';
import type { PlannedBook } from './read-plan';

/** Accounts looked at before the page is let go on: typing and scrolling never wait for the whole book. */
const AT_ONCE = 20;

/** Returns the suggestions of all planned accounts by due day and tier, but for the visits, which stand in the plan; null until they are known for the first time. */
export function useSuggestions(book: Pick<PlannedBook, 'planned'> | null): RankedSuggestion[] | null {
  const planned = book?.planned;
  const { today, timeZone } = useClock();
  const [suggestions, setSuggestions] = useState<RankedSuggestion[] | null>(null);
  const [fault, setFault] = useState<{ error: unknown }>();
  // As if it had been found while drawing: the boundary around looks what is broken.
  if (fault) throw fault.error;
  useEffect(() => {
    let isStopped = false;
    const look = async () => {
      if (!planned) return;
      const found: RankedSuggestion[] = [];
      for (let from = 0; from < planned.length && !isStopped; from += AT_ONCE) {
        for (const context of planned.slice(from, from + AT_ONCE)) {
          found.push(...adviceOn(concludeAccount(context, null, { today, timeZone })));
        }
        await pause();
      }
      if (!isStopped) setSuggestions(found.sort(compareSuggestions));
    };
    look().catch((error: unknown) => {
      if (!isStopped) setFault({ error });
    });
    return () => {
      isStopped = true;
    };
  }, [planned, today, timeZone]);
  return suggestions;
}
