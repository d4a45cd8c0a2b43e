import { type Book, book } from '../schema';
import type { BackupCounts } from './check-backup';

/** Returns how many records the book holds, to say what a restore would replace. */
export async function countBook(from: Book = book): Promise<BackupCounts> {
  const [accounts = 0, people = 0, followUps = 0, proposals = 0, facts = 0] = await Promise.all(
    [from.accounts, from.people, from.followUps, from.proposals, from.facts].map((table) => table.count()),
  );
  let lines = 0;
  await from.ledgerBlocks.each((block) => {
    lines += block.lines;
  });
  return { accounts, people, followUps, proposals, facts, lines };
}
