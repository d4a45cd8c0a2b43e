import { expect, it } from 'vitest';
import { overdueReceivables } from '../../../lib/domain/care/receivable-overdue';
import { day } from '../../../lib/domain/records/day';
import { Receivable } from '../../../lib/domain/records/receivable';

const receivable = (given: object = {}) =>
  Receivable.parse({ id: 'r', accountId: 'a', amount: 100, currency: 'EUR', dueOn: '2026-11-20', ...given });
const days = (given: object, today: string, graceDays = 0) =>
  overdueReceivables([receivable(given)], day(today), { graceDays }).receivables.map(({ daysOverdue }) => daysOverdue);

it.each([
  ['on its due day', {}, '2026-11-20', 0, []],
  ['the day after', {}, '2026-11-21', 0, [1]],
  ['on the last day of grace', {}, '2026-11-23', 3, []],
  ['after the days of grace', {}, '2026-11-24', 3, [4]],
  ['once paid', { paidOn: '2026-11-25' }, '2026-11-25', 0, []],
  ['before it was paid', { paidOn: '2026-11-25' }, '2026-11-24', 0, [4]],
])('is overdue or not %s', (_, given, today, grace, expected) => {
  expect(days(given, today, grace)).toEqual(expected);
});

it('lists the oldest first and never adds up currencies', () => {
  const three = [
    receivable({ id: 'new' }),
    receivable({ id: 'old', dueOn: '2026-01-01' }),
    receivable({ id: 'forint', currency: 'HUF', amount: 5000, dueOn: '2026-10-01' }),
  ];
  const overdue = overdueReceivables(three, day('2026-11-21'), { graceDays: 0 });
  expect(overdue.receivables.map(({ receivable: { id } }) => id)).toEqual(['old', 'forint', 'new']);
  expect(overdue.sums).toEqual({ EUR: 200, HUF: 5000 });
});
