import fc from 'fast-check';
import { beforeEach, expect, inject, it } from 'vitest';
import { accountRow, personRow, withoutKeys } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { readCsv } from '../../lib/transfer/csv/read-csv';
import { askAbout } from '../../lib/transfer/import/ask-about';
import { importTable } from '../../lib/transfer/import/import-table';
import { planImport } from '../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../lib/transfer/import/recognise-columns';
import { packLedger, unpackLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, aPerson, clearBook, when } from './a-book';

const today = Temporal.PlainDate.from(when.today);

/** Begins with two customers and sales that are older than any import; each try anew, as a failed one leaves what it did. */
async function begin(): Promise<void> {
  await clearBook('meta');
  await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  await book.people.put(personRow(aPerson({ id: 'g', accountId: 'k', name: 'Szabó Gergő' })));
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
  const line = { accountId: 'm', revenue: 100, currency: 'EUR' };
  const lines = [
    { ...line, date: '2026-09-01', order: 'R1' },
    { ...line, date: '2026-09-02', order: 'R2' },
    { ...line, date: '2026-09-02' },
  ];
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'older'));
}

beforeEach(begin);

async function takeIn({ text, isWholePeriod }: AFile, now: string): Promise<string | undefined> {
  const { table, notes } = importTable(readCsv(text));
  const columns = recogniseColumns(table.headings, {}, table.rows);
  if (columns.missing.length > 0) throw new Error(`no kind of file: ${text}`);
  const plan = (contents: Parameters<typeof planImport>[2]) =>
    planImport(table, columns, contents, {
      ...askAbout(table, columns),
      ...{ today: when.today, now, notes, zone: 'UTC', newId: () => crypto.randomUUID(), isWholePeriod },
    });
  return (await importBook(plan, { at: now, of: columns.kind, file: 'a.csv' }, today)).id;
}

type AFile = { text: string; isWholePeriod: boolean };

/** All that people have entered, and all sales; not what is computed of them. */
async function entered(): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const { name } of book.tables.filter((table) => !['meta', 'standings', 'ledgerBlocks'].includes(table.name))) {
    rows[name] = (await book.table(name).toArray()).map(withoutKeys);
  }
  return { ...rows, blocks: await book.ledgerBlocks.toArray() };
}

const linesOf = ({ blocks, ...rest }: Record<string, unknown>) => ({
  ...rest,
  lines: (blocks as Parameters<typeof unpackLedger>[0][])
    .flatMap(unpackLedger)
    .map((line) => JSON.stringify(line))
    .sort(),
});

const company = fc.constantFrom('Muster Maschinen AG', 'Corvo Ltd', 'Fjellvik AS');
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 4 });
const day = fc.constantFrom('2026-09-01', '2026-09-02', '2026-10-05');
const state = fc.constantFrom('paid', 'paid', 'cancelled');
const sale = fc.tuple(day, company, fc.constantFrom('100', '90', '-5'), fc.constantFrom('', 'R1', 'R2', 'R3'), state);
const ledger = some(sale).map((rows) => ['date,account,revenue,order,status', ...rows].join('\n'));
const account = fc.tuple(company, fc.constantFrom('', 'Tools', 'Trade'), fc.constantFrom('', 'Anna', 'Ben'));
const accounts = some(account).map((rows) => ['account,industry,kam', ...rows].join('\n'));
const person = fc
  .constantFrom('Eva Blum', 'Li Wei', 'Szabó Gergő')
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.constantFrom('', `${name.split(' ')[0]?.toLowerCase()}@work.test`),
      company,
      fc.constantFrom('', 'Buyer', 'Head of purchasing'),
    ),
  );
const people = some(person).map((rows) => ['name,email,account,title', ...rows].join('\n'));
const deal = fc.tuple(
  fc.constantFrom('Cranes', 'Pumps'),
  company,
  fc.constantFrom('won', 'open', 'lost'),
  fc.constantFrom('5', '7'),
);
const deals = some(deal).map((rows) => ['deal name,company,stage,amount', ...rows].join('\n'));
const kinds = fc.oneof(ledger, ledger, ledger, accounts, people, deals);
const files = fc.array(fc.record({ text: kinds, isWholePeriod: fc.boolean() }), { minLength: 1, maxLength: 5 });

/** Takes files in, then out in the order that these numbers give. */
async function inAndOut(texts: readonly AFile[], order: (ids: string[]) => string[]): Promise<void> {
  const ids: string[] = [];
  for (const [at, text] of texts.entries()) {
    const id = await takeIn(text, `2026-11-19T09:0${at}:00Z`);
    if (id) ids.push(id);
  }
  for (const id of order(ids)) await takeOutImport(id, today);
}

it('any files that are taken in, and out in any order, leave the book without them', async () => {
  const before = linesOf(await entered());
  await fc.assert(
    fc
      .asyncProperty(files, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), async (texts, keys) => {
        await inAndOut(texts, (ids) =>
          ids
            .map((id, at) => [id, keys[at] ?? 0] as const)
            .sort(([, a], [, b]) => a - b)
            .map(([id]) => id),
        );
        expect(linesOf(await entered())).toEqual(before);
      })
      .beforeEach(begin),
    { numRuns: inject('allFaults') ? 60 : 12 },
  );
});

it('any files that are taken in, and out with the last first, leave the very book of before', async () => {
  const before = await entered();
  await fc.assert(
    fc
      .asyncProperty(files, async (texts) => {
        await inAndOut(texts, (ids) => ids.reverse());
        expect(await entered()).toEqual(before);
      })
      .beforeEach(begin),
    { numRuns: inject('allFaults') ? 40 : 8 },
  );
});
