import { writeUndoably } from '../write/change';

/** Deletes the row that stands aside under that key. */
export function removeBrokenRow(key: string) {
  return writeUndoably([], (change) => change.remove('meta', key));
}
