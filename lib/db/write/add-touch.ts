import { Touch } from '../../domain/records/touch';
import { writeUndoably } from './change';

/** Logs one contact with an account; the result is its id. */
export function addTouch(given: Omit<Touch, 'id'>) {
  const row = Touch.parse({ ...given, id: crypto.randomUUID() });
  return writeUndoably(['touches'], async (change) => {
    await change.put('touches', row);
    return row.id;
  });
}
