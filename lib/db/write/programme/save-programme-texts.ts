import { ProgrammeTexts } from '../../../domain/programme/programme-texts';
import { PROGRAMME_TEXTS } from '../../schema';
import { writeUndoably } from '../change';

/** Saves what the programme promises and asks for; rejects with a ZodError where a text is too long. */
export function saveProgrammeTexts(given: ProgrammeTexts) {
  const value = ProgrammeTexts.parse(given);
  return writeUndoably([], (change) => change.put('meta', { key: PROGRAMME_TEXTS, value }));
}
