import { renewProposal } from '../../../lib/db/write/proposals/renew-proposal';
import { withdrawProposal } from '../../../lib/db/write/proposals/withdraw-proposal';
import { validUntil } from '../../../lib/domain/proposal/valid-until';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';

/** What happens to a proposal by us: a new version takes its place, or it is withdrawn. */
export function ProposalActions({ proposal, settings }: { proposal: Proposal; settings: Pick<Settings, 'chain'> }) {
  const write = useWrite();
  const { today, when } = useClock();
  const { id, title } = proposal;
  const until = validUntil(today, settings.chain);
  const renew = () =>
    write(
      () => renewProposal(id, { validUntil: until }, when()),
      t('proposal_renewed', { title, day: date(until, 'short') }),
    );
  const withdraw = () => write(() => withdrawProposal(id, when()), t('proposal_withdrawn', { title }));
  return (
    <div className="-ml-2.5 flex flex-wrap">
      <Button look="quiet" data-testid="proposal-new-version" title={t('proposal_newVersionHint')} onClick={renew}>
        {t('proposal_newVersion')}
      </Button>
      <Button
        look="quiet"
        data-testid="proposal-withdraw"
        aria-label={t('proposal_withdrawNamed', { title })}
        onClick={withdraw}
      >
        {t('proposal_withdraw')}
      </Button>
    </div>
  );
}
