import { useState } from 'react';
import { declineProspect } from '../../../lib/db/write/decline-prospect';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { TextField } from '../../ui/TextField';

/** Why a prospect is no potential key account: whoever flagged it wants to know. */
export function DeclineForm({ prospect, onClose }: { prospect: Prospect; onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const { id, company } = prospect;
  const decline = () => {
    setRefused(reason.trim() === '');
    if (reason.trim() === '') return;
    void run(() => declineProspect(id, reason, when()), t('potential_declined', { company }));
  };
  return (
    <div className="mt-2.5">
      <EditForm
        label={t('potential_declineNamed', { company })}
        saveText={t('potential_decline')}
        refusals={refused ? 1 : 0}
        onSave={decline}
        onClose={onClose}
      >
        <TextField
          label={t('potential_reason')}
          value={reason}
          lines={2}
          maxLength={2000}
          autoFocus
          error={refused ? t('potential_reasonNeeded') : undefined}
          onValue={setReason}
        />
      </EditForm>
    </div>
  );
}
