import { changeProposal } from '../../../lib/db/write/change-proposal';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { date, t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { proposalFields } from '../../records/proposals';

/** Changes what a proposal is called, what it is worth and how long it is valid; its reminders move with that day. */
export function ProposalForm({ proposal, currency }: { proposal: Proposal; currency: string }) {
  const write = useWrite();
  const { when } = useClock();
  const save = ({ title, amount, currency, validUntil }: Proposal) => {
    const moved =
      validUntil !== proposal.validUntil && t('proposal_validityChanged', { day: date(validUntil, 'short') });
    const changed = { title, amount, currency, validUntil };
    return write(() => changeProposal(proposal.id, changed, when()), moved || t('proposal_changed'));
  };
  return (
    <div className="mt-1.5">
      <RecordEditor
        list={proposalFields(proposal.sentOn)}
        label={t('proposal_change')}
        look="compact"
        isFramed={false}
        row={proposal}
        guess={() => ({ currency: { value: currency } })}
        onSave={save}
      />
    </div>
  );
}
