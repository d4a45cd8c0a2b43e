import { useEffect, useRef } from 'react';
import { forgetDraft, keepDraft, recallDraft } from '../../../lib/db/kept-drafts';
import { useClock } from '../../hooks/useClock';

/**
 * Keeps what is typed into a cell and not yet saved, under that name: a reload brings it back, with what stood there before. Returns the
 * ways to keep and to forget it.
 */
export function useKeptAmount(keptAs: string, onBack: (text: string, over: number | null) => void) {
  const { when } = useClock();
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    let isWanted = true;
    // What cannot be recalled is not there.
    recallDraft(keptAs)
      .then((draft) => {
        const text = draft?.typed['amount'];
        const over: unknown = draft?.opened && Reflect.get(draft.opened, 'amount');
        if (text !== undefined && isWanted) back.current(text, typeof over === 'number' ? over : null);
      })
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [keptAs]);
  return {
    keep(text: string, over: number | null) {
      const at = when().now;
      // What cannot be kept now stands in its cell.
      keepDraft({ id: keptAs, at, typed: { amount: text }, opened: { amount: over } }).catch(() => {});
    },
    forget() {
      forgetDraft(keptAs).catch(() => {});
    },
  };
}
