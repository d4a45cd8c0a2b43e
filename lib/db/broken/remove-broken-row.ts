import { writeUndoably } from '../write/change';
import type { When } from '../write/when';

/** Deletes the row that stands aside under that key; from the trash it comes back to stand aside again. */
export function removeBrokenRow(key: string, { now }: When) {
  return writeUndoably([], (change) => change.remove('meta', key), { deletedAt: now });
}
