import { readReferences } from '../../../lib/db/read/contacts';
import { type ChangedProposal, changeProposal } from '../../../lib/db/write/proposals/change-proposal';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { date, t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useOwners } from '../../hooks/useOwners';
import { useWrite } from '../../hooks/useWrite';
import { proposalFields } from '../../records/proposals';

/** Changes what a proposal is called, worth and made of, when it was sent and how long it is valid; its reminders move with these days. */
export function ProposalForm({ proposal, currency }: { proposal: Proposal; currency: string }) {
  const write = useWrite();
  const { today, timeZone, when } = useClock();
  const { names } = useOwners();
  const { id, referenceIds = [] } = proposal;
  const references = useLive(() => readReferences(referenceIds), referenceIds.join(' '));
  if (references.state === 'loading') return null;
  const list = proposalFields(
    { sentOn: proposal.sentOn, today: today.toString(), owners: names },
    references.state === 'ready' ? references.data : [],
  );
  const save = (row: Proposal) => {
    const moved =
      row.validUntil !== proposal.validUntil && t('proposal_validityChanged', { day: date(row.validUntil, 'short') });
    const { title, amount, currency, sentOn, validUntil, productGroup, owner, team, referenceIds } = row;
    const changed: ChangedProposal = {
      title,
      amount,
      currency,
      sentOn,
      validUntil,
      productGroup,
      owner,
      team,
      referenceIds,
    };
    return write(() => changeProposal(id, changed, when(), timeZone), moved || t('proposal_changed'));
  };
  return (
    <div className="mt-1.5">
      <RecordEditor
        list={list}
        label={t('proposal_change')}
        look="compact"
        isFramed={false}
        row={proposal}
        keptAs={draftId('proposals', id)}
        guess={() => ({ currency: { value: currency } })}
        onSave={save}
      />
    </div>
  );
}
