import { expect, it } from 'vitest';
import { salesEnded } from '../../../lib/domain/book/rhythm';
import { day } from '../../../lib/domain/records/day';
import { defaultSettings } from '../../../lib/domain/settings';

const { rhythm } = defaultSettings;

it.each([
  // A month or a quarter that is not imported yet is no end.
  ['2026-11-30', '2026-10-31', null],
  ['2026-11-30', '2026-08-02', null],
  ['2026-11-30', '2026-08-01', { daysSince: 121, isEmpty: false }],
  ['2026-11-30', '2025-12-01', { daysSince: 364, isEmpty: false }],
  // The 12 months that end on 30 November begin on 1 December.
  ['2026-11-30', '2025-11-30', { daysSince: 365, isEmpty: true }],
  ['2028-02-29', '2027-03-01', { daysSince: 365, isEmpty: false }],
  ['2028-02-29', '2027-02-28', { daysSince: 366, isEmpty: true }],
  ['2026-11-30', '2017-12-30', { daysSince: 3257, isEmpty: true }],
])('on %s, sales up to %s', (today, lastDay, ended) => {
  expect(salesEnded(lastDay, day(today), rhythm)).toEqual(ended && { lastDay, endedAfter: 120, ...ended });
});

it('says nothing of a book without sales, and follows the setting', () => {
  expect(salesEnded(undefined, day('2026-11-30'), rhythm)).toBeNull();
  expect(salesEnded('2026-10-31', day('2026-11-30'), { endedAfter: 29 })).toMatchObject({ endedAfter: 29 });
});
