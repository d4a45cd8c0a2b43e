import { writeUndoably } from './change';
import type { When } from './when';

/** Removes a contact, which stands in the trash then. */
export function removeContact(id: string, { now }: When) {
  return writeUndoably(['touches'], (change) => change.remove('touches', id), { deletedAt: now });
}
