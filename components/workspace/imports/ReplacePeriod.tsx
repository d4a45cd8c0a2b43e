import { date, t } from '../../../lib/text';
import type { ImportPlan } from '../../../lib/transfer/import/plan';
import { CheckField } from '../../ui/CheckField';
import type { FilePreview, ImportAnswers } from '../import/import-messages';

/** Offers to replace all sales of the days of the file, where the book has others of them. */
export function ReplacePeriod({
  preview: { answers },
  overlap: { from, to, lines, isReplaced },
  onAnswer,
}: {
  preview: FilePreview;
  overlap: NonNullable<ImportPlan['overlap']>;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  return (
    <div data-testid="import-period" data-from={from} data-to={to} data-lines={lines}>
      <p className="text-mute">{t('importPeriod_hint', { count: lines })}</p>
      <CheckField
        label={t('importPeriod_replace', { from: date(from), to: date(to) })}
        checked={isReplaced}
        onChecked={(isWholePeriod) => onAnswer({ ...answers, isWholePeriod })}
      />
    </div>
  );
}
