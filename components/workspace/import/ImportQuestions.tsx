import { t } from '../../../lib/text';
import type { DateOrder } from '../../../lib/transfer/cells/read-date';
import type { DecimalSign } from '../../../lib/transfer/cells/read-number';
import { withChoice } from '../../../lib/transfer/import/column-choice';
import { IMPORT_KINDS, type ImportKind } from '../../../lib/transfer/import/kind';
import { choicesOf } from '../../form/choices-of';
import { SelectField } from '../../ui/SelectField';
import type { FilePreview, ImportAnswers } from './import-messages';
import { dateOrders, decimalSigns, signs, vatRates } from './reading-choices';

/** What amounts without a sign may be in, beside the book's own. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'HUF', 'NOK', 'SEK', 'DKK', 'PLN', 'CZK', 'RON', 'ZAR'] as const;

/** The kind of the file, and what cannot be read from it without asking. */
export function ImportQuestions({
  preview: { kind, columns, sheets, questions, reading, answers },
  onAnswer,
}: {
  preview: FilePreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const account = Object.entries(answers.columns ?? {}).find(([, choice]) => choice === 'account')?.[0];
  return (
    <div className="grid max-w-2xl gap-3 sm:grid-cols-2">
      {sheets.length > 1 && (
        <SelectField
          label={t('import_sheetLabel')}
          mark="import-sheet"
          value={String(answers.sheet ?? 0)}
          choices={sheets.map((text, at) => ({ value: String(at), text }))}
          onValue={(value) => onAnswer({ sheet: Number(value) })}
        />
      )}
      <SelectField<ImportKind>
        label={t('import_kindLabel')}
        value={kind}
        choices={choicesOf('importKind', IMPORT_KINDS)}
        onValue={(value) => onAnswer({ ...answers, kind: value, columns: {}, words: {} })}
      />
      {questions.years && (
        <SelectField
          label={t('import_yearQuestion')}
          value={answers.year ?? ''}
          choices={[
            ...(answers.year ? [] : [{ value: '', text: t('import_pleaseChoose') }]),
            ...questions.years.map((text) => ({ value: text, text })),
          ]}
          onValue={(year) => year && onAnswer({ ...answers, year })}
        />
      )}
      {questions.account && (
        <SelectField
          label={t('import_accountQuestion')}
          value={account === undefined ? '' : String(account)}
          choices={[
            ...(account === undefined ? [{ value: '', text: t('import_pleaseChoose') }] : []),
            ...questions.account.map((place) => ({ value: String(place), text: columns[place]?.heading ?? '' })),
          ]}
          onValue={(value) =>
            value &&
            onAnswer({
              ...answers,
              kind,
              columns: withChoice(answers.columns ?? {}, columns, Number(value), 'account'),
            })
          }
        />
      )}
      {questions.currency && (
        <SelectField
          label={t('import_currencyQuestion')}
          value={reading.currency ?? ''}
          choices={[
            { value: '', text: t('import_ownCurrency') },
            ...[...new Set([...CURRENCIES, ...(reading.currency ? [reading.currency] : [])])].map((text) => ({
              value: text,
              text,
            })),
          ]}
          onValue={(value) => onAnswer({ ...answers, currency: value })}
        />
      )}
      {questions.sign && (
        <SelectField
          label={t('import_signLabel')}
          value={answers.isTurned ? 'credit' : 'sale'}
          choices={signs()}
          onValue={(value) => onAnswer({ ...answers, isTurned: value === 'credit' })}
        />
      )}
      {questions.vat && (
        <SelectField
          label={t('import_vatQuestion')}
          value={String(answers.vat ?? 0)}
          choices={vatRates()}
          onValue={(value) => onAnswer({ ...answers, vat: Number(value) })}
        />
      )}
      {questions.dates && (
        <SelectField<DateOrder | ''>
          label={t('import_datesQuestion', { example: questions.dates[0] ?? '' })}
          value={answers.dates ?? ''}
          choices={[
            ...(answers.dates ? [] : [{ value: '' as const, text: t('import_pleaseChoose') }]),
            ...dateOrders(),
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
            ...decimalSigns(),
          ]}
          onValue={(value) => value && onAnswer({ ...answers, decimal: value })}
        />
      )}
    </div>
  );
}
