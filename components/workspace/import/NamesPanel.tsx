import { t } from '../../../lib/text';
import type { NameAnswer, OpenName, OtherNames } from '../../../lib/transfer/import/open-name';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import type { FilePreview, ImportAnswers } from './import-messages';

/** The names of a file that are not in the book: a new account, an account of another spelling, or left out. */
export function NamesPanel({
  preview: { names, namesMore, answers },
  onAnswer,
}: {
  preview: FilePreview;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  if (names.length === 0) return null;
  const answer = (key: string, meant: NameAnswer) =>
    onAnswer({ ...answers, names: new Map(answers.names).set(key, meant) });
  // Of thousands of names only the first are shown: this is said of those too that are not.
  const answerAll = (otherNames: OtherNames) => onAnswer({ ...answers, names: new Map(), otherNames });
  return (
    <Panel
      title={t('import_namesTitle')}
      action={
        <div className="flex gap-2">
          <Button data-testid="import-names-create" onClick={() => answerAll('create')}>
            {t('import_namesCreateAll')}
          </Button>
          <Button data-testid="import-names-leave" onClick={() => answerAll('leave')}>
            {t('import_namesLeaveAll')}
          </Button>
        </div>
      }
    >
      <LongList
        name={t('import_namesTitle')}
        rows={names}
        isAsked={({ waits }) => waits}
        draw={(rows) => (
          <div className="grid gap-3 sm:grid-cols-2">
            {rows.map((one) => (
              <div
                key={one.key}
                data-testid="import-name"
                data-name={one.name}
                data-waits={one.waits}
                // Hundreds of them are laid out as they come into view; what stands beyond its edge, as the ring of the focus, is cut off.
                className="-m-1 p-1 [contain-intrinsic-size:auto_4rem] [content-visibility:auto]"
              >
                <SelectField
                  mark="import-name-choice"
                  label={t('import_nameLines', { name: one.name, count: one.lines })}
                  value={choiceOf(one)}
                  choices={[
                    ...(one.waits ? [{ value: '', text: t('import_pleaseChoose') }] : []),
                    ...one.similar.map(({ id, name }) => ({ value: `is ${id}`, text: t('import_nameIs', { name }) })),
                    { value: 'create', text: t('import_nameCreate') },
                    { value: 'leave', text: t('import_nameLeave') },
                  ]}
                  onValue={(value) => value && answer(one.key, meant(value))}
                />
              </div>
            ))}
          </div>
        )}
      />
      {namesMore > 0 && (
        <p data-testid="import-names-more" className="mt-3 text-mute">
          {t('import_namesMore', { count: namesMore })}
        </p>
      )}
    </Panel>
  );
}

/** A name that need not wait is a new account unless somebody says otherwise. */
function choiceOf({ answer, waits }: OpenName): string {
  if (answer === undefined) return waits ? '' : 'create';
  return typeof answer === 'object' ? `is ${answer.is}` : answer;
}

const meant = (value: string): NameAnswer =>
  value === 'create' || value === 'leave' ? value : { is: value.slice('is '.length) };
