import { recordAnswer } from '../../../lib/db/write/proposals/record-answer';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { type Answered, AnswerMeaning, type Proposal } from '../../../lib/domain/records/proposal';
import { t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { useRoving } from '../../ui/useRoving';
import { AcceptedForm } from './AcceptedForm';
import { DeclinedForm } from './DeclinedForm';

/** Asks what the client's answer to a proposal meant; a refusal asks why, and who won, and an acceptance what it is worth where nobody knows. */
export function AnswerForm({
  proposal,
  currency,
  meetingId,
  onEnd,
}: {
  proposal: Proposal;
  /** The book's own. */
  currency: string;
  /** The step of the meeting in which the answer was given. */
  meetingId?: string | undefined;
  onEnd: () => void;
}) {
  const { id, amount } = proposal;
  const declining = useOpenForm(draftId('declined', id));
  const accepting = useOpenForm(draftId('accepted', id));
  const write = useWrite();
  const roving = useRoving<HTMLDivElement>();
  const { when } = useClock();

  const record = async (answer: Answered, worth: Pick<Proposal, 'amount' | 'currency'> = {}) => {
    const done = t('answer_recorded', { answer: wordOf('answer', answer.meaning) });
    const written = await write(() => recordAnswer(id, answer, when(), { atMeeting: meetingId, worth }), done);
    if (written) onEnd();
    return written;
  };
  const asking = { declined: declining, accepted: amount === undefined ? accepting : undefined };
  const answer = (meaning: AnswerMeaning): Answered => ({ kind: 'answered', on: when().today, meaning });
  const open = (meaning: 'declined' | 'accepted') => {
    const isOpen = asking[meaning]?.isOpen ?? false;
    declining.setOpen(meaning === 'declined' && !isOpen);
    accepting.setOpen(meaning === 'accepted' && !isOpen);
  };

  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-mute text-small">{t('answer_question')}</legend>
      <div {...roving} className="flex flex-wrap gap-1.5">
        {AnswerMeaning.options.map((meaning) => {
          const asks = meaning === 'declined' || meaning === 'accepted' ? asking[meaning] : undefined;
          return (
            <Button
              key={meaning}
              data-rove
              {...(asks && { 'aria-expanded': asks.isOpen })}
              onClick={() => (asks ? open(meaning as 'declined' | 'accepted') : void record(answer(meaning)))}
            >
              {wordOf('answer', meaning)}
            </Button>
          );
        })}
      </div>
      {declining.isOpen && <DeclinedForm proposalId={id} onSave={record} />}
      {asking.accepted?.isOpen && (
        <AcceptedForm proposal={proposal} currency={currency} onSave={(worth) => record(answer('accepted'), worth)} />
      )}
    </fieldset>
  );
}
