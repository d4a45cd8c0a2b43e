import { type FocusEvent, type MouseEvent, type PointerEvent, useState } from 'react';

/**
 * Returns what a list and all above it are drawn of, which stays as it is from a click on what does one of its rows (`data-settles`) until the
 * pointer leaves the list or the focus goes elsewhere, with what the list's element listens to: of several quick clicks on one place each
 * else hits what has moved there under the pointer.
 */
export function useHeld<Drawn>(live: Drawn) {
  const [held, setHeld] = useState<{ drawn: Drawn } | null>(null);
  const letGo = () => setHeld(null);
  return {
    drawn: held ? held.drawn : live,
    holding: {
      onClickCapture: ({ target }: MouseEvent) =>
        target instanceof Element && target.closest('[data-settles]') && setHeld(held ?? { drawn: live }),
      // A finger leaves with each tap.
      onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && letGo(),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget) && letGo(),
    },
  };
}

/** What the element of a held list listens to. */
export type Holding = ReturnType<typeof useHeld>['holding'];
