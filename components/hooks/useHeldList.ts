import { type FocusEvent, type MouseEvent, type PointerEvent, useState } from 'react';

/**
 * Returns the rows of a list, which stay where they are from a click on what does one of them (`data-settles`) until the pointer leaves the
 * list or the focus goes elsewhere, with what its element listens to: of several quick clicks on one place each else hits what has moved up
 * under the pointer.
 */
export function useHeldList<Row>(live: readonly Row[]) {
  const [held, setHeld] = useState<readonly Row[] | null>(null);
  const letGo = () => setHeld(null);
  return {
    rows: held ?? live,
    holding: {
      onClickCapture: ({ target }: MouseEvent) =>
        target instanceof Element && target.closest('[data-settles]') && setHeld(held ?? live),
      // A finger leaves with each tap.
      onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && letGo(),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget) && letGo(),
    },
  };
}
