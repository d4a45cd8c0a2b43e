import { type EnteredLabel, LabelId, Level } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { labelWords, levelWords } from '../../ui/words';

/** A breadwinner is computed from the ledger; the others are entered (domain 3.1). */
const labels = LabelId.options.filter((label) => label !== 'breadwinner');
const levels = Level.options;

/** One more label, for whom it holds and what shows it. */
export function LabelForm({ onSave, onClose }: { onSave: (label: EnteredLabel) => void; onClose: () => void }) {
  const { today } = useClock();
  const start: Omit<EnteredLabel, 'since'> = { label: 'partner', level: 'company', evidence: '' };
  const { draft, change } = useDraft(start);
  return (
    <EditForm
      label={t('account_labelAdd')}
      saveText={t('account_labelAdd')}
      onSave={() => onSave({ ...draft, evidence: draft.evidence.trim(), since: today.toString() })}
      onClose={onClose}
    >
      <FieldGrid>
        <SelectField
          label={t('account_label')}
          value={draft.label}
          choices={labels.map((value) => ({ value, text: t(labelWords[value]) }))}
          onValue={change('label')}
        />
        <SelectField
          label={t('account_level')}
          value={draft.level}
          choices={levels.map((value) => ({ value, text: t(levelWords[value]) }))}
          onValue={change('level')}
        />
      </FieldGrid>
      <TextField
        label={t('account_evidence')}
        hint={t('account_evidenceHint')}
        lines={2}
        maxLength={2000}
        value={draft.evidence}
        onValue={change('evidence')}
      />
    </EditForm>
  );
}
