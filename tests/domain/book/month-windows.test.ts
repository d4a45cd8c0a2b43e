import { expect, it } from 'vitest';
import { monthWindows } from '../../../lib/domain/book/month-windows';
import { day } from '../../../lib/domain/records/day';
import { fromEpochDay, toEpochDay } from '../../../lib/domain/records/epoch-day';

const monthOf = (today: string, date: string) => {
  const { firstDay, monthOf } = monthWindows(day(today));
  return monthOf[toEpochDay(day(date)) - firstDay];
};

it.each([
  ['2026-11-21', '2026-11-21', 23],
  ['2026-11-21', '2026-10-22', 23],
  ['2026-11-21', '2026-10-21', 22],
  ['2026-11-21', '2025-11-22', 12],
  ['2026-11-21', '2025-11-21', 11],
  ['2026-11-21', '2024-11-22', 0],
  ['2026-11-21', '2024-11-21', undefined],
  ['2026-11-21', '2026-11-22', undefined],
  ['2026-03-31', '2026-03-01', 23],
  ['2026-03-31', '2026-02-28', 22],
  // Whole months on the last day of one, in leap years, too.
  ['2026-02-28', '2026-02-01', 23],
  ['2026-02-28', '2026-01-31', 22],
  ['2026-02-28', '2026-01-01', 22],
  ['2026-02-28', '2024-03-01', 0],
  ['2026-02-28', '2024-02-29', undefined],
  ['2025-02-28', '2024-03-01', 12],
  ['2025-02-28', '2024-02-29', 11],
  ['2026-02-27', '2026-01-28', 23],
])('seen from %s, %s falls into month %s of 0 to 23', (today, date, month) => {
  expect(monthOf(today, date)).toBe(month);
});

it('counts days from 1970 in both directions', () => {
  expect(toEpochDay(day('1970-01-02'))).toBe(1);
  expect(fromEpochDay(-1)).toBe('1969-12-31');
  expect(fromEpochDay(toEpochDay(day('2028-02-29')))).toBe('2028-02-29');
});
