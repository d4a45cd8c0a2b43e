import { t } from '../../../lib/text';
import { FieldInput } from '../../form/FieldInput';
import { CheckField } from '../../ui/CheckField';
import { newcomerFields } from './newcomer-fields';
import type { PersonToAdd } from './people-to-add';

/** The people who may belong to a new account: who is ticked is taken in, with what the page says of them to correct. */
export function PeopleToAdd({
  people,
  onPeople,
}: {
  people: readonly PersonToAdd[];
  onPeople: (people: PersonToAdd[]) => void;
}) {
  const change = (email: string, change: Partial<PersonToAdd>) =>
    onPeople(people.map((one) => (one.email === email ? { ...one, ...change } : one)));
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-mute text-small">{t('newAccount_people')}</legend>
      {people.map((one) => (
        <div key={one.email}>
          <CheckField
            label={one.isForwarded ? `${one.draft['name']} · ${t('people_inForward')}` : (one.draft['name'] ?? '')}
            checked={one.isIn}
            onChecked={(isIn) => change(one.email, { isIn })}
          />
          {one.isIn && one.isMoreKnown && (
            <div className="mt-1 mb-2 ml-2 flex flex-col gap-2 border-line border-l-2 pl-3.5">
              {newcomerFields(one, one.email).fields.map((field) => (
                <FieldInput
                  key={field.name}
                  field={field}
                  value={one.draft[field.name] ?? ''}
                  error={one.refused[field.name]}
                  look="compact"
                  onValue={(value) => change(one.email, { draft: { ...one.draft, [field.name]: value } })}
                />
              ))}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
