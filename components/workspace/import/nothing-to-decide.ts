import { LEAVING } from '../../../lib/transfer/import/notes';
import type { FilePreview } from './import-messages';

/**
 * Whether a file can go in unseen, as one of several: all its lines do, each column is known for sure, nothing is asked, nobody is created
 * by a mere name, and nothing of the book gives way.
 */
export function nothingToDecide(preview: Omit<FilePreview, 'file'>): boolean {
  const { counts, columns, names, notes, questions, changes, overlap, text } = preview;
  if (!counts || counts.refused > 0 || counts.vanished > 0) return false;
  const isNew = counts.added + counts.updated > 0;
  const isAsked = Object.values(questions).some((question) => question !== undefined);
  return (
    !isAsked &&
    names.length === 0 &&
    !text?.mixed &&
    !columns.some(({ isDoubtful, losesAmounts }) => isDoubtful || losesAmounts) &&
    !notes.some(({ kind }) => kind === 'oddCells' || LEAVING.includes(kind)) &&
    !(isNew && (changes || overlap))
  );
}
