import { t } from '../../../lib/text';
import { IMPORT_KINDS, type ImportKind } from '../../../lib/transfer/import/kind';
import type { DateOrder } from '../../../lib/transfer/import/read-date';
import type { DecimalSign } from '../../../lib/transfer/import/read-number';
import { choicesOf } from '../../form/choices-of';
import { SelectField } from '../../ui/SelectField';
import type { FilePreview, ImportAnswers } from './import-messages';

/** The kind of the file, and what cannot be read from it without asking. */
export function ImportQuestions({
  preview: { kind, questions, answers },
  onAnswer,
}: {
  preview: FilePreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  return (
    <div className="grid max-w-2xl gap-3 sm:grid-cols-2">
      <SelectField<ImportKind>
        label={t('import_kindLabel')}
        value={kind}
        choices={choicesOf('importKind', IMPORT_KINDS)}
        onValue={(value) => onAnswer({ ...answers, kind: value })}
      />
      {questions.dates && (
        <SelectField<DateOrder | ''>
          label={t('import_datesQuestion', { example: questions.dates[0] ?? '' })}
          value={answers.dates ?? ''}
          choices={[
            ...(answers.dates ? [] : [{ value: '' as const, text: t('import_pleaseChoose') }]),
            { value: 'day first', text: t('import_dayFirst') },
            { value: 'month first', text: t('import_monthFirst') },
          ]}
          onValue={(value) => value && onAnswer({ ...answers, dates: value })}
        />
      )}
      {questions.decimal && (
        <SelectField<DecimalSign | ''>
          label={t('import_decimalQuestion', { example: questions.decimal[0] ?? '' })}
          value={answers.decimal ?? ''}
          choices={[
            ...(answers.decimal ? [] : [{ value: '' as const, text: t('import_pleaseChoose') }]),
            { value: ',', text: t('import_decimalComma') },
            { value: '.', text: t('import_decimalPoint') },
          ]}
          onValue={(value) => value && onAnswer({ ...answers, decimal: value })}
        />
      )}
    </div>
  );
}
