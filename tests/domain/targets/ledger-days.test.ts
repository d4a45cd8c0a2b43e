import { expect, it } from 'vitest';
import { ledgerDays } from '../../../lib/domain/targets/ledger-days';
import { ledgerBlockOf } from '../book/ledger-block-of';

const block = (days: readonly string[], importId?: string) => ({
  ...ledgerBlockOf(days.map((date) => ({ date, accountId: 'k', revenue: 1 }))),
  ...(importId && { importId }),
});
const to = (today: string, ...blocks: ReturnType<typeof block>[]) =>
  ledgerDays(blocks, Temporal.PlainDate.from(today))?.to;

it('a line after today is no end of the ledger', () => {
  expect(to('2026-11-29', block(['2026-01-10', '2026-09-30', '2027-01-15']))).toBe('2026-09-30');
  expect(ledgerDays([block(['2027-01-15'])], Temporal.PlainDate.from('2026-11-29'))).toBeNull();
  expect(ledgerDays([], Temporal.PlainDate.from('2026-11-29'))).toBeNull();
});

it.each([
  ['months', ['2026-01-01', '2026-02-01', '2026-03-01'], '2026-03-31'],
  ['quarters', ['2026-01-01', '2026-04-01', '2026-07-01'], '2026-09-30'],
  ['half years', ['2025-07-01', '2026-01-01'], '2026-06-30'],
  ['years', ['2024-01-01', '2025-01-01'], '2025-12-31'],
  ['a month alone', ['2026-04-01'], '2026-04-30'],
  ['months in steps of a quarter that is none', ['2026-02-01', '2026-05-01'], '2026-05-31'],
  ['days', ['2026-02-01', '2026-03-02', '2026-04-01'], '2026-04-01'],
])('sums of %s reach to the end of the last', (_, days, end) => {
  expect(to('2026-11-29', block(days))).toBe(end);
});

it('a period that still runs reaches to today', () => {
  expect(to('2026-04-15', block(['2026-03-01', '2026-04-01']))).toBe('2026-04-15');
});

it('what one import holds sums of another may hold by days', () => {
  const sums = block(['2026-01-01', '2026-02-01', '2026-03-01'], 'sums');
  expect(to('2026-11-29', sums, block(['2025-11-12', '2025-12-24'], 'days'))).toBe('2026-03-31');
  expect(to('2026-11-29', sums, block(['2026-04-02', '2026-04-09'], 'days'))).toBe('2026-04-09');
  // One day alone beside imports of days is a day.
  expect(to('2026-11-29', block(['2026-04-01'], 'one'), block(['2026-03-09', '2026-03-10'], 'days'))).toBe(
    '2026-04-01',
  );
  expect(to('2026-11-29', block(['2026-01-01'], 'one'), block(['2026-04-01'], 'other'))).toBe('2026-06-30');
});
