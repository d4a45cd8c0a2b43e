import { Send } from 'lucide-react';
import { validUntil } from '../../../lib/domain/valid-until';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import type { Conclusions } from '../conclude';
import type { ReadPage } from '../page-state';

/** One click after a sent proposal starts its follow-up; title and people come from the page, the validity from the settings. */
export function ProposalSent({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const write = useWrite();
  const { today, when } = useClock();
  const { account, settings, knownOnPage, proposals } = conclusions;

  const start = () => {
    const until = validUntil(today, settings);
    const given = {
      accountId: account.id,
      personIds: knownOnPage.map(({ id }) => id),
      title: page.subject.title?.trim() || t('proposal_untitled', { day: date(today.toString(), 'short') }),
      validUntil: until,
    };
    const save = async () => {
      // The rules behind a proposal's steps are fetched by who needs them: the sidebar opens with less.
      const { startProposal } = await import('../../../lib/db/write/start-proposal');
      return startProposal(given, when());
    };
    void write(save, t('proposal_started', { day: date(until, 'short') }));
  };

  return (
    <Button
      look={proposals.length === 0 ? 'primary' : 'plain'}
      data-testid="proposal-sent"
      title={t('proposal_sentHint')}
      className="mt-2 first:mt-0"
      onClick={start}
    >
      <Send size={13} aria-hidden="true" />
      {t('proposal_sent')}
    </Button>
  );
}
