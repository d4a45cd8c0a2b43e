import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile, refusals } from './case';

const accounts = 'account,domain,alias\nMuster Maschinen AG,muster.test,MuMa\nTisza Kft.,,\nTisza Zrt.,,';
const book = bookOf(accounts);
const id = book.accounts[0]?.id;
const linesOf = (contents: typeof book) => contents.ledgerBlocks.flatMap(unpackLedger);

it('adds the lines of a ledger sorted by date', () => {
  const plan = planFile(
    'Datum;Kunde;Umsatz;Ertrag;Auftrag;Warengruppe;Währung\n' +
      '21.11.2026;MuMa;1.234,50;-12,5;A-2;Licences;EUR\n' +
      '03.04.2026;muster.test;99;;;;\n',
    book,
  );
  expect(plan).toMatchObject({ added: 2, refused: [] });
  expect(linesOf(carryOut(plan, book))).toEqual([
    { date: '2026-04-03', accountId: id, revenue: 99 },
    {
      date: '2026-11-21',
      accountId: id,
      revenue: 1234.5,
      profit: -12.5,
      order: 'A-2',
      productGroup: 'Licences',
      currency: 'EUR',
    },
  ]);
});

it('counts identical lines as often as they stand in the file, and adds only what exceeds the book', () => {
  const line = '2026-11-01,MuMa,5,1\n';
  const once = `date,account,revenue,profit\n${line}`;
  const twice = once + line;
  const withTwo = bookOf(accounts, twice);
  expect(linesOf(withTwo)).toHaveLength(2);
  expect(planFile(twice, withTwo)).toMatchObject({ added: 0, unchanged: 2, records: { ledgerBlocks: [] } });
  expect(planFile(once, withTwo)).toMatchObject({ added: 0, unchanged: 1 });
  expect(planFile(twice + line, withTwo)).toMatchObject({ added: 1, unchanged: 2 });
});

it.each([
  ['whose account may be one of the book', 'date,account,revenue\n2026-11-01,Tisza,5', ['2 nameAsked']],
  ['whose account is a number', 'date,account,revenue\n2026-11-01,1001,5', ['2 noSuchAccount']],
  ['without revenue', 'date,account,revenue\n2026-11-01,MuMa,', ['2 missing']],
  ['without a date', 'date,account,revenue\n,MuMa,5', ['2 missing']],
  ['with a day that no calendar has', 'date,account,revenue\n2026-02-30,MuMa,5', ['2 notADate']],
  [
    'with a currency that several countries have',
    'date,account,revenue,currency\n2026-11-01,MuMa,5,kr',
    ['2 notAWord'],
  ],
  [
    'with a number that may be two, when nothing settles it',
    'date;account;revenue\n2026-11-01;MuMa;1,234',
    ['2 ambiguousNumber'],
  ],
  [
    'with a date that may be two, when nothing settles it',
    'date,account,revenue\n03/04/2026,MuMa,5',
    ['2 ambiguousDate'],
  ],
])('refuses lines %s', (_, file, expected) => {
  expect(refusals(planFile(file, book))).toEqual(expected);
});

it('settles numbers and dates by the other lines of the file', () => {
  const plan = planFile('date;account;revenue\n03/04/2026;MuMa;1,234\n13/04/2026;MuMa;12,5', book);
  expect(linesOf(carryOut(plan, book))).toMatchObject([
    { date: '2026-04-03', revenue: 1.234 },
    { date: '2026-04-13', revenue: 12.5 },
  ]);
});

it('gives every refused line its number in the file, in order', () => {
  const plan = planFile(
    'date,account,revenue,order\n2026-11-01,Tisza,5,\n2026-11-01,MuMa,5,"a\nb"\n2026-11-01,MuMa,5,,more\n2026-11-01,MuMa,x,',
    book,
  );
  expect(refusals(plan)).toEqual(['2 nameAsked', '5 cellCount', '6 notANumber']);
  expect(plan.added).toBe(1);
});

it('adds nothing when the same file comes again, in whatever order its lines stand', () => {
  const line = fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('MuMa', 'Tisza Kft.', 'Tisza Zrt.'),
    fc.integer({ min: -300, max: 300 }),
    fc.constantFrom('', 'A-1', 'A-2'),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), fc.array(line, { maxLength: 10 }), (first, second) => {
      const write = (lines: typeof first) =>
        `date,account,revenue,order\n${lines.map(([day, ...rest]) => [`2026-11-${String(day).padStart(2, '0')}`, ...rest].join(',')).join('\n')}`;
      const before = bookOf(accounts, write(first));
      expect(planFile(write([...first].reverse()), before)).toMatchObject({ added: 0, unchanged: first.length });
      const after = carryOut(planFile(write([...first, ...second]), before), before);
      expect(linesOf(after)).toHaveLength(first.length + second.length);
    }),
  );
});
