import { FollowUp } from '../../domain/follow-up';
import { writeUndoably } from './change';
import type { When } from './when';

/** Adds a next step of the user's own words; the result is its id. */
export function addFollowUp(given: { accountId: string; text: string; due: string; personId?: string }, when: When) {
  const row = FollowUp.parse({ ...given, id: crypto.randomUUID(), status: 'open', createdAt: when.now });
  return writeUndoably(['followUps'], async (change) => {
    await change.put('followUps', row);
    return row.id;
  });
}
