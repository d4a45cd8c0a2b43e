import { useState } from 'react';
import { recordAnswer } from '../../../lib/db/write/record-answer';
import { AnswerMeaning } from '../../../lib/domain/records/proposal';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { useRoving } from '../../ui/useRoving';
import { answerWords } from '../../ui/words';
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

  const record = async (meaning: AnswerMeaning, more: { reason?: string; competitor?: string } = {}) => {
    const moment = when();
    const answer = { kind: 'answered' as const, on: moment.today, meaning, ...more };
    const done = t('answer_recorded', { answer: t(answerWords[meaning]) });
    if (await write(() => recordAnswer(proposalId, answer, moment, meetingId), done)) onEnd();
  };

  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-mute text-small">{t('answer_question')}</legend>
      <div {...roving} className="flex flex-wrap gap-1.5">
        {AnswerMeaning.options.map((meaning) =>
          meaning === 'declined' ? (
            <Button key={meaning} data-rove aria-expanded={isDeclined} onClick={() => setDeclined(!isDeclined)}>
              {t(answerWords[meaning])}
            </Button>
          ) : (
            <Button key={meaning} data-rove onClick={() => void record(meaning)}>
              {t(answerWords[meaning])}
            </Button>
          ),
        )}
      </div>
      {isDeclined && <DeclinedForm onSave={(more) => void record('declined', more)} />}
    </fieldset>
  );
}
