import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { LANGUAGES, type LanguageTag } from '../../../lib/domain/languages/tags';
import { plainName } from '../../../lib/domain/words/plain-name';
import type { Sheet } from '../../../lib/transfer/csv/sheet';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { importTable } from '../../../lib/transfer/import/import-table';
import type { BookContents, ImportPlan } from '../../../lib/transfer/import/plan';
import { planImport } from '../../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { tableOfBook } from '../../../lib/transfer/out/book-tables';
import { csvOut } from '../../../lib/transfer/out/csv-out';
import { OUT_KINDS } from '../../../lib/transfer/out/out-table';
import { cardsOut } from '../../../lib/transfer/out/vcard-out';
import { workbookOut } from '../../../lib/transfer/out/workbook-out';
import { readFile } from '../../../lib/transfer/readers/read-file';
import { carryOut, EMPTY } from '../import/case';
import { books, NOW, newId } from './books';

/** Takes a sheet in as the screen does where nobody touches anything. */
function takeIn(sheet: Sheet, book: BookContents): BookContents {
  const imported = importTable(sheet);
  const columns = recogniseColumns(imported.table.headings, {}, imported.table.rows);
  const plan: ImportPlan = planImport(imported.table, columns, book, {
    ...askAbout(imported.table, columns),
    ...{ today: NOW.slice(0, 10), now: NOW, zone: 'Europe/Berlin', newId, notes: imported.notes },
  });
  expect(plan.refused).toEqual([]);
  // A book may hold sales of days to come: they are told of, and go in.
  expect((plan.notes ?? []).filter(({ kind }) => kind !== 'toCome')).toEqual([]);
  return carryOut(plan, book);
}

/** All that the sheets hold, without the names of records. */
function told(book: BookContents) {
  const { accounts, people, facts, proposals, touches, ledgerBlocks, targets, goals, planEntries, followUps } = book;
  const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
  const personOf = new Map(people.map(({ id, name }) => [id, name]));
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row, sortKeys)).sort();
  const of = ({ accountId }: { accountId: string }) => ({
    of: nameOf.get(accountId),
    accountId: undefined,
    id: undefined,
  });
  return {
    accounts: sorted(accounts.map((one) => ({ ...one, id: undefined, parentId: nameOf.get(one.parentId ?? '') }))),
    people: sorted(
      people.map((one) => ({
        ...one,
        ...of(one),
        group: { ...one.group, reportsToId: personOf.get(one.group.reportsToId ?? '') },
        formerAccounts: one.formerAccounts.map(({ accountId, until }) => [nameOf.get(accountId), until]),
      })),
    ),
    facts: sorted(
      facts.map(({ source: { personId, ...source }, ...one }) => ({
        ...one,
        ...of(one),
        source: { ...source, by: personOf.get(personId ?? '') },
      })),
    ),
    proposals: sorted(
      proposals.map(({ personIds, ...one }) => ({
        ...one,
        ...of(one),
        with: personIds.map((id) => personOf.get(id)),
        createdAt: undefined,
      })),
    ),
    contacts: sorted(
      touches.map(({ personIds, ...one }) => ({ ...one, ...of(one), with: personIds.map((id) => personOf.get(id)) })),
    ),
    targets: sorted(targets.map((one) => ({ ...one, ...of(one) }))),
    goals: sorted(goals.map((one) => ({ ...one, ...of(one) }))),
    steps: sorted(
      followUps.map(({ personId, ...one }) => ({
        ...one,
        ...of(one),
        with: personOf.get(personId ?? ''),
        createdAt: undefined,
      })),
    ),
    entries: sorted(planEntries.map((one) => ({ ...one, ...of(one) }))),
    sales: sorted(ledgerBlocks.flatMap(unpackLedger).map((line) => ({ ...line, ...of(line) }))),
  };
}

const sortKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

async function sheetsIn(bytes: Uint8Array, language: LanguageTag): Promise<Sheet[]> {
  const read = await readFile(new Blob([Uint8Array.from(bytes)]), language);
  if ('other' in read) throw new Error(read.other);
  return read.sheets;
}

const languages = fc.constantFrom(...LANGUAGES);
/** So many books go out and come back. */
const BOOKS = inject('allFaults') ? 60 : 20;

describe('a book that goes out and comes back', () => {
  it('as a workbook is the same for all that its sheets hold', async () => {
    await fc.assert(
      fc.asyncProperty(books, languages, async (book, language) => {
        const tables = OUT_KINDS.map((kind) => ({ name: kind, ...tableOfBook(kind, book, language, 'Europe/Berlin') }));
        const filled = tables.filter(({ rows }) => rows.length > 0);
        const sheets = await sheetsIn(await workbookOut(filled), language);
        expect(told(sheets.reduce((into, sheet) => takeIn(sheet, into), EMPTY))).toEqual(told(book));
      }),
      { numRuns: BOOKS, interruptAfterTimeLimit: 60_000 },
    );
  });

  it('as CSV files is the same for all that they hold', async () => {
    await fc.assert(
      fc.asyncProperty(books, languages, async (book, language) => {
        let back = EMPTY;
        for (const kind of OUT_KINDS) {
          const table = tableOfBook(kind, book, language, 'Europe/Berlin');
          if (table.rows.length === 0) continue;
          const [sheet] = await sheetsIn(new TextEncoder().encode(csvOut(table, language)), language);
          if (sheet) back = takeIn(sheet, back);
        }
        expect(told(back)).toEqual(told(book));
      }),
      { numRuns: BOOKS, interruptAfterTimeLimit: 60_000 },
    );
  });

  it('keeps name, company, title, addresses and telephones of people on cards', async () => {
    await fc.assert(
      fc.asyncProperty(books, async ({ people, accounts }) => {
        fc.pre(people.length > 0);
        const [sheet] = await sheetsIn(new TextEncoder().encode(cardsOut(people, accounts)), 'en');
        const cells = sheet?.rows.slice(1).map((row) => row.cells.join('\n')) ?? [];
        for (const [at, one] of people.entries()) {
          for (const value of [one.name, ...one.emails]) expect(plainName(cells[at] ?? '')).toContain(plainName(value));
        }
      }),
    );
  });
});
