import { LEAVING } from '../../../lib/transfer/import/notes';
import type { FilePreview, ImportAnswers } from './import-messages';

/**
 * Whether a file can go in unseen, as one of several: all its lines do, each column is known for sure, nothing is asked that is not answered, nobody is created
 * by a mere name, and nothing of the book gives way.
 */
export function nothingToDecide(preview: Omit<FilePreview, 'file'>): boolean {
  const { counts, columns, names, notes, questions, changes, overlap, text } = preview;
  if (!counts || counts.refused > 0 || counts.vanished > 0) return false;
  const isNew = counts.added + counts.updated > 0;
  // Days, decimals and the account are answered where there are counts; a year of one sheet is none of the next.
  const isAsked = questions.years !== undefined || Object.keys(leftAsShown(preview)).length > 0;
  return (
    !isAsked &&
    names.length === 0 &&
    !text?.mixed &&
    !columns.some(({ isDoubtful, losesAmounts }) => isDoubtful || losesAmounts) &&
    !notes.some(({ kind }) => kind === 'oddCells' || LEAVING.includes(kind)) &&
    !(isNew && (changes || overlap))
  );
}

/** Returns what is asked and was not answered, as it is shown: to take the file in as it is is to agree. */
export const leftAsShown = ({ questions, answers }: Pick<FilePreview, 'questions' | 'answers'>): ImportAnswers => ({
  ...(questions.currency && answers.currency === undefined && { currency: '' }),
  ...(questions.vat && answers.vat === undefined && { vat: 0 }),
  ...(questions.sign && answers.isTurned === undefined && { isTurned: false }),
});
