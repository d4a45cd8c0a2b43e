import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { type FieldList, pickFields } from '../../form/record-field';
import { personFields } from '../../records/people';
import type { Newcomer } from './newcomer';

/** What somebody new is asked for; what comes from a signature says so. */
export function newcomerFields(
  { fromSignature }: Pick<Newcomer, 'fromSignature'>,
  nameHint: string,
): FieldList<Person> {
  const list = pickFields(personFields([]), 'name', 'title', 'phones');
  const hintOf = (name: string) =>
    [name === 'name' && nameHint, fromSignature.includes(name) && t('people_fromSignature')]
      .filter(Boolean)
      .join(' · ');
  return { ...list, fields: list.fields.map((field) => ({ ...field, hint: hintOf(field.name) })) };
}
