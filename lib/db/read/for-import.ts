import type { BookContents } from '../../transfer/import/plan';
import { type Book, book } from '../schema';

/** Returns what an import is compared with. */
export async function readForImport(from: Book = book): Promise<BookContents> {
  const [accounts, people, facts, ledgerBlocks, prospects] = await Promise.all([
    from.accounts.toArray(),
    from.people.toArray(),
    from.facts.toArray(),
    from.ledgerBlocks.toArray(),
    from.prospects.toArray(),
  ]);
  return {
    accounts: accounts.map(({ nameKeys: _, ...account }) => account),
    people: people.map(({ addressKeys: _, ...person }) => person),
    facts,
    ledgerBlocks,
    prospects,
  };
}
