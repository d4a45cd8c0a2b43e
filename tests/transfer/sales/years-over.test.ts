import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { planFile } from '../import/case';

/** Below two rows of headings 10, 20, 30 ... from left to right: what is booked, and what is left out and said. */
function taken(above: string, headings: string) {
  const amounts = headings.split(';').map((_, at) => (at + 1) * 10);
  const file = `${above}\nCustomer;${headings}\nOtter Ltd;${amounts.join(';')}\n`;
  const { records, notes } = planFile(file, undefined, { kind: 'ledger' });
  const booked = records.ledgerBlocks
    .flatMap(unpackLedger)
    .map(({ date, revenue }) => `${date} ${revenue}`)
    .sort();
  return [booked, notes?.find(({ kind }) => kind === 'monthSums')?.columns ?? []];
}

const JAN_AND_FEB = ['2025-01-01 10', '2025-02-01 20', '2026-01-01 30', '2026-02-01 40'];
const WITH_SUMS = ['2025-01-01 10', '2025-02-01 20', '2026-01-01 40', '2026-02-01 50'];

it.each([
  ['English', ';2025;;2026;', 'Jan;Feb;Jan;Feb', JAN_AND_FEB, []],
  ['German', ';Jahr 2025;;Jahr 2026;', 'Januar;Februar;Januar;Februar', JAN_AND_FEB, []],
  ['Hungarian', ';2025. év;;2026. év;', 'jan.;febr.;jan.;febr.', JAN_AND_FEB, []],
  ['Norwegian', ';2025;;2026;', 'januar;februar;januar;februar', JAN_AND_FEB, []],
  ['Afrikaans', ';Jaar 2025;;Jaar 2026;', 'Jan.;Feb.;Jan.;Feb.', JAN_AND_FEB, []],
  ['the year over each column', ';2025;2025;2026;2026', 'Jan;Feb;Jan;Feb', JAN_AND_FEB, []],
  [
    'the last year first',
    ';2026;;2025;',
    'Jan;Feb;Jan;Feb',
    ['2025-01-01 30', '2025-02-01 40', '2026-01-01 10', '2026-02-01 20'],
    [],
  ],
  ['sums beside them', ';2025;;;2026;;', 'Jan;Feb;Total;Jan;Feb;Total', WITH_SUMS, ['Total', 'Total']],
  ['a pivot table, German', ';2025;;2025 Ergebnis;2026;', 'Jan;Feb;;Jan;Feb', WITH_SUMS, []],
  ['a pivot table, Hungarian', ';2025;;2025 Összeg;2026;', 'jan;febr;;jan;febr', WITH_SUMS, []],
  ['another row between', ';2025;;2026;\n;;;;', 'Jan;Feb;Jan;Feb', JAN_AND_FEB, []],
  ['a title above, with a year of its own', 'Sales 2024-2026\n;2025;;2026;', 'Jan;Feb;Jan;Feb', JAN_AND_FEB, []],
  ['a word before them', 'Year;2025;;2026;', 'Jan;Feb;Jan;Feb', JAN_AND_FEB, []],
  ['a plan beside them', ';2025;;Plan;', 'Jan;Feb;Jan;Feb', ['2025-01-01 10', '2025-02-01 20'], ['Jan', 'Feb']],
  ['a plan behind both', ';2025;2026;Plan', 'Jan;Jan;Jan', ['2025-01-01 10', '2026-01-01 20'], ['Jan']],
  [
    'on through the turn of a year',
    ';2025;;2026;',
    'Nov;Dec;Jan;Feb',
    ['2025-11-01 10', '2025-12-01 20', '2026-01-01 30', '2026-02-01 40'],
    [],
  ],
  [
    'months beside their quarter',
    ';2025;;;2026',
    'Jan;Feb;Q1;Jan',
    ['2025-01-01 10', '2025-02-01 20', '2026-01-01 40'],
    ['Q1'],
  ],
])('months below their years are of the year above them: %s', (_, above, headings, booked, left) => {
  expect(taken(above, headings)).toEqual([booked, left]);
});

it.each([
  ['one year', ';2025;;', 'Jan;Feb;Mar'],
  ['from one to another', 'from;2025;to;2026', 'Jan;Feb;Mar'],
  ['one beside the other', 'Years;2025;2026;', 'Jan;Feb;Mar'],
])('any other years above them leave the first to all: %s', (_, above, headings) => {
  expect(taken(above, headings)).toEqual([['2025-01-01 10', '2025-02-01 20', '2025-03-01 30'], []]);
});

it('every amount below years and months is booked once in its month, however many of each there are', () => {
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2, max: 5 }),
      fc.boolean(),
      (months, years, isRepeated) => {
        const columns = Array.from({ length: years }, (_, at) => 2020 + at).flatMap((year) =>
          MONTHS.slice(0, months).map((month, at) => ({
            year,
            month,
            day: `${year}-${String(at + 1).padStart(2, '0')}-01`,
          })),
        );
        const above = columns.map(({ year, month }) => (isRepeated || month === 'Jan' ? year : ''));
        const expected = columns.map(({ day }, at) => `${day} ${(at + 1) * 10}`).sort();
        const headings = columns.map(({ month }) => month).join(';');
        expect(taken(`;${above.join(';')}`, headings)).toEqual([expected, []]);
      },
    ),
  );
});
