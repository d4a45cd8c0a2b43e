import { FieldInput } from './FieldInput';
import type { FormLook, RecordField } from './record-field';
import type { RecordEditing } from './useRecordDraft';

const takesTheWidth = ({ isWide, kind }: RecordField) => isWide || kind === 'yes';

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
  const inputs = drawn.map((field, place) => {
    const { name } = field;
    const input = (
      <FieldInput
        key={name}
        field={field}
        value={draft[name] ?? ''}
        error={refused[name]}
        look={look}
        autoFocus={startsAtFirst && place === 0}
        onValue={change(name)}
      />
    );
    if (look === 'compact' || !takesTheWidth(field)) return input;
    return (
      <div key={name} className="col-span-full">
        {input}
      </div>
    );
  });
  if (look === 'compact') return inputs;
  return <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-x-4 gap-y-3">{inputs}</div>;
}
