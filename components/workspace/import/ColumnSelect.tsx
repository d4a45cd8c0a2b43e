import { useId } from 'react';
import { t, wordOf } from '../../../lib/text';
import type { ColumnChoice } from '../../../lib/transfer/import/column-choice';
import { FIELDS_OF, type ImportKind } from '../../../lib/transfer/import/kind';
import type { ShownColumn } from '../../../lib/transfer/import/shown-columns';
import { controlLook } from '../../ui/Field';

/** What one column of the file holds: a field of the kind, a month, or nothing that is read. A guess says that it is one. */
export function ColumnSelect({
  kind,
  column: { fields, isMonth, canBeMonth, isDoubtful },
  name,
  isGoing,
  onChoice,
}: {
  kind: ImportKind;
  column: ShownColumn;
  name: string;
  isGoing: boolean;
  onChoice: (choice: ColumnChoice) => void;
}) {
  const id = useId();
  const choices: ColumnChoice[] = ['unread', ...FIELDS_OF[kind].reads, ...(canBeMonth ? ['month' as const] : [])];
  const several = fields.length > 1 ? fields.join(' ') : undefined;
  const value = several ?? (isMonth ? 'month' : (fields[0] ?? 'unread'));
  return (
    <>
      <select
        data-testid="import-column"
        data-column={name}
        aria-label={t('import_columnLabel', { column: name })}
        aria-describedby={isDoubtful ? id : undefined}
        value={value}
        disabled={isGoing}
        onChange={(event) => {
          const choice = choices.find((one) => one === event.target.value);
          if (choice) onChoice(choice);
        }}
        className={`${controlLook} mt-1 font-normal ${value === 'unread' ? 'min-w-36 text-mute' : 'min-w-40'} ${isDoubtful ? 'border-amber border-dashed' : ''}`}
      >
        {several && <option value={several}>{fields.map(textOf).join(' · ')}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {textOf(choice)}
          </option>
        ))}
      </select>
      <span id={id} className="block min-h-5 whitespace-nowrap font-normal text-amber text-small">
        {isDoubtful && t('import_columnGuessed')}
      </span>
    </>
  );
}

function textOf(choice: ColumnChoice): string {
  if (choice === 'unread') return t('import_columnUnread');
  return choice === 'month' ? t('import_columnMonth') : wordOf('importField', choice);
}
