import { t, wordOf } from '../../../lib/text';
import type { ColumnWord, Meaning } from '../../../lib/transfer/import/cell-words';
import { Disclosure } from '../../ui/Disclosure';
import { SelectField } from '../../ui/SelectField';
import type { FilePreview, ImportAnswers } from './import-messages';

/** What each word of a column of few words means: open where one of them is not known. */
export function ImportWords({
  preview: { words, answers },
  onAnswer,
}: {
  preview: FilePreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  if (words.length === 0) return null;
  return (
    <Disclosure
      data-testid="import-words"
      open={words.some(({ meaning }) => meaning === undefined)}
      summary={t('import_wordsTitle')}
    >
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {words.map((one) => (
          <SelectField<Meaning | ''>
            key={one.key}
            mark="import-word"
            label={t('import_nameLines', {
              name: `${wordOf('importField', one.field)}: ${one.word}`,
              count: one.lines,
            })}
            value={one.meaning ?? ''}
            choices={[
              ...(one.meaning ? [] : [{ value: '' as const, text: t('import_columnUnread') }]),
              ...one.choices.map((value) => ({ value, text: textOf(one, value) })),
            ]}
            onValue={(value) => value && onAnswer({ ...answers, words: { ...answers.words, [one.key]: value } })}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function textOf({ field }: ColumnWord, meaning: Meaning): string {
  if (field === 'status') return wordOf('status', meaning as 'customer');
  if (field === 'role') return wordOf('role', meaning as 'user');
  if (field === 'function') return wordOf('function', meaning as 'HR');
  if (field === 'section') return wordOf('section', meaning as 'general');
  if (field === 'contactKind') return wordOf('touchKind', meaning as 'call');
  if (field === 'contactState') return wordOf('contactState', meaning as 'done');
  return wordOf('importMeaning', meaning as 'counts');
}
