import { useState } from 'react';
import { changeProposal } from '../../../lib/db/write/change-proposal';
import type { Day } from '../../../lib/domain/day';
import type { Proposal } from '../../../lib/domain/proposal';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';

/** Changes the day until which a proposal is valid; its reminders move with it. */
export function ValidityForm({ proposal }: { proposal: Proposal }) {
  const [until, setUntil] = useState<Day | ''>(proposal.validUntil);
  const write = useWrite();
  const { when } = useClock();
  const isNew = until !== '' && until >= proposal.sentOn && until !== proposal.validUntil;
  const save = () => {
    if (until === '') return;
    const done = t('proposal_validityChanged', { day: date(until, 'short') });
    void write(() => changeProposal(proposal.id, { validUntil: until }, when()), done);
  };
  return (
    <div className="mt-1.5 flex flex-wrap items-end gap-1.5">
      <div className="min-w-0 flex-1 basis-28">
        <DateField label={t('proposal_validity')} value={until} min={proposal.sentOn} onValue={setUntil} />
      </div>
      <Button className="min-h-7" disabled={!isNew} onClick={save}>
        {t('ui_save')}
      </Button>
    </div>
  );
}
