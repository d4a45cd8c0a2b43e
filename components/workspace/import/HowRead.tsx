import { list, t, wordOf } from '../../../lib/text';
import type { Encoding } from '../../../lib/transfer/csv/decode';
import type { Delimiter } from '../../../lib/transfer/csv/delimiter';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import type { FilePreview, ImportAnswers } from './import-messages';
import { dateOrders, decimalSigns, signs, vatRates } from './reading-choices';

const ENCODINGS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1254': 'Windows-1254',
};

const NAMES = ['comma', 'semicolon', 'tab', 'pipe', 'tilde', 'caret', 'colon'] as const;
const DELIMITERS: Record<Delimiter, (typeof NAMES)[number]> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  '~': 'tilde',
  '^': 'caret',
  ':': 'colon',
};

/** How the bytes, dates and amounts of the file are read, as far as nothing had to be asked; each can be changed. */
export function HowRead({
  preview: { kind, text, reading, questions, answers },
  onAnswer,
}: {
  preview: FilePreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const dates = questions.dates ? undefined : reading.dates;
  const decimal = questions.decimal ? undefined : reading.decimal;
  const asksVat = kind === 'ledger' && !questions.vat;
  if (!text && !dates && !decimal && kind !== 'ledger') return null;
  return (
    <Disclosure data-testid="import-how-read" summary={t('import_howRead')}>
      <div className="grid max-w-2xl gap-3 sm:grid-cols-2">
        {text && (
          <SelectField
            label={t('import_encodingLabel')}
            value={text.encoding}
            choices={entriesOf(ENCODINGS).map(([value, name]) => ({ value, text: name }))}
            onValue={(encoding) => onAnswer({ ...answers, encoding })}
          />
        )}
        {text?.delimiter && (
          <SelectField
            label={t('import_delimiterLabel')}
            value={text.delimiter}
            choices={entriesOf(DELIMITERS).map(([value, name]) => ({ value, text: wordOf('importDelimiter', name) }))}
            onValue={(delimiter) =>
              onAnswer({ sheet: answers.sheet ?? 0, asLastTime: false, encoding: answers.encoding, delimiter })
            }
          />
        )}
        {dates && (
          <SelectField
            label={t('import_datesLabel')}
            value={dates}
            choices={dateOrders()}
            onValue={(value) => onAnswer({ ...answers, dates: value })}
          />
        )}
        {decimal && (
          <SelectField
            label={t('import_decimalLabel')}
            value={decimal}
            choices={decimalSigns()}
            onValue={(value) => onAnswer({ ...answers, decimal: value })}
          />
        )}
        {kind === 'ledger' && !questions.sign && (
          <SelectField
            label={t('import_signLabel')}
            value={answers.isTurned ? 'credit' : 'sale'}
            choices={signs()}
            onValue={(value) => onAnswer({ ...answers, isTurned: value === 'credit' })}
          />
        )}
        {asksVat && (
          <SelectField
            label={t('import_vatLabel')}
            value={String(answers.vat ?? 0)}
            choices={vatRates()}
            onValue={(value) => onAnswer({ ...answers, vat: Number(value) })}
          />
        )}
      </div>
    </Disclosure>
  );
}

/** Which lines of a text are written in another encoding than the rest of it: nobody else would see their wrong letters. */
export function MixedLetters({ text }: Pick<FilePreview, 'text'>) {
  if (!text?.mixed) return null;
  const { count, first, encoding } = text.mixed;
  const lines = `${list(first.map(String))}${count > first.length ? ' …' : ''}`;
  return (
    <Notice kind="warn" data-testid="import-mixed-letters">
      {t('import_mixedLetters', { count, encoding: ENCODINGS[encoding], lines })}
    </Notice>
  );
}

const entriesOf = <Key extends string, Value>(table: Record<Key, Value>) => Object.entries(table) as [Key, Value][];
