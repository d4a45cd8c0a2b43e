import { type FocusEvent, type MouseEvent, type PointerEvent as PointerEventOf, useEffect, useState } from 'react';

/**
 * Returns what a list and all above it are drawn of, which stays as it is from a click on what does one of its rows (`data-settles`) until the
 * pointer is elsewhere or the focus goes there, with what the list's element listens to: of several quick clicks on one place each
 * else hits what has moved there under the pointer.
 */
export function useHeld<Drawn>(live: Drawn) {
  const [held, setHeld] = useState<{ drawn: Drawn; list: Element } | null>(null);
  const list = held?.list;
  useEffect(() => {
    if (!list) return;
    // That the pointer leaves is not told where what it was over has gone: it is seen where it comes to.
    const come = ({ target, pointerType }: PointerEvent) =>
      pointerType !== 'touch' && target instanceof Node && !list.contains(target) && setHeld(null);
    document.addEventListener('pointerover', come);
    return () => document.removeEventListener('pointerover', come);
  }, [list]);
  return {
    drawn: held ? held.drawn : live,
    holding: {
      onClickCapture: ({ target, currentTarget }: MouseEvent) =>
        target instanceof Element &&
        target.closest('[data-settles]') &&
        setHeld(held ?? { drawn: live, list: currentTarget }),
      // A finger leaves with each tap.
      onPointerLeave: ({ pointerType }: PointerEventOf) => pointerType !== 'touch' && setHeld(null),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget) && setHeld(null),
    },
  };
}

/** What the element of a held list listens to. */
export type Holding = ReturnType<typeof useHeld>['holding'];
