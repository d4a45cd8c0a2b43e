import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { silenceAYearBefore } from '../../../lib/domain/silence/a-year-before';
import { isOfSeason } from '../../../lib/domain/silence/of-season';

const listOf = (days: number[]) => ({ days: Int32Array.from(days), from: 0, to: days.length });
const before = (days: number[], until: number, within = 21) => silenceAYearBefore(listOf(days), until, within);

it('is the longest silence that stood within 21 days of the same day of last year', () => {
  // The year before 1,000 is 635: from 614 to 656.
  expect(before([500, 700], 1000)).toBe(156);
  expect(before([500, 640, 700], 1000)).toBe(140);
  expect(before([500, 614, 620], 1000)).toBe(114);
  expect(before([500, 613, 620], 1000)).toBe(36);
  expect(before([400, 500, 613, 614, 615], 1000)).toBe(41);
});

it('knows nothing of a customer that had not ordered by then', () => {
  expect(before([], 1000)).toBe(0);
  expect(before([656, 700], 1000)).toBe(0);
  expect(before([655, 700], 1000)).toBe(1);
});

it('is what a look at each day of those weeks finds', () => {
  const anyDays = fc
    .uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 30 })
    .map((days) => days.sort((a, b) => a - b));
  fc.assert(
    fc.property(anyDays, fc.integer({ min: 900, max: 1100 }), fc.nat(40), (days, until, within) => {
      let longest = 0;
      for (let on = until - 365 - within; on <= until - 365 + within; on++) {
        const last = days.findLast((one) => one < on);
        if (last !== undefined) longest = Math.max(longest, on - last);
      }
      expect(before(days, until, within)).toBe(longest);
    }),
  );
});

it('takes a silence for one of the season at 80 % of its length', () => {
  expect(isOfSeason(100, 80, 0.8)).toBe(true);
  expect(isOfSeason(101, 80, 0.8)).toBe(false);
  expect(isOfSeason(100, 0, 0)).toBe(false);
  expect(isOfSeason(100, undefined, 0.8)).toBe(false);
});
