import { validUntil } from '../../../lib/domain/proposal/valid-until';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';
import { threadTitle } from '../../../lib/domain/words/thread-title';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';

/**
 * Returns the ways to note that a proposal was sent, valid as long as the settings say: a new one, whose follow-up starts, or once more
 * one that the book has. Both resolve to undefined where nothing was written.
 */
export function useStartProposal() {
  const write = useWrite();
  const { today, when } = useClock();
  // The rules behind a proposal's steps are fetched by who needs them: the sidebar opens with less.
  return {
    start(sent: Pick<Proposal, 'accountId' | 'personIds' | 'title' | 'thread'>, settings: Pick<Settings, 'chain'>) {
      const until = validUntil(today, settings.chain);
      const title = threadTitle(sent.title) || t('proposal_untitled', { day: date(today.toString(), 'short') });
      const save = async () => {
        const { startProposal } = await import('../../../lib/db/write/proposals/start-proposal');
        return startProposal({ ...sent, title, validUntil: until }, when());
      };
      return write(save, t('proposal_started', { day: date(until, 'short') }));
    },
    again({ id, title }: Proposal, settings: Pick<Settings, 'chain'>) {
      const until = validUntil(today, settings.chain);
      const save = async () => {
        const { renewProposal } = await import('../../../lib/db/write/proposals/renew-proposal');
        return renewProposal(id, { validUntil: until }, when());
      };
      return write(save, t('proposal_renewed', { title, day: date(until, 'short') }));
    },
  };
}
