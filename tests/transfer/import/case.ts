import { parseTable } from '../../../lib/transfer/csv/parse-table';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import type { BookContents, ImportPlan } from '../../../lib/transfer/import/plan';
import { planImport } from '../../../lib/transfer/import/plan-import';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';

/** A book with nothing in it. */
export const EMPTY: BookContents = { accounts: [], people: [], facts: [], ledgerBlocks: [], prospects: [] };

let next = 0;

/** Plans a file against a book; new records are named after the number that comes next. */
export function planFile(text: string, book: BookContents = EMPTY): ImportPlan {
  const table = parseTable(text);
  const columns = recogniseColumns(table.headings);
  if (!columns) throw new Error('no kind of file');
  return planImport(table, columns, book, {
    ...askAbout(table, columns),
    today: '2026-11-21',
    now: '2026-11-21T08:00:00Z',
    newId: () => `new-${++next}`,
  });
}

/** Returns the book after a plan was carried out. */
export function carryOut({ records }: ImportPlan, book: BookContents = EMPTY): BookContents {
  const put = <T extends { id: string }>(old: readonly T[], changed: readonly T[]) => [
    ...new Map([...old, ...changed].map((record) => [record.id, record])).values(),
  ];
  const kept = book.ledgerBlocks.filter((block) => !records.replacedBlockIds.includes(block.id));
  return {
    accounts: put(book.accounts, records.accounts),
    people: put(book.people, records.people),
    facts: put(book.facts, records.facts),
    prospects: put(book.prospects, records.prospects),
    ledgerBlocks: [...kept, ...records.ledgerBlocks],
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
