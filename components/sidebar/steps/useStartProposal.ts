import { validUntil } from '../../../lib/domain/proposal/valid-until';
import type { Settings } from '../../../lib/domain/settings';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';

/**
 * Returns the way to start a sent proposal's follow-up, valid as long as the settings say; it resolves to undefined where
 * nothing was written.
 */
export function useStartProposal() {
  const write = useWrite();
  const { today, when } = useClock();
  return (sent: { accountId: string; personIds: string[]; title: string }, settings: Pick<Settings, 'chain'>) => {
    const until = validUntil(today, settings.chain);
    const title = sent.title.trim() || t('proposal_untitled', { day: date(today.toString(), 'short') });
    const save = async () => {
      // The rules behind a proposal's steps are fetched by who needs them: the sidebar opens with less.
      const { startProposal } = await import('../../../lib/db/write/start-proposal');
      return startProposal({ ...sent, title, validUntil: until }, when());
    };
    return write(save, t('proposal_started', { day: date(until, 'short') }));
  };
}
