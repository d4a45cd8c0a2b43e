import { expect, it } from 'vitest';
import { PLAN_YEARS, Target } from '../../../lib/domain/records/plan/target';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile, refusals } from '../import/case';

const book = bookOf('account,domain\nMuster Maschinen AG,muster.test\nAlba GmbH,alba.test');
const months = (given: Record<number, number>) => Array.from({ length: 12 }, (_, at) => given[at + 1] ?? 0);

it.each([
  'account,year,month,turnover,profit\nMuster Maschinen AG,2026,,120000,24000\nalba.test,2027,,5000.50,\n',
  'Kunde;Jahr;Umsatzziel;Ertragsziel\nMuster Maschinen AG;2026;120.000,00;24.000,00\nAlba GmbH;2027;5000,50;\n',
  'Customer,Year,Target profit,Target\nMuster Maschinen AG,2026,24000,120000\nAlba GmbH,2027,,5000.5\n',
])('takes in the targets of years: %s', (file) => {
  const plan = planFile(file, book);
  expect(plan).toMatchObject({ added: 2, refused: [] });
  expect(plan.records.targets).toMatchObject([
    { year: 2026, turnover: { total: 120_000 }, profit: { total: 24_000 } },
    { year: 2027, turnover: { total: 5000.5 } },
  ]);
  const after = carryOut(plan, book);
  expect(planFile(file, after)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
});

it('takes in months, which make them set by hand, and leaves those that the file does not name', () => {
  const first = planFile(
    'account,year,month,turnover\nAlba,2026,3,100\nAlba GmbH,2026,March,50.10\nAlba GmbH,2026,12,7\n',
    book,
  );
  expect(refusals(first)).toEqual(['2 nameAsked']);
  const after = carryOut(first, book);
  expect(after.targets).toMatchObject([{ turnover: { total: 57.1, months: months({ 3: 50.1, 12: 7 }) } }]);
  const again = carryOut(planFile('Customer,Month,Target\nAlba GmbH,2026-04,2\nAlba GmbH,12/2026,3\n', after), after);
  expect(again.targets).toMatchObject([{ turnover: { total: 55.1, months: months({ 3: 50.1, 4: 2, 12: 3 }) } }]);
  // Another sum of the year keeps the parts of its months.
  const sum = carryOut(planFile('account,year,turnover\nAlba GmbH,2026,110.20\n', again), again);
  expect(sum.targets).toMatchObject([{ turnover: { total: 110.2, months: months({ 3: 100.2, 4: 4, 12: 6 }) } }]);
});

it('refuses a second sum for the same time, by the line that said the first; the same sum again is nothing new', () => {
  const file =
    'account,year,month,turnover,profit\nAlba GmbH,2026,,100,\nAlba GmbH,2026,,200,\nAlba GmbH,2026,,100,7\nAlba GmbH,2026,,100,8\n';
  const plan = planFile(file, book);
  expect(plan.refused).toMatchObject([
    { line: 3, reason: 'saidBefore', figures: { field: 'targetTurnover', text: '200', other: 2 } },
    { line: 5, reason: 'saidBefore', figures: { field: 'targetProfit', text: '8', other: 4 } },
  ]);
  expect(plan).toMatchObject({ added: 1, unchanged: 1 });
  expect(plan.records.targets).toMatchObject([{ turnover: { total: 100 }, profit: { total: 7 } }]);
  const months = planFile('account,year,month,turnover\nAlba GmbH,2026,3,5\nalba.test,2026,March,6\n', book);
  expect(refusals(months)).toEqual(['3 saidBefore']);
  expect(months.records.targets).toMatchObject([{ turnover: { total: 5 } }]);
});

it.each([
  ['2026,,360000', '2026,3,30000', 360_000, 30_000],
  ['2026,3,45000', '2026,,360000', 375_000, 45_000],
])('a month leaves the others what the year spreads: %s, %s', (one, other, total, march) => {
  const file = `account,year,month,turnover\nAlba GmbH,${one}\nAlba GmbH,${other}\n`;
  const plan = planFile(file, book);
  const even = { ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at + 1, 30_000])), 3: march };
  expect(plan.records.targets).toMatchObject([{ turnover: { total, months: months(even) } }]);
  const after = carryOut(plan, book);
  expect(planFile(file, after)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  const april = carryOut(planFile('account,year,month,turnover\nAlba GmbH,2026,4,1\n', after), after);
  expect(april.targets).toMatchObject([{ turnover: { total: total - 29_999, months: months({ ...even, 4: 1 }) } }]);
});

