import type { PlainKind, RecordOf } from '../../domain/records/kinds';
import { shapes } from '../../domain/records/shapes';
import { book } from '../schema';
import { writeUndoably } from './change';
import { mergeEdit } from './merge-edit';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/**
 * Saves one record of a kind; rejects with a ZodError, and writes nothing, when it breaks its schema. What a form made of the
 * record that it was `opened` on is put into the record as it stands now; rejects with EditedElsewhereError where that cannot be.
 */
export async function saveRecord<Kind extends PlainKind>(kind: Kind, record: RecordOf<Kind>, opened?: RecordOf<Kind>) {
  const edited = shapes[kind].parse(record);
  await refuseUnrecorded(edited, opened);
  return writeUndoably([kind], async (change) => {
    await change.put(kind, opened ? mergeEdit<object>(opened, edited, await book.table(kind).get(record.id)) : edited);
  });
}

/** Removes one record of a kind. */
export function removeRecord(kind: PlainKind, id: string, { now }: When) {
  return writeUndoably([kind], (change) => change.remove(kind, id), { deletedAt: now });
}
