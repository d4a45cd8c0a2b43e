import { saveRecord } from '../../../lib/db/write/save-record';
import type { Account } from '../../../lib/domain/records/account';
import type { WinBack } from '../../../lib/domain/records/win-back';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { RecordDraft } from '../../form/record-field';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { startOfWinBack, winBackFields } from '../../records/win-backs';

/** Why a customer was lost, what it was worth, what we offered and what came of it. */
export function WinBackForm({
  account,
  record,
  suggested = {},
  currency,
  kept,
  onClose,
}: {
  account: Pick<Account, 'id' | 'name'>;
  record?: WinBack;
  /** What is known of a loss that nobody has recorded yet. */
  suggested?: RecordDraft;
  /** The currency of the book. */
  currency: string;
  kept: KeptForm;
  onClose: () => void;
}) {
  const run = useWrite();
  const today = useClock().today.toString();
  return (
    <div className="mt-2">
      <RecordEditor
        list={winBackFields(today)}
        label={t('winBack_formNamed', { name: account.name })}
        row={record}
        {...kept}
        start={{ ...startOfWinBack(today, currency), ...suggested }}
        made={() => ({ id: crypto.randomUUID(), accountId: account.id })}
        onSave={(row, opened) =>
          run(() => saveRecord('winBacks', row, opened), t('winBack_saved', { name: account.name }))
        }
        onClose={onClose}
      />
    </div>
  );
}
