import { useState } from 'react';
import { tookPart } from '../../../lib/domain/contact/took-part';
import { isFollowedAlready } from '../../../lib/domain/proposal/followed-already';
import { proposalSigns, proposalTitle } from '../../../lib/domain/proposal/looks-like-proposal';
import { sameProposal } from '../../../lib/domain/proposal/same-proposal';
import type { Send } from '../../../lib/messages';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';
import type { PageState } from '../page-state';
import { SameProposal } from '../steps/SameProposal';
import { useStartProposal } from '../steps/useStartProposal';
import { ForWhichAccount } from './ForWhichAccount';
import { receiversText, signText } from './sent-text';
import { useSentTo } from './useSentTo';

/** After a sent mail that looks like a proposal: offers to start its follow-up, and starts nothing by itself. */
export function SendOffer({ send, page }: { send: Send; page: PageState }) {
  const [isAnswered, setAnswered] = useState(false);
  const { settleSend } = useAbilities();
  const { start, again } = useStartProposal();
  const self = page.kind === 'page.changed' ? page.self : [];
  const { sentTo, choose } = useSentTo(send, self);
  const { draft, at, state } = send;
  const sign = proposalSigns(draft, send.isProposal === true);
  const title = proposalTitle(draft);
  // Drawn once all is known: it pushes the page down in one piece, and never twice.
  if (isAnswered || !sign || !sentTo) return null;
  const { context, match, known } = sentTo;
  if (match.kind === 'nobody' || isFollowedAlready({ at }, context?.proposals ?? [])) return null;

  const settle = () => {
    setAnswered(true);
    settleSend();
  };
  const same = context && sameProposal({ title }, context.proposals);
  /** At once, so that a second click cannot write a second time. */
  const settleOnce = async (write: () => Promise<unknown>) => {
    setAnswered(true);
    if (await write()) settleSend();
    else setAnswered(false);
  };
  const follow = () => {
    if (!context) return;
    const { account, settings } = context;
    const personIds = tookPart(draft.to, context.people).map(({ id }) => id);
    void settleOnce(() => start({ accountId: account.id, personIds, title }, settings));
  };
  const isAsked = state === 'asked';
  const receivers = receiversText(draft.to, known, context?.account.name);
  const named = title || t('send_untitled');

  return (
    <section
      aria-label={t('send_label')}
      data-testid="send-offer"
      data-sign={sign.by}
      className="sticky top-0 z-10 max-h-dvh overflow-y-auto border-line border-b bg-brand-soft px-4 py-3"
    >
      <p className="wrap-anywhere font-semibold">
        {t(isAsked ? 'send_asked' : 'send_sent', { title: named, receivers })}
      </p>
      {/* What is read out is the sentence above alone. */}
      <div aria-live="off">
        <p className="wrap-anywhere text-mute text-small">{signText(sign)}</p>
        {!context && <ForWhichAccount send={send} page={page} sentTo={sentTo} choose={choose} />}
        {context && same && (
          <SameProposal
            same={same}
            onSame={settle}
            onVersion={() => void settleOnce(() => again(same, context.settings))}
            onOther={follow}
          />
        )}
        <div className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
          {context && !same && (
            <Button look="primary" data-testid="send-start" onClick={follow}>
              {t(isAsked ? 'send_yes' : 'send_start')}
            </Button>
          )}
          {!same && (
            <Button data-testid="send-dismiss" onClick={settle}>
              {t(isAsked ? 'send_no' : 'send_notNow')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
