import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { columnLetter, tableOf } from '../../../lib/transfer/csv/table';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { type ColumnChoices, withChoice } from '../../../lib/transfer/import/column-choice';
import { choicesInTable, importTable, type TableAnswers } from '../../../lib/transfer/import/import-table';
import { type ColumnAnswers, recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { shownColumns } from '../../../lib/transfer/import/shown-columns';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { carryOut, planFile, refusals } from './case';

/** What the screen shows of a file: its kind, what it misses, and each column as "heading: fields", doubts with a "?". */
function look(text: string, answers: TableAnswers & ColumnAnswers = {}) {
  const imported = importTable(readCsv(text), answers);
  const { table } = imported;
  const columns = recogniseColumns(
    table.headings,
    { ...answers, columns: choicesInTable(imported, answers.columns) },
    table.rows,
  );
  const shown = shownColumns(imported, columns).map(
    ({ heading, fields, isMonth, isDoubtful }) =>
      `${heading}: ${isMonth ? 'month' : fields.join(' ')}${isDoubtful ? '?' : ''}`,
  );
  return { kind: columns.kind, missing: columns.missing.map(([field]) => field), shown };
}

/** The lines of sales that a file brings, as "day customer amount". */
function salesOf(text: string, answers: Parameters<typeof planFile>[2] = {}): string[] {
  const plan = planFile(text, undefined, answers);
  expect(refusals(plan)).toEqual([]);
  const { accounts, ledgerBlocks } = carryOut(plan);
  const nameOf = (id: string) => accounts.find((account) => account.id === id)?.name;
  return ledgerBlocks
    .flatMap(unpackLedger)
    .map(({ date, accountId, revenue }) => `${date} ${nameOf(accountId)} ${revenue}`)
    .sort();
}

const SALES = ['2026-09-01 Biber GmbH 20.5', '2026-09-02 Otter GmbH 100'];

describe('a column', () => {
  it('is what the user says, whatever its heading', () => {
    const file = 'date,account,revenue,foo\n2026-09-01,Biber GmbH,7,20.5\n2026-09-02,Otter GmbH,8,100\n';
    expect(look(file, { columns: { 3: 'revenue' } }).shown).toEqual([
      'date: date',
      'account: account',
      'revenue: ',
      'foo: revenue',
    ]);
    expect(salesOf(file, { columns: { 2: 'unread', 3: 'revenue' } })).toEqual(SALES);
  });

  it('that is not read is not read, though its heading is known', () => {
    expect(look('account,domain\nOtter,otter.test\nBiber,biber.test\n', { columns: { 1: 'unread' } }).shown).toEqual([
      'account: account',
      'domain: ',
    ]);
  });

  it('takes its field from the one that had it, unless the field collects', () => {
    const columns = [{ fields: ['date' as const] }, { fields: [] }, { fields: ['email' as const] }];
    expect(withChoice({}, columns, 1, 'date')).toEqual({ 0: 'unread', 1: 'date' });
    expect(withChoice({}, columns, 1, 'email')).toEqual({ 1: 'email' });
    expect(withChoice({ 0: 'date' }, columns, 0, 'unread')).toEqual({ 0: 'unread' });
  });

  it('that the user chose is in no doubt; a guess and one of two rivals are', () => {
    const file = 'wann,wer,wieviel\n2026-09-01,Biber GmbH,20.5\n2026-09-02,Otter GmbH,100\n';
    expect(look(file)).toEqual({
      kind: 'ledger',
      missing: [],
      shown: ['wann: date?', 'wer: account?', 'wieviel: revenue?'],
    });
    expect(look(file, { kind: 'ledger', columns: { 1: 'account' } }).shown[1]).toBe('wer: account');
    expect(look('date,customer,vevő,net\n2026-09-01,A,B,5\n').shown[1]).toBe('customer: account?');
  });

  it('of customers is known by the names of the book', () => {
    const file = 'q1,q2,q3,q4\n2026-09-01,Leeds,Biber,20.5\n2026-09-02,York,Otter,100\n';
    expect(look(file).missing).toEqual(['account']);
    const isCustomer = (name: string) => name === 'Biber' || name === 'Otter';
    expect(look(file, { isCustomer })).toMatchObject({ missing: [], shown: { 2: 'q3: account?' } });
    // Known names among figures make no list of accounts.
    const two = 'q1,q2,q3,q4\n2026-09-01,Biber,5,6\n2026-09-02,Otter,6,7\n';
    expect(look(two, { isCustomer })).toMatchObject({ kind: 'ledger', missing: ['revenue'] });
  });

  it.each([
    ['people', 'w1,w2,w3\nEva Muster,eva@otter.test,Otter GmbH\nIda Berg,ida@biber.test,Biber AS\n'],
    ['accounts', 'w1,w2\nOtter GmbH,www.otter.test\nBiber AS,https://biber.test/no\n'],
  ])('of a list of %s is guessed by what stands in it', (kind, file) => {
    const seen = look(file);
    expect(seen).toMatchObject({ kind, missing: [] });
    expect(seen.shown.every((column) => column.endsWith('?'))).toBe(true);
  });
});

it.each([
  ['colour,size\nred,5\n', 'accounts', ['account']],
  ['date,revenue\n2026-09-01,5\n', 'ledger', ['account']],
  ['section,text\nNeed,They grow\n', 'facts', ['account']],
  ['w1,w2\neva@otter.test,a\nida@biber.test,b\n', 'people', []],
])('a file that says too little comes as the likeliest kind, with what is missing: %j', (file, kind, missing) => {
  expect(look(file)).toMatchObject({ kind, missing });
});

describe('the headings', () => {
  const lines = '2026-09-01;Biber GmbH;20,50\n2026-09-02;Otter GmbH;100,00\n';

  it('stand in the line that the user says', () => {
    const file = `Kunden;;\nDatum;Kunde;Umsatz\nwann;wer;was\n${lines}`;
    expect(salesOf(file, { headingRow: 2 })).toEqual(SALES);
  });

  it('may be nowhere: columns are called as in a spreadsheet, and known by what they hold', () => {
    expect(tableOf(readCsv(lines))).toMatchObject({ headingRow: null, headings: ['', '', ''] });
    expect(salesOf(lines)).toEqual(SALES);
    expect(salesOf(`Sales of September\n${lines}`)).toEqual(SALES);
    expect(salesOf(`Sales of September\n${lines}`, { headingRow: null })).toEqual(SALES);
  });

  it('stand below a title, though nobody knows them', () => {
    expect(tableOf(readCsv(`Report of the year;;\n\nq1;q2;q3\n${lines}`)).headings).toEqual(['q1', 'q2', 'q3']);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [59, 'BH'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of column %i is called %s where it has none', (place, letter) => {
    expect(columnLetter(place)).toBe(letter);
  });
});

describe('months as columns', () => {
  it('are shown as they stand, and one that is no sale can be taken out', () => {
    const file = 'Kunde;Jan 2026;Feb 2026;Summe\nOtter GmbH;5;7;12\n';
    expect(look(file).shown).toEqual(['Kunde: account', 'Jan 2026: month', 'Feb 2026: month', 'Summe: ']);
    expect(salesOf(file, { kind: 'ledger', columns: { 2: 'unread' } })).toEqual(['2026-01-01 Otter GmbH 5']);
  });

  it.each(['Jan;Feb', 'Januar;Februar', 'január;február', 'jan.;feb.'])('%s ask for their year', (months) => {
    const file = `Kunde;${months}\nOtter GmbH;5;7\n`;
    expect(importTable(readCsv(file)).asksYear).toBe(true);
    expect(salesOf(file, { year: '2025' })).toEqual(['2025-01-01 Otter GmbH 5', '2025-02-01 Otter GmbH 7']);
  });

  it('may be numbered, if the user says so', () => {
    const file = 'Kunde;M1;M2\nOtter GmbH;5;7\n';
    const columns: ColumnChoices = { 1: 'month', 2: 'month' };
    expect(salesOf(file, { kind: 'ledger', year: '2025', columns })).toEqual([
      '2025-01-01 Otter GmbH 5',
      '2025-02-01 Otter GmbH 7',
    ]);
  });
});

describe('amounts below nought', () => {
  const file =
    'date;customer;revenue;profit\n2026-09-01;Otter;-100;-20\n2026-09-02;Otter;-50;-5\n2026-09-03;Otter;30;0\n';
  const asks = (text: string) => {
    const { table } = importTable(readCsv(text));
    return askAbout(table, recogniseColumns(table.headings, {}, table.rows)).questions.sign;
  };

  it('are sales if the user says so, and what stands above it lowers them', () => {
    expect(salesOf(file, { isTurned: true })).toEqual([
      '2026-09-01 Otter 100',
      '2026-09-02 Otter 50',
      '2026-09-03 Otter -30',
    ]);
    const [block] = carryOut(planFile(file, undefined, { isTurned: true })).ledgerBlocks.flatMap(unpackLedger);
    expect(block).toMatchObject({ revenue: 100, profit: 20 });
  });

  it.each([
    ['English', 'date,customer,document type,revenue', '2026-09-01,Otter,Invoice,100', '2026-09-02,Otter,Payment,-50'],
    ['German', 'Datum,Kunde,Belegart,Umsatz', '01.09.2026,Otter,Rechnung,100', '02.09.2026,Otter,Zahlung,-50'],
    ['Sage 50', 'date,customer,type,revenue', '2026-09-01,Otter,SI,100', '2026-09-02,Otter,SR,-50'],
  ])('are not asked about where they are payments: %s', (_, ...[head, sale, payment]) => {
    expect(asks([head, sale, payment, payment, payment].join('\n'))).toBeUndefined();
    expect(asks([head, sale.replace(/100$/, '-100'), payment].join('\n'))).toBe(true);
  });

  it.each(['-100', '100-', '(100.00)', '−100 €'])('are asked about where most are, such as %s', (amount) => {
    expect(asks(`date;customer;revenue\n2026-09-01;Otter;${amount}\n`)).toBe(true);
    expect(asks(`date;customer;revenue\n2026-09-01;Otter;${amount}\n2026-09-02;Otter;5\n`)).toBeUndefined();
  });
});

it('any table with a date, a name and an amount goes in by three columns', () => {
  const heading = fc.stringMatching(/^[xqwz]{2}[a-z]{0,6}[xqwz]{2}$/);
  const name = fc.constantFrom('Otter', 'Biber & Co', 'Fjord Kft.', 'Nordlys AS', 'Ceres');
  const sale = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    name,
    cents: fc.integer({ min: -99_999, max: 99_999 }),
  });
  const others = fc.array(fc.constantFrom('x', '17', 'Leeds', '2026-01-01', 'ann@us.test', ''), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(sale, { minLength: 1, maxLength: 12 }),
      others,
      fc.array(heading, { minLength: 7, maxLength: 7 }),
      fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
      (sales, more, headings, order) => {
        const width = 3 + more.length;
        const shuffled = Array.from({ length: width }, (_, place) => place).sort(
          (a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b,
        );
        const write = (cells: string[]) => shuffled.map((place) => cells[place]).join(';');
        const file = [
          write(headings.slice(0, width)),
          ...sales.map(({ day, name: who, cents }) =>
            write([`2026-09-${String(day).padStart(2, '0')}`, who, (cents / 100).toFixed(2), ...more]),
          ),
        ].join('\n');
        const at = (place: number) => shuffled.indexOf(place);
        const columns = { [at(0)]: 'date', [at(1)]: 'account', [at(2)]: 'revenue' } as const;
        const expected = sales
          .map(({ day, name: who, cents }) => `2026-09-${String(day).padStart(2, '0')} ${who} ${cents / 100}`)
          .sort();
        expect(salesOf(file, { kind: 'ledger', columns, headingRow: 0 })).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});
