import { useContext, useMemo, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { dismissSuggestion } from '../../../lib/db/write/dismiss-suggestion';
import type { Self } from '../../../lib/domain/identify/colleagues';
import { sentDay } from '../../../lib/domain/mail/sent-day';
import { answerTo } from '../../../lib/domain/proposal/answer-to';
import { type Dismissal, isDismissed, keyOfFacts } from '../../../lib/domain/records/dismissal';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';
import { AnswerForm } from './AnswerForm';
import { ShownMailsContext } from './shown-mails';

/**
 * Returns what a "no" to the offer is remembered by: one mail and one proposal, and nothing of what the mail says. It comes
 * and goes with the account, in backups too.
 */
function noAnswer(
  { id, accountId }: { id: string; accountId: string },
  mail: string,
): Pick<Dismissal, 'playId' | 'accountId' | 'key'> {
  return { playId: 'answer-offer', accountId, key: keyOfFacts([id, textDigest(mail)]) };
}

/** Asks whether the open mail answers a proposal that waits for its answer; draw it anew for each mail. */
export function AnswerOffer({
  page,
  own,
  context,
  mail,
}: {
  page: ReadPage;
  own: Self;
  context: Conclusions;
  mail: string;
}) {
  const shownMails = useContext(ShownMailsContext);
  const { today, when } = useClock();
  const write = useWrite();
  const [since] = useState(() => {
    const first = shownMails?.get(mail) ?? when().now;
    shownMails?.set(mail, first);
    return first;
  });
  const [isYes, setYes] = useState(false);
  const answer = useMemo(() => {
    // A proposal that was started while the mail was open came after it.
    const proposals = context.proposals.filter(({ createdAt }) => Temporal.Instant.compare(createdAt, since) < 0);
    const sentOn = sentDay(page.subject.sent ?? '', today);
    return answerTo(page.subject, { ...context, proposals }, today, own, sentOn);
  }, [page, own, context, since, today]);
  if (!answer) return null;
  const { proposal, from, by } = answer;
  const no = noAnswer(proposal, mail);
  if (isDismissed(no, context.dismissals)) return null;

  const sayNo = () => void write(() => dismissSuggestion(no, when()), t('answer_noNoted', { title: proposal.title }));
  return (
    <div data-testid="answer-offer" data-by={by} className="mb-2 rounded-lg bg-brand-soft px-2.5 py-2">
      <p className="wrap-anywhere font-semibold">
        {t(by === 'thread' ? 'answer_inThread' : 'answer_byPerson', { name: nameOf(from), title: proposal.title })}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button look="primary" aria-expanded={isYes} onClick={() => setYes(!isYes)}>
          {t('answer_yes')}
        </Button>
        <Button onClick={sayNo}>{t('answer_no')}</Button>
      </div>
      {isYes && (
        <AnswerForm proposal={proposal} currency={context.settings.dependency.currency} onEnd={() => setYes(false)} />
      )}
    </div>
  );
}
