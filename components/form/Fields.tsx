import { FieldInput } from './FieldInput';
import type { FormLook, RecordField } from './record-field';
import type { RecordEditing } from './useRecordDraft';

const grids: Record<FormLook, string> = {
  wide: 'grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-x-4 gap-y-3',
  compact: 'grid-cols-2 gap-2',
};

/** Returns how much of the grid's width a field takes; where a page leaves little, neither a day has room for its year beside another field nor a list for names. */
function spanOf({ isWide, isShort, kind }: RecordField, look: FormLook): string {
  const takesAll = look === 'compact' ? !isShort : isWide || kind === 'yes';
  if (takesAll) return 'col-span-full';
  return look === 'compact' && (kind === 'day' || kind === 'choice') ? 'max-[340px]:col-span-full' : '';
}

/** The fields of a form: side by side where there is room, else below one another. */
export function Fields<Row extends object>({
  editing: { fields, draft, refused, change },
  only,
  look = 'wide',
  startsAtFirst = false,
}: {
  editing: RecordEditing<Row>;
  /** The names of those to draw here; all where none are named. */
  only?: readonly string[];
  look?: FormLook;
  /** The first field takes the focus when the form opens. */
  startsAtFirst?: boolean;
}) {
  const drawn = only ? fields.filter(({ name }) => only.includes(name)) : fields;
  return (
    <div className={`grid ${grids[look]} empty:hidden`}>
      {drawn.map((field, place) => (
        <div key={field.name} className={`min-w-0 ${spanOf(field, look)}`}>
          <FieldInput
            field={field}
            value={draft[field.name] ?? ''}
            error={refused[field.name]}
            look={look}
            autoFocus={startsAtFirst && place === 0}
            onValue={change(field.name)}
          />
        </div>
      ))}
    </div>
  );
}
