import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBelow, sortPart } from '../../../lib/domain/figures/sorted';

it('a part of a list is in order, and the rest as it was, whether it is short or long', () => {
  const any = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 140 });
  fc.assert(
    fc.property(any, fc.nat(140), fc.nat(140), (numbers, one, other) => {
      const [from = 0, to = 0] = [one, other].map((at) => at % (numbers.length + 1)).sort((a, b) => a - b);
      const list = Int32Array.from(numbers);
      sortPart(list, from, to);
      const expected = [
        ...numbers.slice(0, from),
        ...numbers.slice(from, to).sort((a, b) => a - b),
        ...numbers.slice(to),
      ];
      expect([...list]).toEqual(expected);
    }),
  );
  const long = Int32Array.from({ length: 70 }, (_, at) => 70 - at);
  sortPart(long, 1, 69);
  expect([...long]).toEqual([70, ...Array.from({ length: 68 }, (_, at) => at + 2), 1]);
});

it('counts what is below a value', () => {
  const list = Float64Array.from([1, 2, 2, 5]);
  expect([0, 1, 2, 3, 5, 6].map((value) => countBelow(list, value))).toEqual([0, 0, 1, 3, 3, 4]);
  expect(countBelow(new Float64Array(), 1)).toBe(0);
});
