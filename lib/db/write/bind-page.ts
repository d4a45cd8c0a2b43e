import { Binding } from '../../domain/records/binding';
import { writeUndoably } from './change';
import type { When } from './when';

/** Remembers that a record or thread belongs to an account: `pin` for a choice among several. */
export function bindPage(given: { externalId: string; accountId: string; kind: Binding['kind'] }, when: When) {
  const row = Binding.parse({ ...given, at: when.now });
  return writeUndoably(['bindings'], (change) => change.put('bindings', row));
}

/** Forgets the account chosen for a record or thread. */
export function unbindPage(externalId: string) {
  return writeUndoably(['bindings'], (change) => change.remove('bindings', externalId));
}
