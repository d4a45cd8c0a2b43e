import type { NextStep } from '../../../lib/conclude/steps';
import { snoozeFollowUps } from '../../../lib/db/write/steps/snooze-follow-up';
import type { WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import { latestDay } from '../../../lib/domain/proposal/proposal-chain';
import { isChainStep } from '../../../lib/domain/proposal/step-outcome';
import type { Day } from '../../../lib/domain/records/day';
import { date, t } from '../../../lib/text';
import { DayForm } from '../../form/DayForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { dueField } from '../../records/follow-ups';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';
import { useRoving } from '../../ui/useRoving';
import { putOffFrom, snoozeDays } from '../snooze-days';

/** The day to which a step moves that is wished for another: one of a proposal's chain to its last valid day at most. */
function movesTo({ followUp, proposal }: NextStep, wished: Day, calendar: WorkingCalendar): Day {
  const latest = proposal && isChainStep(followUp) ? latestDay(followUp.step, proposal, calendar) : null;
  return latest && wished > latest ? latest : wished;
}

/** Puts steps off, all at once: by one click to a working day near, or to any later day. */
export function SnoozeForm({
  steps,
  calendar,
  onEnd,
}: {
  steps: readonly NextStep[];
  calendar: WorkingCalendar;
  onEnd: () => void;
}) {
  const write = useWrite();
  const roving = useRoving<HTMLDivElement>();
  const { today, when } = useClock();
  const due = steps.map(({ followUp }) => followUp.due);
  const from = putOffFrom(today, due).add({ days: 1 }).toString();
  const [only, second] = steps;
  const until = (wished: Day) => (only && !second ? movesTo(only, wished, calendar) : wished);
  const offered = snoozeDays(today, due, calendar)
    .map((one) => (until(one.day) === one.day ? one : { day: until(one.day) }))
    // Where its proposal ends before, each day once, and none that the step has.
    .filter(({ text, day }, at, all) => day >= from && (text || all.findIndex((one) => one.day === day) === at));

  const snooze = async (wished: Day) => {
    const to = until(wished);
    const day = dayText(to, today);
    const done = second ? t('step_snoozedMany', { count: steps.length, day }) : t('step_snoozedTo', { day });
    const ids = steps.map(({ followUp }) => followUp.id);
    if (await write(() => snoozeFollowUps(ids, to, when()), done)) onEnd();
  };

  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{t('snooze_title')}</legend>
      <div {...roving} className="flex flex-wrap gap-1.5">
        {offered.map(({ text, day }) => (
          <Button key={text ?? day} data-rove data-until={day} title={date(day)} onClick={() => void snooze(day)}>
            {text ? t(text) : dayText(day, today)}
          </Button>
        ))}
      </div>
      {offered.length > 0 || !only?.proposal ? (
        <DayForm field={dueField(t('snooze_date'), from)} text={t('step_snooze')} onDay={snooze} />
      ) : (
        <p className="text-mute">{t('proposal_validUntil', { day: date(only.proposal.validUntil) })}</p>
      )}
    </fieldset>
  );
}
