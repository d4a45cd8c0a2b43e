import Send from 'lucide-react/icons/send';
import { useEffect, useRef, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { tookPart } from '../../../lib/domain/contact/took-part';
import { sameProposal } from '../../../lib/domain/proposal/same-proposal';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import type { ReadPage } from '../page-state';
import { useHeard } from '../useHeard';
import { SameProposal } from './SameProposal';
import { useStartProposal } from './useStartProposal';

/**
 * One click after a sent proposal starts its follow-up; title and people come from the page, the validity from the settings. Where the
 * book has one of that thread or title, it asks first.
 */
export function ProposalSent({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const { start, again } = useStartProposal();
  const button = useRef<HTMLButtonElement>(null);
  const [same, setSame] = useState<Proposal | undefined>();
  const { wish } = useHeard();
  // By the shortcut the follow-up is one more key away: nothing is written because of a message.
  useEffect(() => {
    if (wish?.kind === 'proposal') button.current?.focus();
  }, [wish]);
  const { account, people: ofAccount, settings, proposals } = conclusions;
  const { title = '', externalId, people } = page.subject;
  // The record of a CRM is no thread: many proposals are sent from there.
  const isMail = people.some(({ role }) => role === 'from' || role === 'to');
  const thread = isMail && externalId ? textDigest(externalId) : undefined;
  const personIds = tookPart(people, ofAccount).map(({ id }) => id);
  const startNew = () => void start({ accountId: account.id, personIds, title, ...(thread && { thread }) }, settings);
  const press = () => {
    const found = sameProposal({ title, thread }, proposals);
    if (found) setSame(found);
    else startNew();
  };
  const end = (then?: () => unknown) => {
    setSame(undefined);
    button.current?.focus();
    then?.();
  };
  return (
    <>
      <Button
        ref={button}
        data-testid="proposal-sent"
        aria-keyshortcuts="P"
        // A single key writes nothing: it leads here, and Enter starts.
        data-by-key="reach"
        title={t('proposal_sentHint')}
        aria-expanded={same ? true : undefined}
        onClick={press}
      >
        <Send size={13} aria-hidden="true" />
        {t('proposal_sent')}
      </Button>
      {same && (
        <div className="order-last basis-full">
          <SameProposal
            same={same}
            onSame={() => end()}
            onVersion={() => end(() => again(same, settings))}
            onOther={() => end(startNew)}
          />
        </div>
      )}
    </>
  );
}
