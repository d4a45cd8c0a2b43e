import { Fact } from '../../domain/fact';
import { writeUndoably } from './change';

/** Saves one entry of a dossier; rejects with a ZodError, and writes nothing, when it breaks its schema. */
export function saveFact(fact: Fact) {
  const row = Fact.parse(fact);
  return writeUndoably(['facts'], (change) => change.put('facts', row));
}

/** Removes one entry of a dossier. */
export function removeFact(id: string) {
  return writeUndoably(['facts'], (change) => change.remove('facts', id));
}
