import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { choicesInTable, importTable, type TableAnswers } from '../../../lib/transfer/import/import-table';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import type { BookContents, ImportPlan, PlanSettings } from '../../../lib/transfer/import/plan';
import { planImport } from '../../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';

/** A book with nothing in it. */
export const EMPTY: BookContents = {
  accounts: [],
  people: [],
  facts: [],
  ledgerBlocks: [],
  prospects: [],
  proposals: [],
  touches: [],
  targets: [],
  goals: [],
  planEntries: [],
  followUps: [],
};

let next = 0;

/** Plans a file against a book; new records are named after the number that comes next. */
export function planFile(
  text: string,
  book: BookContents = EMPTY,
  answers: Pick<
    PlanSettings,
    'ownCurrency' | 'validFor' | 'names' | 'otherNames' | 'words' | 'isTurned' | 'isWholePeriod'
  > &
    TableAnswers & { kind?: ImportKind } = {},
): ImportPlan {
  const imported = importTable(readCsv(text), answers);
  const { table, notes } = imported;
  const said = { kind: answers.kind, columns: choicesInTable(imported, answers.columns) };
  const columns = recogniseColumns(table.headings, said, table.rows);
  if (columns.missing.length > 0) throw new Error('no kind of file');
  return planImport(table, columns, book, {
    ...askAbout(table, columns, { ownCurrency: answers.ownCurrency, today: '2026-11-21' }),
    today: '2026-11-21',
    now: '2026-11-21T08:00:00Z',
    ownCurrency: answers.ownCurrency,
    validFor: answers.validFor,
    names: answers.names,
    otherNames: answers.otherNames,
    isWholePeriod: answers.isWholePeriod,
    words: answers.words,
    isTurned: answers.isTurned,
    notes,
    zone: 'Europe/Berlin',
    // In the order of texts, by which a ledger is sorted.
    newId: () => `new-${String(++next).padStart(6, '0')}`,
  });
}

/** Returns the book after a plan was carried out. */
export function carryOut({ records }: ImportPlan, book: BookContents = EMPTY): BookContents {
  const put = <T extends { id: string }>(old: readonly T[], changed: readonly T[]) => [
    ...new Map([...old, ...changed].map((record) => [record.id, record])).values(),
  ];
  const kept = book.ledgerBlocks.filter((block) => !records.emptiedBlockIds.includes(block.id));
  return {
    accounts: put(book.accounts, records.accounts),
    people: put(book.people, records.people),
    facts: put(book.facts, records.facts),
    prospects: put(book.prospects, records.prospects),
    proposals: put(book.proposals, records.proposals),
    touches: put(book.touches, records.touches),
    targets: put(book.targets, records.targets),
    goals: put(book.goals, records.goals),
    planEntries: put(book.planEntries, records.planEntries),
    followUps: put(book.followUps, records.followUps),
    ledgerBlocks: put(kept, [...records.shortenedBlocks, ...records.ledgerBlocks]),
  };
}

/** Returns the book after these files were taken in, one after the other. */
export function bookOf(...files: string[]): BookContents {
  return files.reduce((book, file) => carryOut(planFile(file, book), book), EMPTY);
}

/** The refused lines as "line reason". */
export function refusals(plan: ImportPlan): string[] {
  return plan.refused.map(({ line, reason }) => `${line} ${reason}`);
}

/** The fields of cells that were left out while their lines went in. */
export function leftOut(plan: ImportPlan): string[] {
  return plan.notes?.find(({ kind }) => kind === 'oddCells')?.fields ?? [];
}
