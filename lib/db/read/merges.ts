import type { Merge } from '../../domain/records/merge';
import { book } from '../schema';

/** Returns what was merged into an account or its people, the latest first. */
export async function readMerges(accountId: string): Promise<Pick<Merge, 'id' | 'at' | 'of' | 'name'>[]> {
  const merges = await book.merges.where({ accountId }).toArray();
  return merges.map(({ id, at, of, name }) => ({ id, at, of, name })).sort((a, b) => (a.at < b.at ? 1 : -1));
}
