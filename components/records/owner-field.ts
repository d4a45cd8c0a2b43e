import { t } from '../../lib/text';
import type { RecordField } from '../form/record-field';

/** Who of us does it: asked where there is somebody to choose from, or somebody was chosen; else it goes with the account. */
export function ownerField(names: readonly string[]): RecordField {
  const choices = names.map((name) => ({ value: name, text: name }));
  return {
    name: 'owner',
    label: t('owner_field'),
    kind: 'choice',
    choices,
    none: t('owner_ofAccount'),
    when: ({ owner }) => choices.length > 0 || Boolean(owner),
  };
}
