import { useState } from 'react';
import { saveFact } from '../../../lib/db/write/save-fact';
import { DossierSection, type Fact } from '../../../lib/domain/records/fact';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { CheckField } from '../../ui/CheckField';
import { DateField } from '../../ui/DateField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { sectionWords } from '../../ui/words';
import { type FactDraft, factDraft, readFact } from './fact-draft';

/** A new entry of the dossier, or one to change; only the text is needed. */
export function FactForm({
  accountId,
  section,
  fact,
  onClose,
}: {
  accountId: string;
  section: DossierSection;
  fact?: Fact;
  onClose: () => void;
}) {
  const run = useWrite();
  const { today } = useClock();
  const [opened] = useState(fact);
  const { draft, refused, setRefused, change } = useDraft(factDraft(today.toString(), section, opened));
  const label = t(fact ? 'workspace_edit' : 'factForm_add');

  const save = async () => {
    const read = readFact(draft, opened ?? { id: crypto.randomUUID(), accountId, source: {} });
    setRefused('refused' in read ? read.refused : {});
    if ('refused' in read) return;
    if (await run(() => saveFact(read.fact, opened), t('factForm_saved'))) onClose();
  };

  return (
    <EditForm label={label} refusals={Object.keys(refused).length} onSave={() => void save()} onClose={onClose}>
      <TextField
        label={t('factForm_text')}
        lines={3}
        maxLength={5000}
        autoFocus
        value={draft.text}
        error={refused.text}
        onValue={change('text')}
      />
      <FieldGrid>
        <SelectField
          label={t('factForm_section')}
          value={draft.section}
          choices={DossierSection.options.map((value) => ({ value, text: t(sectionWords[value]) }))}
          onValue={change('section')}
        />
        <TextField label={t('factForm_source')} value={draft.source} maxLength={300} onValue={change('source')} />
        <DateField
          label={t('factForm_learnedOn')}
          value={draft.learnedOn}
          error={refused.learnedOn}
          onValue={change('learnedOn')}
        />
        <DateField label={t('factForm_expiresOn')} value={draft.expiresOn} onValue={change('expiresOn')} />
        <SelectField<FactDraft['complaint']>
          label={t('factForm_complaint')}
          value={draft.complaint}
          choices={[
            { value: '', text: t('factForm_complaintNone') },
            { value: 'open', text: t('factForm_complaintOpen') },
            { value: 'settled', text: t('factForm_complaintSettled') },
          ]}
          onValue={change('complaint')}
        />
      </FieldGrid>
      <CheckField label={t('factForm_return')} checked={draft.isReturn} onChecked={change('isReturn')} />
      <CheckField label={t('factForm_pinned')} checked={draft.pinned} onChecked={change('pinned')} />
    </EditForm>
  );
}
