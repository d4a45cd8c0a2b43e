import { type RefObject, useEffect, useRef } from 'react';

/**
 * Returns what stands for the whole sidebar: it takes the focus that comes into the frame by a key and belongs to nothing yet, so
 * that keys and Tab go on from there. A press of the pointer goes where it points.
 */
export function useEnteredFocus<All extends HTMLElement>(standsInPage: boolean): RefObject<All | null> {
  const all = useRef<All>(null);
  useEffect(() => {
    if (!standsInPage) return;
    let isPointing = false;
    const enter = () => {
      const isFree = document.hasFocus() && document.activeElement === document.body;
      if (isFree && !isPointing) all.current?.focus({ preventScroll: true });
    };
    const point = ({ type }: Event) => {
      isPointing = type === 'pointerdown';
    };
    enter();
    window.addEventListener('focus', enter);
    for (const type of ['pointerdown', 'pointerup', 'blur']) window.addEventListener(type, point, true);
    return () => {
      window.removeEventListener('focus', enter);
      for (const type of ['pointerdown', 'pointerup', 'blur']) window.removeEventListener(type, point, true);
    };
  }, [standsInPage]);
  return all;
}
