import { useLayoutEffect, useState } from 'react';

/** In a sidebar of 300 pixels three names are just readable beside each other. */
const FEWEST = 3;
const MOST = 6;
/** Where there is room, a person gets this much of it, in pixels. */
const COMFORTABLE = 130;

/** Returns how many people can stand beside each other in an element, kept up to date with its width. */
export function usePlacesAcross(element: HTMLElement | null): number {
  const [across, setAcross] = useState(FEWEST);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => setAcross(Math.max(FEWEST, Math.min(MOST, Math.floor(element.clientWidth / COMFORTABLE))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return across;
}
