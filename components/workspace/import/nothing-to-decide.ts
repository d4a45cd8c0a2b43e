import { LEAVING } from '../../../lib/transfer/import/notes';
import type { FilePreview, ImportAnswers } from './import-messages';

/**
 * Whether a file can go in unseen, as one of several: all its lines do, each column is known for sure, nothing is asked that is not answered,
 * or was left as it is shown here of one under the same headings (`agreed`), nobody is created by a mere name, and nothing of the book
 * gives way.
 */
export function nothingToDecide(preview: Omit<FilePreview, 'file'>, agreed: ImportAnswers = {}): boolean {
  const { counts, columns, names, notes, questions, changes, overlap, text, isInPlace } = preview;
  if (!counts || counts.refused > 0 || counts.vanished > 0) return false;
  const isNew = counts.added + counts.updated > 0;
  // Days, decimals and the account are answered where there are counts; a year of one sheet is none of the next.
  const shown = Object.entries(leftAsShown(preview)) as [keyof ImportAnswers, unknown][];
  const isAsked = questions.years !== undefined || shown.some(([name, value]) => agreed[name] !== value);
  return (
    !isAsked &&
    !isInPlace &&
    names.length === 0 &&
    !text?.mixed &&
    !columns.some(({ isDoubtful, losesAmounts }) => isDoubtful || losesAmounts) &&
    !notes.some(({ kind }) => kind === 'oddCells' || LEAVING.includes(kind)) &&
    !(isNew && (changes || overlap))
  );
}

/** Returns what is asked and was not answered, as it is shown: to take the file in as it is is to agree. */
export const leftAsShown = ({
  questions,
  reading,
  answers,
}: Pick<FilePreview, 'questions' | 'reading' | 'answers'>): ImportAnswers => ({
  ...(questions.currency && answers.currency === undefined && { currency: reading.currency ?? '' }),
  ...(questions.vat && answers.vat === undefined && { vat: 0 }),
  ...(questions.sign && answers.isTurned === undefined && { isTurned: false }),
});
