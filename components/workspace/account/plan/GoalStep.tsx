import { addFollowUp } from '../../../../lib/db/write/steps/add-follow-up';
import { isUnderWay } from '../../../../lib/domain/care/carried-goals';
import type { FollowUp } from '../../../../lib/domain/records/follow-up';
import type { Goal } from '../../../../lib/domain/records/plan/goal';
import { date, t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';

/** The measure of a goal as a next step: the way to make it one, or by when it is. */
export function GoalStep({ goal, steps }: { goal: Goal; steps: readonly FollowUp[] }) {
  const run = useWrite();
  const { when, today } = useClock();
  const { accountId, measure: text, due } = goal;
  if (!text || !isUnderWay(goal)) return null;
  const step = steps.find((one) => one.text === text);
  if (step) return <span className="text-mute text-small">{t('goal_step', { day: date(step.due) })}</span>;
  const on = due && due > today.toString() ? due : today.toString();
  return (
    <Button
      aria-label={t('goal_makeStepNamed', { measure: text })}
      onClick={() =>
        void run(() => addFollowUp({ accountId, text, due: on }, when()), t('record_saved', { name: text }))
      }
    >
      {t('goal_makeStep')}
    </Button>
  );
}
