import { fitText, widthOf } from './fit-text';

const LONGEST = 150;

/** A dot with its name, in pixels. */
export interface Dot {
  key: string;
  name: string;
  x: number;
  y: number;
  radius: number;
}

export interface PlacedName {
  key: string;
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const meets = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Returns where the names of dots stand, the largest first: at the right, at the left, above or below; without one where there is no room. */
export function placeNames(
  dots: readonly Dot[],
  size: number,
  { wide, high }: { wide: number; high: number },
): PlacedName[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  const boxOf = ({ name, x, y, anchor }: PlacedName): Box => {
    const width = widthOf(name, size);
    const left = anchor === 'start' ? x : x - width;
    return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
  };
  return dots
    .toSorted((a, b) => b.radius - a.radius)
    .flatMap(({ key, name: whole, x, y, radius }) => {
      const name = fitText(whole, LONGEST, size);
      const beside = radius + 3;
      const tries: PlacedName[] = [
        { key, name, x: x + beside, y: y + size * 0.35, anchor: 'start' },
        { key, name, x: x - beside, y: y + size * 0.35, anchor: 'end' },
        { key, name, x: x + 2, y: y - beside, anchor: 'start' },
        { key, name, x: x + 2, y: y + beside + size * 0.8, anchor: 'start' },
        { key, name, x: x - 2, y: y - beside, anchor: 'end' },
        { key, name, x: x - 2, y: y + beside + size * 0.8, anchor: 'end' },
      ];
      const found = tries.find((one) => {
        const box = boxOf(one);
        const isInside = box.left >= 0 && box.right <= wide && box.top >= 0 && box.bottom <= high;
        return isInside && !taken.some((other) => meets(box, other));
      });
      if (!found) return [];
      taken.push(boxOf(found));
      return [found];
    });
}
