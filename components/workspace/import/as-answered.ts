import { FIELDS_OF } from '../../../lib/transfer/import/kind';
import type { ShownColumn } from '../../../lib/transfer/import/shown-columns';
import type { FilePreview, ImportAnswers } from './import-messages';

/** Returns a preview as it is to be shown and answered further while newer answers are being worked in: what was answered last stands in it. */
export function asAnswered(preview: FilePreview, answers: ImportAnswers | undefined): FilePreview {
  if (!answers) return preview;
  const { kind = preview.kind, headingRow = preview.headingRow, encoding, delimiter } = answers;
  const { dates, decimal, currency } = answers;
  return {
    ...preview,
    answers,
    kind,
    headingRow,
    columns: preview.columns.map((column, place) => columnAs(column, kind, answers.columns?.[place])),
    text: preview.text && {
      ...preview.text,
      ...(encoding && { encoding }),
      ...(delimiter && { delimiter }),
    },
    reading: {
      ...preview.reading,
      ...(dates && { dates }),
      ...(decimal && { decimal }),
      ...(currency !== undefined && { currency }),
    },
    words: preview.words.map((word) => ({ ...word, meaning: answers.words?.[word.key] ?? word.meaning })),
    names: preview.names.map((name) => ({ ...name, answer: answers.names?.get(name.key) ?? answers.otherNames })),
    overlap: preview.overlap && {
      ...preview.overlap,
      isReplaced: answers.isWholePeriod ?? preview.overlap.isReplaced,
    },
  };
}

/** A column that nothing was said of keeps what its kind of file has, too. */
function columnAs(column: ShownColumn, kind: FilePreview['kind'], choice: Choice | undefined): ShownColumn {
  if (choice === undefined) {
    return { ...column, fields: column.fields.filter((field) => FIELDS_OF[kind].reads.includes(field)) };
  }
  const fields = choice === 'month' || choice === 'unread' ? [] : [choice];
  return { ...column, fields, isMonth: choice === 'month', isDoubtful: false, losesAmounts: false };
}

type Choice = NonNullable<ImportAnswers['columns']>[number];

/** Whether other columns are on their way: nothing can be said of those that are shown until then. */
export const isOtherTable = (read: ImportAnswers, answers: ImportAnswers | undefined): boolean =>
  answers !== undefined &&
  (answers.sheet !== read.sheet || answers.headingRow !== read.headingRow || answers.delimiter !== read.delimiter);
