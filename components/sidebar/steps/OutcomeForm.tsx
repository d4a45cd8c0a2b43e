import { useState } from 'react';
import { type RecordedOutcome, recordOutcome } from '../../../lib/db/write/record-outcome';
import { addWorkingDays } from '../../../lib/domain/calendar';
import type { Day } from '../../../lib/domain/day';
import type { Settings } from '../../../lib/domain/settings';
import { isChainStep, type OutcomeChoice, outcomesOf } from '../../../lib/domain/step-outcome';
import { type TextKey, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';
import type { NextStep } from '../conclude-steps';
import { AnswerForm } from './AnswerForm';
import { MeetingForm } from './MeetingForm';
import { stepText } from './step-words';

const words: Record<OutcomeChoice, TextKey> = {
  done: 'outcome_done',
  reached: 'outcome_reached',
  'not reached': 'outcome_notReached',
  meeting: 'outcome_meeting',
  answered: 'outcome_answered',
};

const doneWords: Record<'done' | 'reached' | 'not reached', TextKey> = {
  done: 'step_doneNow',
  reached: 'outcome_reachedNow',
  'not reached': 'outcome_notReachedNow',
};

/** Asks what came out of a step; one tap records it, the first choice by Enter. */
export function OutcomeForm({ step, settings, onEnd }: { step: NextStep; settings: Settings; onEnd: () => void }) {
  const [open, setOpen] = useState<'meeting' | 'answered' | null>(null);
  const write = useWrite();
  const { today, when } = useClock();
  const { followUp, proposal } = step;

  const record = async (outcome: RecordedOutcome, said: string) => {
    if (await write(() => recordOutcome(followUp.id, outcome, when()), said)) onEnd();
  };
  const tap = (choice: OutcomeChoice) => {
    if (choice === 'meeting' || choice === 'answered') return setOpen(open === choice ? null : choice);
    const isTriedAgain = choice === 'not reached' && !isChainStep(followUp);
    const again = addWorkingDays(today, settings.chain.between, settings.calendar).toString();
    const said = isTriedAgain
      ? t('outcome_tryAgain', { day: dayText(again, today) })
      : t(doneWords[choice], { step: stepText(step) });
    return void record({ kind: choice }, said);
  };
  const meet = (on: Day) => {
    const text = proposal ? t('outcome_meetingAbout', { title: proposal.title }) : t('outcome_meetingStep');
    void record({ kind: 'meeting', on, text }, t('outcome_meetingNow', { day: dayText(on, today) }));
  };

  return (
    <fieldset className="mt-2 flex flex-col gap-2">
      <legend className="mb-1.5 text-mute text-small">{t('outcome_question')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {outcomesOf(followUp).map((choice, place) => (
          <Button
            key={choice}
            look={place === 0 ? 'primary' : 'plain'}
            data-testid="step-outcome"
            data-outcome={choice}
            {...(place === 0 && { 'data-default': true, autoFocus: true })}
            {...((choice === 'meeting' || choice === 'answered') && { 'aria-expanded': open === choice })}
            onClick={() => tap(choice)}
          >
            {t(words[choice])}
          </Button>
        ))}
      </div>
      {open === 'meeting' && <MeetingForm onSave={meet} />}
      {open === 'answered' && proposal && <AnswerForm proposalId={proposal.id} onEnd={onEnd} />}
    </fieldset>
  );
}
