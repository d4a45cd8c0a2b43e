import { type RecordKind, type RecordOf, recordKinds } from '../record-kinds';
import { writeUndoably } from './change';

/** Saves one record of a kind; rejects with a ZodError, and writes nothing, when it breaks its schema. */
export async function saveRecord<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>) {
  const row = recordKinds[kind].parse(record);
  return writeUndoably([kind], (change) => change.put(kind, row));
}

/** Removes one record of a kind. */
export function removeRecord(kind: RecordKind, id: string) {
  return writeUndoably([kind], (change) => change.remove(kind, id));
}
