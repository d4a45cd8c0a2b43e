import { t } from '../../../lib/text';
import { TextField } from '../../ui/TextField';
import type { Newcomer, PersonDraft } from './newcomer';

/** The fields for somebody new; what comes from a signature says so. */
export function PersonFields({
  draft,
  fromSignature,
  nameHint,
  onDraft,
}: {
  draft: PersonDraft;
  fromSignature: Newcomer['fromSignature'];
  nameHint?: string;
  onDraft: (draft: PersonDraft) => void;
}) {
  const hint = (field: keyof PersonDraft) => (fromSignature.includes(field) ? t('people_fromSignature') : '');
  const change = (field: keyof PersonDraft) => (value: string) => onDraft({ ...draft, [field]: value });
  return (
    <>
      <TextField
        label={t('people_name')}
        hint={[nameHint, hint('name')].filter(Boolean).join(' · ')}
        value={draft.name}
        onValue={change('name')}
        required
        maxLength={300}
      />
      <TextField
        label={t('people_jobTitle')}
        hint={hint('title')}
        value={draft.title}
        onValue={change('title')}
        maxLength={300}
      />
      <TextField
        label={t('people_phone')}
        type="tel"
        hint={hint('phone')}
        value={draft.phone}
        onValue={change('phone')}
        maxLength={60}
      />
    </>
  );
}
