import { expect, it } from 'vitest';
import { bookOf, planFile } from './case';

const cellsOf = (file: string) => planFile(file).notes?.find(({ kind }) => kind === 'oddCells');

it('says where the first cells stand that could not be read, and how they begin', () => {
  const long = 'no-address-'.repeat(10);
  const people = Array.from({ length: 7 }, (_, at) => `Otter Ltd;P ${at};${at === 1 ? long : `odd${at}`}`);
  const note = cellsOf(['Company;Name;E-mail', ...people].join('\n'));
  expect(note?.lines).toBe(7);
  expect(note?.cells).toEqual([
    { line: 2, field: 'email', text: 'odd0' },
    { line: 3, field: 'email', text: 'no-address-no-address-no-address-no-addr…' },
    ...[4, 5, 6].map((line) => ({ line, field: 'email', text: `odd${line - 2}` })),
  ]);
});

it.each([
  ['Account,Website\nOtter Ltd,n/a', [[2, 'website', 'n/a']]],
  [
    'Account,Website,Domain\nOtter Ltd,n/a,none',
    [
      [2, 'domain', 'none'],
      [2, 'website', 'n/a'],
    ],
  ],
  // It stays as a website, and is nobody's domain.
  ['Account,Website\nOtter Ltd,facebook.com/otter', [[2, 'domain', 'facebook.com/otter']]],
])('counts a cell once that is neither website nor domain: %s', (file, cells) => {
  const note = cellsOf(file);
  const found = note?.cells?.map(({ line, field, text }) => [line, field, text]) ?? [];
  expect(found.sort()).toEqual(cells);
  expect(note?.lines ?? 0).toBe(cells.length);
});

it.each([
  [
    'a firm above that nobody has',
    'Account,Website,Parent account\nOtter Ltd,n/a,Nobody Inc',
    [[2, 'parent', 'Nobody Inc']],
  ],
  [
    'a superior whom nobody is',
    'Company,Name,E-mail,Reports to\nOtter,Eva,eva@otter.example,Nobody',
    [[2, 'reportsTo', 'Nobody']],
  ],
])('says so of %s', (_, file, cells) => {
  const found = cellsOf(file)?.cells?.map(({ line, field, text }) => [line, field, text]) ?? [];
  expect(found).toEqual(expect.arrayContaining(cells));
});

it.each([
  '#N/A',
  '#NV',
  '#I/T',
  '#HIÁNYZIK',
  '#NAME?',
  '#BEZUG!',
  '#ÉRTÉK!',
  '#DIV/0!',
  '######',
  'Err:502',
  'NULL',
  '(null)',
  '(Leer)',
  '(blank)',
])('%s is no name, no product group and no amount', (nothing) => {
  const file = (customer: string, group: string, amount: string) =>
    planFile(`Date;Customer;Product group;Amount\n2026-09-01;${customer};${group};${amount}`);
  expect(file(nothing, 'Pumps', '5').refused).toMatchObject([{ reason: 'missing', figures: { field: 'account' } }]);
  expect(file('Otter', 'Pumps', nothing).refused).toMatchObject([{ reason: 'missing' }]);
  const [block] = file('Otter', nothing, '5').records.ledgerBlocks;
  expect([block?.lines, block?.productGroups.includes(nothing)]).toEqual([1, false]);
});

it('a name may begin like a fault, or hold one', () => {
  const plan = planFile('Date;Customer;Amount\n2026-09-01;#Otter!;5\n2026-09-01;Null AG;5\n2026-09-01;Nano (Leer);5');
  expect(plan.records.accounts.map(({ name }) => name)).toEqual(['#Otter!', 'Null AG', 'Nano (Leer)']);
});

it.each([
  ['an account', 'account;domain\nOtter \u202eGmbH;otter.test\n'],
  ['one of a line of sales', 'date;customer;amount;currency\n2026-05-01;Otter \u2066GmbH\u2069;100;EUR\n'],
])('a name of %s shows nothing turned round', (_, file) => {
  expect(bookOf(file).accounts.map(({ name }) => name)).toEqual(['Otter GmbH']);
});
