import { useRef, useState } from 'react';
import type { NextStep } from '../../../lib/conclude/steps';
import { type RecordedOutcome, recordOutcome } from '../../../lib/db/write/steps/record-outcome';
import { addWorkingDays } from '../../../lib/domain/calendar/calendar';
import { nextRepetition } from '../../../lib/domain/proposal/next-repetition';
import {
  contactOf,
  isCallOrVisit,
  isChainStep,
  type OutcomeChoice,
  outcomesOf,
} from '../../../lib/domain/proposal/step-outcome';
import type { Day, TimeOfDay } from '../../../lib/domain/records/day';
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
import { SaidOfStep } from './SaidOfStep';
import { stepText } from './step-text';
import { useSaidOfStep } from './useSaidOfStep';

/** Whether somebody is met for a step, and not only called. */
const isMet = ({ isMeeting, kind }: FollowUp) => isMeeting || kind === 'visit';

/** Returns what an outcome of a step is called. */
function outcomeText(choice: OutcomeChoice, followUp: FollowUp): string {
  if (choice === 'done' && followUp.kind === 'mail') return t('outcome_written');
  if (choice === 'met' && (isCallOrVisit(followUp) || followUp.kind === 'visit')) return t('outcome_visited');
  if (choice === 'not reached' && isMet(followUp)) return t('outcome_notMet');
  if (choice === 'meeting' && isMet(followUp)) return t('outcome_nextMeeting');
  return wordOf('outcome', choice);
}

/** Asks what came out of a step; one tap records it, the first choice by Enter. */
export function OutcomeForm({ step, settings, onEnd }: { step: NextStep; settings: Settings; onEnd: () => void }) {
  const [open, setOpen] = useState<'meeting' | 'answered' | null>(null);
  const write = useWrite();
  const roving = useRoving<HTMLDivElement>();
  const { today, when } = useClock();
  const { followUp, proposal } = step;
  const about = useSaidOfStep(step);

  const isRecording = useRef(false);
  const record = async (outcome: RecordedOutcome, said: string) => {
    // The second click of a double click would log the contact twice.
    if (isRecording.current) return;
    isRecording.current = true;
    const besides = await about.read();
    const next = outcome.kind === 'not reached' ? null : nextRepetition(followUp, today, settings.calendar);
    const all = next ? t('outcome_comesAgain', { said, day: dayText(next, today) }) : said;
    if (besides && (await write(() => recordOutcome(followUp.id, outcome, when(), besides), all))) {
      about.editing.forget();
      onEnd();
    }
    isRecording.current = false;
  };
  const tap = (choice: OutcomeChoice) => {
    if (choice === 'meeting' || choice === 'answered') return setOpen(open === choice ? null : choice);
    const isTriedAgain = choice === 'not reached' && !isChainStep(followUp);
    const again = addWorkingDays(today, settings.chain.between, settings.calendar).toString();
    const said = isTriedAgain
      ? t(isMet(followUp) ? 'outcome_meetAgain' : 'outcome_tryAgain', { day: dayText(again, today) })
      : t(textName('outcome', `${choice}Now`), { step: stepText(step) });
    return void record({ kind: choice }, said);
  };
  const meet = (on: Day, at: TimeOfDay | '') => {
    const text = proposal ? t('outcome_meetingAbout', { title: proposal.title }) : t('outcome_meetingStep');
    void record({ kind: 'meeting', on, ...(at && { at }), text }, t('outcome_meetingNow', { day: dayText(on, today) }));
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
            disabled={about.hasText && (choice === 'answered' || !contactOf(followUp, choice))}
            onClick={() => tap(choice)}
          >
            {outcomeText(choice, followUp)}
          </Button>
        ))}
      </div>
      {about.opened.isOpen ? (
        <SaidOfStep editing={about.editing} />
      ) : (
        <Button
          look="quiet"
          aria-expanded="false"
          data-testid="step-say"
          className="-my-1 -ml-2.5 self-start"
          onClick={() => about.opened.setOpen(true)}
        >
          {t('outcome_say')}
        </Button>
      )}
      {open === 'meeting' && <MeetingForm onSave={meet} />}
      {open === 'answered' && proposal && (
        <AnswerForm
          proposal={proposal}
          currency={settings.dependency.currency}
          meetingId={followUp.isMeeting && followUp.id}
          onEnd={onEnd}
        />
      )}
    </fieldset>
  );
}
