import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Returns how many cells of a row are shown in a window as wide as this one, while that is asked: a cell that spans more than there are
 * takes their room from the others.
 */
export function useShownCells(row: RefObject<HTMLTableRowElement | null>, isAsked: boolean): number {
  const [shown, setShown] = useState(1);
  useLayoutEffect(() => {
    if (!isAsked) return;
    const look = () => setShown([...(row.current?.cells ?? [])].filter((cell) => cell.checkVisibility()).length);
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [row, isAsked]);
  return shown;
}
