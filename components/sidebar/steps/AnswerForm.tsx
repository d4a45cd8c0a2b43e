import { useState } from 'react';
import { recordAnswer } from '../../../lib/db/write/record-answer';
import { type Answered, AnswerMeaning } from '../../../lib/domain/records/proposal';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { useRoving } from '../../ui/useRoving';
import { DeclinedForm } from './DeclinedForm';

/** Asks what the client's answer to a proposal meant; a refusal asks why, and who won. */
export function AnswerForm({
  proposalId,
  meetingId,
  onEnd,
}: {
  proposalId: string;
  /** The step of the meeting in which the answer was given. */
  meetingId?: string | undefined;
  onEnd: () => void;
}) {
  const [isDeclined, setDeclined] = useState(false);
  const write = useWrite();
  const roving = useRoving<HTMLDivElement>();
  const { when } = useClock();

  const record = async (answer: Answered) => {
    const done = t('answer_recorded', { answer: wordOf('answer', answer.meaning) });
    if (await write(() => recordAnswer(proposalId, answer, when(), meetingId), done)) onEnd();
  };

  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-mute text-small">{t('answer_question')}</legend>
      <div {...roving} className="flex flex-wrap gap-1.5">
        {AnswerMeaning.options.map((meaning) =>
          meaning === 'declined' ? (
            <Button key={meaning} data-rove aria-expanded={isDeclined} onClick={() => setDeclined(!isDeclined)}>
              {wordOf('answer', meaning)}
            </Button>
          ) : (
            <Button
              key={meaning}
              data-rove
              onClick={() => void record({ kind: 'answered', on: when().today, meaning })}
            >
              {wordOf('answer', meaning)}
            </Button>
          ),
        )}
      </div>
      {isDeclined && <DeclinedForm onSave={record} />}
    </fieldset>
  );
}
