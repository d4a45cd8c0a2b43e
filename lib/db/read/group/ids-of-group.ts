import { book } from '../../schema';

/** Returns the ids of an account and of all that stand below it, its own first; each once, whatever circle the book holds. */
export async function idsOfGroup(topId: string): Promise<Set<string>> {
  const ids = new Set([topId]);
  for (const id of ids) for (const below of await book.accounts.where({ parentId: id }).primaryKeys()) ids.add(below);
  return ids;
}
