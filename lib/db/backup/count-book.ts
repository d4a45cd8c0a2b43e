import { type Book, book } from '../schema';

/** The kinds of records that are counted for whoever looks at what a backup would replace. */
export const COUNTED = ['accounts', 'people', 'touches', 'facts', 'proposals', 'followUps'] as const;

/** How many records of each kind there are; `lines` are ledger lines. */
export type BackupCounts = Record<(typeof COUNTED)[number] | 'lines', number>;

/** Returns how many records the book holds, to say what a restore would replace. */
export async function countBook(from: Book = book): Promise<BackupCounts> {
  const [accounts = 0, people = 0, touches = 0, facts = 0, proposals = 0, followUps = 0] = await Promise.all(
    COUNTED.map((name) => from[name].count()),
  );
  let lines = 0;
  await from.ledgerBlocks.each((block) => {
    lines += block.lines;
  });
  return { accounts, people, touches, facts, proposals, followUps, lines };
}
