import { reopenProposal } from '../../../lib/db/write/proposals/reopen-proposal';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';

/** Takes back by what a proposal was closed last. */
export function ReopenProposal({ proposal: { id, title } }: { proposal: Proposal }) {
  const write = useWrite();
  const { when } = useClock();
  return (
    <Button
      look="quiet"
      data-testid="proposal-reopen"
      aria-label={t('proposal_reopenNamed', { title })}
      onClick={() => void write(() => reopenProposal(id, when()), t('proposal_reopened', { title }))}
    >
      {t('proposal_reopen')}
    </Button>
  );
}