it('a month of a file leaves the others what the year of the book spreads', () => {
  const year = carryOut(planFile('account,year,turnover\nAlba GmbH,2026,1200\n', book), book);
  const plan = planFile('account,year,month,turnover\nAlba GmbH,2026,3,400\n', year);
  const even = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at + 1, 100]));
  expect(plan.records.targets).toMatchObject([{ turnover: { total: 1500, months: months({ ...even, 3: 400 }) } }]);
});

it('takes in no months that together are more than a year can have', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `Alba GmbH,2026,${at + 1},${at === 0 ? 1e11 : 8_333_333_333}`);
  const plan = planFile(['account,year,month,turnover', ...lines].join('\n'), book);
  expect(plan.refused).toMatchObject([{ line: 2, reason: 'amountRange', figures: { most: 8_333_333_333 } }]);
  expect(plan.records.targets.map((target) => Target.safeParse(target).success)).toEqual([true]);
});

it('refuses what is no target, by line and reason', () => {
  const file =
    'account,year,month,turnover,profit\nAlba GmbH,2026,13,1,\nAlba GmbH,soon,,1,\nAlba GmbH,2026,,-5,\nAlba GmbH,2026,,,\nAlba GmbH,2026,,lots,\nNobody,2026,,1,\n';
  expect(refusals(planFile(file, book))).toEqual([
    '2 outOfRange',
    '3 fourDigits',
    '4 amountRange',
    '5 missing',
    '6 notANumber',
    '7 noSuchAccount',
  ]);
});

it.each([
  ...['20266', '2026.5', '-2026', '−2026', '1', '26', '2,026', '2026-2027', 'soon'].map((year) => [year, 'fourDigits']),
  ...['1900', '1989', '2101', '9999'].map((year) => [year, 'outOfRange']),
])('refuses the year %s and says why: %s', (year, reason) => {
  const { refused, added } = planFile(`account,year,turnover\nAlba GmbH,"${year}",1\n`, book);
  expect(refused).toMatchObject([{ line: 2, reason, figures: { field: 'year', text: year } }]);
  expect(added).toBe(0);
});

it('names the years that a target can have, which are those that its record takes', () => {
  const [least, most] = [String(PLAN_YEARS.least), String(PLAN_YEARS.most)];
  const file = (year: string) => `account,year,month,turnover\nAlba GmbH,,${year}-03,1\n`;
  expect(planFile(file('1900'), book).refused).toMatchObject([{ figures: { text: '1900', least, most } }]);
  for (const year of [least, most, '2026.0', 'FY 2026']) {
    const { records, refused } = planFile(`account,year,turnover\nAlba GmbH,${year},1\n`, book);
    expect(refused).toEqual([]);
    expect(records.targets.map((target) => Target.safeParse(target).success)).toEqual([true]);
  }
});

it.each([
  ...[
    ['3'],
    ['03'],
    ['3.0'],
    ['Mrz.'],
    ['March'],
    ['2026-03'],
    ['03/2026'],
    ['3.2026'],
    ['202603'],
    ['2026-03-01'],
    ['März 2026'],
  ].map(([month]) => [month, 3]),
  ...['12.5', '01.03.2026', '0', '-1', 'Q1', '320266'].map((month) => [month, undefined]),
])('reads the month %s as %s', (written, month) => {
  const { records, refused } = planFile(`account,year,month,turnover\nAlba GmbH,2026,${written},7\n`, book);
  expect(refused.map(({ reason }) => reason)).toEqual(month === undefined ? ['outOfRange'] : []);
  expect(records.targets.map(({ turnover }) => turnover?.months?.[2])).toEqual(month === undefined ? [] : [7]);
});

it.each([
  'Customer,Year,Month,Revenue\nAlba GmbH,2025,3,100\n',
  'Customer;Month;Revenue;Target\nAlba GmbH;March 2025;100;120\n',
])('a list of sales stays one, with a target beside them, too: %s', (file) => {
  const plan = planFile(file, book);
  expect(plan.records.targets).toEqual([]);
  expect(plan.records.ledgerBlocks.flatMap(unpackLedger)).toMatchObject([{ date: '2025-03-01', revenue: 100 }]);
});

it('notes another sum with its day, and nothing where the book had none', () => {
  const taken = carryOut(planFile('account,year,turnover\nAlba GmbH,2026,100\n', book), book);
  expect(taken.targets[0]?.changes).toBe(undefined);
  const file = 'account,year,turnover,profit\nAlba GmbH,2026,150,20\n';
  const after = carryOut(planFile(file, taken), taken);
  expect(after.targets[0]?.changes?.map(({ measure, total }) => [measure, total])).toEqual([
    ['turnover', 150],
    ['profit', 20],
  ]);
  expect(planFile(file, after)).toMatchObject({ updated: 0, unchanged: 1 });
});
