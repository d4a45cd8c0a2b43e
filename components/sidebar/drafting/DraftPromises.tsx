import { useRef } from 'react';
import { t } from '../../../lib/text';
import { PromiseItem } from './PromiseItem';
import type { usePromiseOffers } from './usePromiseOffers';

/** The promises found in the draft, in the order in which they came. */
export function DraftPromises({ offers, keep, leave, clearAway }: ReturnType<typeof usePromiseOffers>) {
  const list = useRef<HTMLUListElement>(null);
  if (offers.length === 0) return null;

  // The button that was used goes away: by keyboard, what comes next is one step ahead.
  const stay = () => list.current?.focus({ preventScroll: true });
  return (
    <ul
      ref={list}
      tabIndex={-1}
      aria-label={t('drafting_promises')}
      onPointerLeave={clearAway}
      className="flex flex-col gap-1.5 rounded-lg"
    >
      {offers.map(({ key, found, kept, isGoing }) => (
        <PromiseItem
          key={key}
          found={found}
          kept={kept}
          isGoing={isGoing}
          keep={(promised) => {
            stay();
            void keep(key, promised);
          }}
          leave={() => {
            const isPointedAt = list.current?.matches(':hover');
            stay();
            leave(key);
            if (!isPointedAt) clearAway();
          }}
        />
      ))}
    </ul>
  );
}
