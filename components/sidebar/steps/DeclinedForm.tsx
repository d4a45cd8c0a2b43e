import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

/** Asks why a proposal was declined and who got the order; both may stay empty. */
export function DeclinedForm({ onSave }: { onSave: (answer: { reason?: string; competitor?: string }) => void }) {
  const [reason, setReason] = useState('');
  const [competitor, setCompetitor] = useState('');
  const given = {
    ...(reason.trim() && { reason: reason.trim() }),
    ...(competitor.trim() && { competitor: competitor.trim() }),
  };
  return (
    <div className="flex flex-col gap-2">
      <TextField label={t('answer_reason')} value={reason} onValue={setReason} maxLength={2000} lines={2} />
      <TextField label={t('answer_competitor')} value={competitor} onValue={setCompetitor} maxLength={300} />
      <Button look="primary" className="self-end" onClick={() => onSave(given)}>
        {t('answer_saveDeclined')}
      </Button>
    </div>
  );
}
