import type { EnteredLabel } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { labelFields } from '../../records/labels';

/** One more label, for whom it holds and what shows it. */
export function LabelForm({
  kept,
  onSave,
  onClose,
}: {
  kept: KeptForm;
  onSave: (label: EnteredLabel) => Promise<unknown>;
  onClose: () => void;
}) {
  const { today } = useClock();
  return (
    <RecordEditor
      list={labelFields()}
      label={t('account_labelAdd')}
      saveText={t('account_labelAdd')}
      start={{ label: 'partner', level: 'company' }}
      made={() => ({ since: today.toString() })}
      {...kept}
      onSave={onSave}
      onClose={onClose}
    />
  );
}
