import { Fact } from '../../domain/records/fact';
import { book } from '../schema';
import { writeUndoably } from './change';
import { mergeEdit } from './merge-edit';

/**
 * Saves one entry of a dossier; rejects with a ZodError, and writes nothing, when it breaks its schema. What a form made of the
 * entry that it was `opened` on is put into the entry as it stands now; rejects with EditedElsewhereError where that cannot be.
 */
export async function saveFact(fact: Fact, opened?: Fact) {
  const edited = Fact.parse(fact);
  return writeUndoably(['facts'], async (change) => {
    await change.put('facts', opened ? mergeEdit(opened, edited, await book.facts.get(fact.id)) : edited);
  });
}

/** Removes one entry of a dossier. */
export function removeFact(id: string) {
  return writeUndoably(['facts'], (change) => change.remove('facts', id));
}
