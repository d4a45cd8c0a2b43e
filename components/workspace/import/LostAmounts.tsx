import { list, t } from '../../../lib/text';
import { columnLetter } from '../../../lib/transfer/csv/table';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { FilePreview, ImportAnswers } from './import-messages';

/** Says that amounts of a file that was taken for accounts are not read, with the way to read it as sales; else nothing. */
export function LostAmounts({
  preview: { columns, answers },
  onAnswer,
}: {
  preview: FilePreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const lost = columns.flatMap(({ heading, losesAmounts }, place) =>
    losesAmounts ? [heading || columnLetter(place)] : [],
  );
  if (lost.length === 0) return null;
  return (
    <Notice
      kind="warn"
      data-testid="import-lost-amounts"
      action={
        <Button onClick={() => onAnswer({ ...answers, kind: 'ledger', columns: {}, words: {} })}>
          {t('import_asSales')}
        </Button>
      }
    >
      {t('import_lostAmounts', { columns: list(lost) })}
    </Notice>
  );
}
