import { declineProspect } from '../../../lib/db/write/decline-prospect';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { pickFields } from '../../form/record-field';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { prospectFields } from '../../records/prospects';

/** Why a prospect is no potential key account: whoever flagged it wants to know. */
export function DeclineForm({ prospect, kept, onClose }: { prospect: Prospect; kept: KeptForm; onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const { id, company } = prospect;
  return (
    <div className="mt-2.5">
      <RecordEditor
        list={pickFields(prospectFields(), 'declineReason')}
        label={t('potential_declineNamed', { company })}
        saveText={t('potential_decline')}
        row={prospect}
        {...kept}
        onSave={({ declineReason = '' }) =>
          run(() => declineProspect(id, declineReason, when()), t('potential_declined', { company }))
        }
        onClose={onClose}
      />
    </div>
  );
}
