import type { EnteredLabel, EnteredSignal } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { labelFields } from '../../records/labels';
import { signalFields } from '../../records/signals';

interface Asked<Entered> {
  kept: KeptForm;
  onSave: (entered: Entered) => Promise<unknown>;
  onClose: () => void;
}

/** One more label, for whom it holds and what shows it. */
export function LabelForm({ kept, ...asked }: Asked<EnteredLabel>) {
  const { today } = useClock();
  return (
    <RecordEditor
      list={labelFields()}
      label={t('account_labelAdd')}
      saveText={t('account_labelAdd')}
      start={{ label: 'partner', level: 'company' }}
      made={() => ({ since: today.toString() })}
      {...kept}
      {...asked}
    />
  );
}

/** One more signal, and what shows it. */
export function SignalForm({ kept, ...asked }: Asked<EnteredSignal>) {
  const { today } = useClock();
  return (
    <RecordEditor
      list={signalFields()}
      label={t('account_signalAdd')}
      saveText={t('account_signalAdd')}
      start={{ signal: 'referenceable' }}
      made={() => ({ since: today.toString() })}
      {...kept}
      {...asked}
    />
  );
}
