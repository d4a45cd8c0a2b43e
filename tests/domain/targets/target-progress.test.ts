import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progressOf } from '../../../lib/domain/targets/target-progress';
import { monthly, monthsOf, salesOf } from './ledger-of';

const all = [...monthsOf(2025), ...monthsOf(2026)];
/** 120 in each month of 2026 up to one, on its last day. */
const upTo = (day: string) => [
  ...monthly(monthsOf(2025)),
  ...monthly(
    monthsOf(2026).filter((month) => month < day.slice(0, 7)),
    120,
  ),
  { date: day, revenue: 120 },
];

it('1,200 evenly and 360 from January to March: 120 % to date, forecast 1,440', () => {
  const answer = progressOf({ total: 1200 }, 'turnover', salesOf(upTo('2026-03-31'), 2026, '2026-04-20'));
  expect(answer).toMatchObject({
    asOf: '2026-03-31',
    actual: 360,
    planToDate: 300,
    reached: 1.2,
    forecast: 1440,
    why: null,
  });
  expect(answer.gap).toEqual({ amount: 240, share: 0.2 });
});

it('both sides count up to the last day of the ledger, its month by days', () => {
  const answer = progressOf({ total: 1200 }, 'turnover', salesOf(upTo('2026-04-15'), 2026, '2026-06-30'));
  expect(answer).toMatchObject({ asOf: '2026-04-15', actual: 480, planToDate: 350 });
});

it('sums of months or quarters count up to the end of the last', () => {
  const sums = (months: readonly string[], revenue: number) =>
    months.map((month) => ({ date: `${month}-01`, revenue }));
  const months = salesOf(sums(['2026-01', '2026-02', '2026-03'], 120), 2026, '2026-04-15');
  expect(progressOf({ total: 1200 }, 'turnover', months)).toMatchObject({
    ...{ asOf: '2026-03-31', planToDate: 300, reached: 1.2, forecast: 1440 },
  });
  const quarters = salesOf(sums(['2026-01', '2026-04', '2026-07'], 300), 2026, '2026-11-29');
  expect(progressOf({ total: 1200 }, 'turnover', quarters)).toMatchObject({ asOf: '2026-09-30', forecast: 1200 });
});

it('a line of a day to come is no sale yet, and no end of the ledger', () => {
  const lines = [
    { date: '2026-01-01', revenue: 400 },
    { date: '2026-09-30', revenue: 500 },
    { date: '2027-01-15', revenue: 7 },
  ];
  expect(progressOf({ total: 1200 }, 'turnover', salesOf(lines, 2026, '2026-11-29'))).toMatchObject({
    ...{ asOf: '2026-09-30', actual: 900, forecast: 1200 },
  });
});

it.each([
  ['early', upTo('2026-03-30'), { total: 1200 }],
  ['lateLedger', monthly(monthsOf(2026).slice(1, 6)), { total: 1200 }],
  ['noSales', monthly(monthsOf(2025)), { total: 1200 }],
  ['nothingPlanned', upTo('2026-04-30'), { total: 8, months: [0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0] }],
] as const)('there is no forecast: %s', (why, lines, plan) => {
  const months = 'months' in plan ? [...plan.months] : undefined;
  const answer = progressOf({ total: plan.total, ...(months && { months }) }, 'turnover', salesOf(lines));
  expect(answer).toMatchObject({ why, forecast: null, gap: null });
});

it('is reached in no part where nothing was planned to date, or the ledger begins within the year', () => {
  const nothing = { total: 8, months: [0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0] };
  expect(progressOf(nothing, 'turnover', salesOf(upTo('2026-04-30'))).reached).toBeNull();
  expect(progressOf({ total: 1200 }, 'turnover', salesOf(monthly(monthsOf(2026).slice(1, 6)))).reached).toBeNull();
  expect(progressOf({ total: 1200 }, 'turnover', salesOf(upTo('2026-03-30'))).reached).not.toBeNull();
});

it('counts a ledger that begins on the last day of January, and one whose only sale is of the first day of the year', () => {
  const january = [{ date: '2026-01-31', revenue: 500 }, ...monthly(monthsOf(2026).slice(1, 6))];
  expect(progressOf({ total: 1200 }, 'turnover', salesOf(january)).why).toBeNull();
  const february = [{ date: '2026-02-01', revenue: 500 }, ...monthly(monthsOf(2026).slice(2, 6))];
  expect(progressOf({ total: 1200 }, 'turnover', salesOf(february)).why).toBe('lateLedger');
  const first = [...monthly(monthsOf(2025)), { date: '2026-01-01', revenue: 5 }];
  expect(progressOf({ total: 1200 }, 'turnover', salesOf(first))).toMatchObject({ asOf: '2026-01-01', why: 'early' });
});

it('a ledger without sales says so', () => {
  const { year, sales } = salesOf([]);
  expect(progressOf({ total: 1 }, 'profit', { year, sales, days: null })).toMatchObject({
    asOf: undefined,
    why: 'noSales',
  });
});

it('a year that is over has its actual as forecast; a plan of nothing has no share of a gap', () => {
  const over = progressOf({ total: 1000 }, 'turnover', salesOf(monthly(all), 2025));
  expect(over).toMatchObject({ asOf: '2025-12-31', forecast: 1200, gap: { amount: 200, share: 0.2 } });
  const none = { total: 0, months: new Array<number>(12).fill(0) };
  expect(progressOf(none, 'turnover', salesOf(monthly(all), 2025)).why).toBe('nothingPlanned');
});

it('the months add up to plan and actual, and whoever sells just the plan is forecast just the plan', () => {
  const anyMonths = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyMonths, fc.integer({ min: 3, max: 12 }), (hundredths, until) => {
      const months = hundredths.map((one) => one / 100);
      const lines = monthsOf(2026)
        .slice(0, until)
        .map((month, at) => {
          const on = Temporal.PlainYearMonth.from(month);
          return { date: on.toPlainDate({ day: on.daysInMonth }).toString(), revenue: months[at] ?? 0 };
        });
      const total = hundredths.reduce((sum, one) => sum + one, 0) / 100;
      const sold = salesOf([...lines, { date: '2026-01-01' }], 2026, '2026-12-31');
      const answer = progressOf({ total, months }, 'turnover', sold);
      const cents = (amounts: number[]) => amounts.reduce((sum, one) => sum + Math.round(one * 100), 0);
      expect(cents(answer.months.map((one) => one.planned))).toBe(Math.round(total * 100));
      expect(cents(answer.months.map((one) => one.actual))).toBe(Math.round(answer.actual * 100));
      if (answer.why === null) {
        expect(answer.forecast).toBeCloseTo(total, 2);
        expect(answer.gap?.amount).toBeCloseTo(0, 2);
      } else expect(answer.why).toBe('nothingPlanned');
    }),
  );
});
