import { describe, expect, it } from 'vitest';
import { fitText, widthOf, wrapText } from '../../components/charts/paper/fit-text';
import { placeNames } from '../../components/charts/paper/place-names';
import { ticksOf } from '../../components/charts/paper/ticks';

describe('the values at an axis', () => {
  it('are round, and reach around all that is drawn', () => {
    expect(ticksOf([0.24, 1])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1].map((one) => expect.closeTo(one)));
    expect(ticksOf([12_400, 36_000])).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
    expect(ticksOf([-300, 900])).toEqual([-500, -250, 0, 250, 500, 750, 1000]);
  });

  it('are there where all is nothing', () => {
    expect(ticksOf([])).toEqual([0, 1]);
    expect(ticksOf([0, 0])).toEqual([0, 1]);
  });
});

describe('a name', () => {
  const long = 'Dampfschifffahrtsgesellschaft für Flussreisen und Fracht mbH & Co. KG';

  it('is cut with an ellipsis where it would be wider', () => {
    expect(fitText('Kovács Bau', 100, 10)).toBe('Kovács Bau');
    const cut = fitText(long, 100, 10);
    expect(cut).toMatch(/^Dampfschifff.*…$/);
    expect(widthOf(cut, 10)).toBeLessThanOrEqual(100);
  });

  it('is set in lines at its words, the last of them cut', () => {
    const lines = wrapText(long, 180, 10, 2);
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => widthOf(line, 10) <= 180)).toBe(true);
    expect(wrapText('Short', 180, 10, 2)).toEqual(['Short']);
  });
});

describe('the names of dots', () => {
  const room = { wide: 300, high: 100 };
  const dot = (key: string, x: number, y: number, radius = 5) => ({ key, name: `Customer ${key}`, x, y, radius });

  it('stand at the right, at the left where the edge is near', () => {
    const [first, second] = placeNames([dot('a', 20, 50), dot('b', 290, 20)], 10, room);
    expect(first).toMatchObject({ key: 'a', anchor: 'start' });
    expect(second).toMatchObject({ key: 'b', anchor: 'end' });
  });

  it('never lie on one another: who finds no room has none, the smallest first', () => {
    const heap = Array.from({ length: 20 }, (_, at) => dot(String(at), 150, 50, 5 + at));
    const placed = placeNames(heap, 10, room);
    expect(placed.length).toBeLessThan(heap.length);
    expect(placed[0]?.key).toBe('19');
    expect(new Set(placed.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)).size).toBe(placed.length);
  });
});
