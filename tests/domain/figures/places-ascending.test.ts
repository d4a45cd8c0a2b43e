import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesAscending } from '../../../lib/domain/figures/places-ascending';

const anyNumber = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -3, max: 3 }).map((tenths) => tenths * 0.1),
);
// The sign of nothing tells one from the other in their bits alone.
const columns = fc.array(anyNumber.map((value) => value || 0)).map((values) => Float64Array.from(values));

it('says the places in ascending order of the values, the earlier one first among equals', () => {
  fc.assert(
    fc.property(columns, (values) => {
      const byComparison = [...values.keys()].sort((one, other) =>
        values[one] === values[other] ? one - other : (values[one] ?? 0) < (values[other] ?? 0) ? -1 : 1,
      );
      expect([...placesAscending(values)]).toEqual(byComparison);
    }),
  );
});

it('leaves the values as they are', () => {
  const values = Float64Array.of(3, -1, 2);
  placesAscending(values);
  expect([...values]).toEqual([3, -1, 2]);
});
