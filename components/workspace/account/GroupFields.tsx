import { BuyingRole, JobFunction } from '../../../lib/domain/records/decision-making-group';
import type { Person } from '../../../lib/domain/records/person';
import { type TextKey, t } from '../../../lib/text';
import { ChoicesField } from '../../form/ChoicesField';
import { FieldGrid } from '../../form/FieldGrid';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { functionWords, roleWords, supportWords } from '../../ui/words';
import type { PersonDraft } from './person-draft';

const powerWords: readonly TextKey[] = [
  'personForm_power0',
  'personForm_power1',
  'personForm_power2',
  'personForm_power3',
];

/** A person's place in the decision-making group (domain 7). */
export function GroupFields({
  draft,
  change,
  colleagues,
}: {
  draft: PersonDraft;
  change: <Name extends keyof PersonDraft>(name: Name) => (value: PersonDraft[Name]) => void;
  colleagues: readonly Person[];
}) {
  const notKnown = { value: '', text: t('personForm_notKnown') };
  return (
    <>
      <ChoicesField
        label={t('personForm_roles')}
        choices={BuyingRole.options.map((value) => ({ value, text: t(roleWords[value]) }))}
        chosen={draft.roles}
        onChosen={change('roles')}
      />
      <FieldGrid>
        <SelectField<JobFunction | ''>
          label={t('personForm_function')}
          value={draft.function}
          choices={[
            { value: '', text: t('personForm_notKnown') },
            ...JobFunction.options.map((value) => ({ value, text: t(functionWords[value]) })),
          ]}
          onValue={change('function')}
        />
        <SelectField
          label={t('personForm_power')}
          value={draft.power}
          choices={[notKnown, ...powerWords.map((word, power) => ({ value: String(power), text: t(word) }))]}
          onValue={change('power')}
        />
        <SelectField
          label={t('personForm_support')}
          value={draft.support}
          choices={[notKnown, ...supportWords.map((word, at) => ({ value: String(at - 2), text: t(word) }))]}
          onValue={change('support')}
        />
        <SelectField
          label={t('personForm_reportsTo')}
          value={draft.reportsToId}
          choices={[
            { value: '', text: t('personForm_nobody') },
            ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onValue={change('reportsToId')}
        />
      </FieldGrid>
      <TextField
        label={t('personForm_knownBy')}
        hint={t('personForm_knownByHint')}
        lines={2}
        value={draft.knownBy}
        onValue={change('knownBy')}
      />
    </>
  );
}
