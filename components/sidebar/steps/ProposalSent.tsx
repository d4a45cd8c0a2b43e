import Send from 'lucide-react/icons/send';
import { useEffect, useRef } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import type { ReadPage } from '../page-state';
import { useHeard } from '../useHeard';
import { useStartProposal } from './useStartProposal';

/** One click after a sent proposal starts its follow-up; title and people come from the page, the validity from the settings. */
export function ProposalSent({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const start = useStartProposal();
  const button = useRef<HTMLButtonElement>(null);
  const { wish } = useHeard();
  // By the shortcut the follow-up is one more key away: nothing is written because of a message.
  useEffect(() => {
    if (wish?.kind === 'proposal') button.current?.focus();
  }, [wish]);
  const { account, settings, knownOnPage } = conclusions;
  const personIds = knownOnPage.map(({ id }) => id);
  const title = page.subject.title ?? '';
  return (
    <Button
      ref={button}
      data-testid="proposal-sent"
      aria-keyshortcuts="P"
      // A single key writes nothing: it leads here, and Enter starts.
      data-by-key="reach"
      title={t('proposal_sentHint')}
      className="mt-2 first:mt-0"
      onClick={() => void start({ accountId: account.id, personIds, title }, settings)}
    >
      <Send size={13} aria-hidden="true" />
      {t('proposal_sent')}
    </Button>
  );
}
