import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { classChanges, type Judgement, lastDayOf, periodOf, settleClass } from '../../../lib/domain/book/hysteresis';

const day = Temporal.PlainDate.from;
/** One class per quarter from the first of 2020 on; the last of them is over. */
const historyOf = (classes: string): Judgement<string>[] =>
  [...classes].map((found, place) => ({ period: `${2020 + (place >> 2)}-Q${(place % 4) + 1}`, class: found }));
const settled = (classes: string) => settleClass(historyOf(classes), '2099-Q1');

it.each([
  ['A', 'A', '2020-Q1', null],
  ['AB', 'A', '2020-Q1', 'B'],
  ['ABB', 'B', '2020-Q3', null],
  ['ABA', 'A', '2020-Q1', null],
  ['ABC', 'A', '2020-Q1', 'C'],
  ['ABCC', 'C', '2020-Q4', null],
  ['AABABB', 'B', '2021-Q2', null],
])('after %s the class in force is %s since %s', (classes, inForce, since, pending) => {
  expect(settled(classes)).toEqual({ class: inForce, since, pending });
});

it('knows no class before the first judgement', () => {
  expect(settleClass([], '2026-Q4')).toBeNull();
});

it('takes two periods that follow each other, not with one without a class in between', () => {
  const known = (letters: string) => historyOf(letters).filter(({ class: found }) => found !== '-');
  expect(settleClass(known('AAB-B'), '2099-Q1')).toEqual({ class: 'A', since: '2020-Q1', pending: 'B' });
  expect(settleClass(known('AAB-BB'), '2099-Q1')).toEqual({ class: 'B', since: '2021-Q2', pending: null });
});

it('changes only by what is confirmed, and not in the running period', () => {
  const changes = (letters: string) => classChanges(historyOf(letters), '2099-Q1');
  expect(changes('AABA')).toEqual([]);
  expect(changes('AABBA')).toEqual([{ period: '2020-Q4', before: 'A', class: 'B' }]);
  expect(classChanges(historyOf('AABB'), '2020-Q4')).toEqual([]);
  expect(classChanges([], '2020-Q4')).toEqual([]);
});

it('does not let the running period change anything before it is over', () => {
  const history = historyOf('ABB');
  expect(settleClass(history, '2020-Q3')).toEqual({ class: 'A', since: '2020-Q1', pending: 'B' });
  expect(settleClass(history, '2020-Q4')?.class).toBe('B');
  expect(settleClass(historyOf('A'), '2020-Q1')).toEqual({ class: 'A', since: '2020-Q1', pending: null });
});

it.each([
  ['2026-01-01', '2026-Q1', '2026-01'],
  ['2026-03-31', '2026-Q1', '2026-03'],
  ['2026-04-01', '2026-Q2', '2026-04'],
  ['2026-12-31', '2026-Q4', '2026-12'],
])('counts %s to %s, or to %s by the month', (date, quarter, month) => {
  expect(periodOf(day(date), 'quarter')).toBe(quarter);
  expect(periodOf(day(date), 'month')).toBe(month);
});

it.each([
  ['2026-Q1', '2026-03-31'],
  ['2026-Q4', '2026-12-31'],
  ['2028-02', '2028-02-29'],
])('%s ends on %s', (period, end) => {
  expect(lastDayOf(period)).toBe(end);
});

it('never flips on one period, whatever came before', () => {
  const letters = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(letters, fc.constantFrom('A', 'B', 'C'), (classes, odd) => {
      const before = settled(classes.join(''));
      const after = settled([...classes, odd].join(''));
      if (classes.at(-1) !== odd) expect(after?.class).toBe(before?.class);
      else expect(after?.class).toBe(odd);
    }),
  );
});
