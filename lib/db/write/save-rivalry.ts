import { Rivalry } from '../../domain/records/rivalry';
import { writeUndoably } from './change';
import type { When } from './when';

/** Remembers that two accounts compete with each other (domain 9). */
export async function saveRivalry(one: string, other: string, when: When) {
  const row = Rivalry.parse({ id: crypto.randomUUID(), accountIds: [one, other], since: when.today });
  return writeUndoably(['rivalries'], (change) => change.put('rivalries', row));
}

/** Forgets that two accounts compete. */
export function removeRivalry(id: string, { now }: When) {
  return writeUndoably(['rivalries'], (change) => change.remove('rivalries', id), { deletedAt: now });
}
