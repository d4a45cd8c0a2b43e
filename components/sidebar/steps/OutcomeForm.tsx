import { useRef, useState } from 'react';
import type { NextStep } from '../../../lib/conclude/steps';
import { type RecordedOutcome, recordOutcome } from '../../../lib/db/write/record-outcome';
import { addWorkingDays } from '../../../lib/domain/calendar/calendar';
import { isCallOrVisit, isChainStep, type OutcomeChoice, outcomesOf } from '../../../lib/domain/proposal/step-outcome';
import type { Day } from '../../../lib/domain/records/day';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import type { Settings } from '../../../lib/domain/settings';
import { t, wordOf } from '../../../lib/text';
import { textName } from '../../../lib/text-name';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';
import { useRoving } from '../../ui/useRoving';
import { AnswerForm } from './AnswerForm';
import { MeetingForm } from './MeetingForm';
import { stepText } from './step-words';

/** Returns what an outcome of a step is called. */
function outcomeText(choice: OutcomeChoice, followUp: FollowUp): string {
  if (choice === 'met' && isCallOrVisit(followUp)) return t('outcome_visited');
  if (choice === 'not reached' && followUp.isMeeting) return t('outcome_notMet');
  if (choice === 'meeting' && followUp.isMeeting) return t('outcome_nextMeeting');
  return wordOf('outcome', choice);
}

/** Asks what came out of a step; one tap records it, the first choice by Enter. */
export function OutcomeForm({ step, settings, onEnd }: { step: NextStep; settings: Settings; onEnd: () => void }) {
  const [open, setOpen] = useState<'meeting' | 'answered' | null>(null);
  const write = useWrite();
  const roving = useRoving<HTMLDivElement>();
  const { today, when } = useClock();
  const { followUp, proposal } = step;

  const isRecording = useRef(false);
  const record = async (outcome: RecordedOutcome, said: string) => {
    // The second click of a double click would log the contact twice.
    if (isRecording.current) return;
    isRecording.current = true;
    if (await write(() => recordOutcome(followUp.id, outcome, when()), said)) onEnd();
    isRecording.current = false;
  };
  const tap = (choice: OutcomeChoice) => {
    if (choice === 'meeting' || choice === 'answered') return setOpen(open === choice ? null : choice);
    const isTriedAgain = choice === 'not reached' && !isChainStep(followUp);
    const again = addWorkingDays(today, settings.chain.between, settings.calendar).toString();
    const said = isTriedAgain
      ? t(followUp.isMeeting ? 'outcome_meetAgain' : 'outcome_tryAgain', { day: dayText(again, today) })
      : t(textName('outcome', `${choice}Now`), { step: stepText(step) });
    return void record({ kind: choice }, said);
  };
  const meet = (on: Day) => {
    const text = proposal ? t('outcome_meetingAbout', { title: proposal.title }) : t('outcome_meetingStep');
    void record({ kind: 'meeting', on, text }, t('outcome_meetingNow', { day: dayText(on, today) }));
  };

  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-mute text-small">{t('outcome_question')}</legend>
      <div {...roving} className="flex flex-wrap gap-1.5">
        {outcomesOf(followUp).map((choice, place) => (
          <Button
            key={choice}
            look={place === 0 ? 'primary' : 'plain'}
            data-testid="step-outcome"
            data-rove
            data-outcome={choice}
            {...(place === 0 && { 'data-default': true, autoFocus: true })}
            {...((choice === 'meeting' || choice === 'answered') && { 'aria-expanded': open === choice })}
            onClick={() => tap(choice)}
          >
            {outcomeText(choice, followUp)}
          </Button>
        ))}
      </div>
      {open === 'meeting' && <MeetingForm onSave={meet} />}
      {open === 'answered' && proposal && (
        <AnswerForm proposalId={proposal.id} meetingId={followUp.isMeeting && followUp.id} onEnd={onEnd} />
      )}
    </fieldset>
  );
}
