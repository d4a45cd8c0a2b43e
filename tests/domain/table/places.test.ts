import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, isLargestFirst } from '../../../lib/domain/table/column-id';
import { placesThat, ranksOf, sortPlaces } from '../../../lib/domain/table/places';

const none = Number.NaN;

describe('rows', () => {
  it('are those that pass every test, in their order', () => {
    const tests = [(place: number) => place % 2 === 0, (place: number) => place > 2];
    expect([...placesThat(9, tests)]).toEqual([4, 6, 8]);
    expect([...placesThat(3, [])]).toEqual([0, 1, 2]);
  });

  it('stand by their keys, those without one last either way, alike ones by the second key upwards', () => {
    const keys = Float64Array.of(2, none, 1, 2, none);
    const ties = Float64Array.of(4, 3, 2, 1, 0);
    const sorted = (isDown: boolean) => [...sortPlaces(Uint32Array.of(0, 1, 2, 3, 4), keys, isDown, ties)];
    expect(sorted(false)).toEqual([2, 3, 0, 4, 1]);
    expect(sorted(true)).toEqual([3, 0, 2, 4, 1]);
  });

  it('are the same ones, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.constant(none))), fc.boolean(), (given, isDown) => {
        const keys = Float64Array.from(given);
        const places = Uint32Array.from(given.keys());
        const sorted = [...sortPlaces(places.slice(), keys, isDown, keys)];
        const known = sorted.map((place) => keys[place] as number).filter((key) => !Number.isNaN(key));
        expect(sorted.toSorted((a, b) => a - b)).toEqual([...places]);
        expect(known).toEqual(known.toSorted((a, b) => (isDown ? b - a : a - b)));
      }),
    );
  });
});

it('texts that compare alike have one rank, and none has no rank', () => {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  expect([...ranksOf(['b10', undefined, 'B2', 'a', 'b2'], compare)]).toEqual([2, none, 1, 0, 1]);
});

it('a column has its name, and figures begin with the largest', () => {
  expect(columnOf('share')).toBe('share');
  expect(columnOf('constructor')).toBeUndefined();
  expect([isLargestFirst('share'), isLargestFirst('lastContact')]).toEqual([true, false]);
});
