import { saveRecord } from '../../../../lib/db/write/save-record';
import { goalsToCarry } from '../../../../lib/domain/care/carried-goals';
import type { Goal } from '../../../../lib/domain/records/plan/goal';
import type { Review } from '../../../../lib/domain/records/review';
import { date, t, wordOf } from '../../../../lib/text';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';

/** What was agreed in the last review and is not in the plan yet: one click carries it on. */
export function AgreedGoals({
  accountId,
  reviews,
  goals,
}: {
  accountId: string;
  reviews: readonly Review[];
  goals: readonly Goal[];
}) {
  const run = useWrite();
  const agreed = goalsToCarry(reviews, goals);
  if (agreed.length === 0) return null;
  return (
    <ul aria-label={t('goal_agreed')} className="py-1">
      {agreed.map(({ goal, text, setOn }) => {
        const name = `${wordOf('reviewGoal', goal)}: ${text}`;
        const carry = () =>
          run(
            () => saveRecord('goals', { id: crypto.randomUUID(), accountId, goal, text, state: 'open', setOn }),
            t('record_saved', { name }),
          );
        return (
          <li key={name} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-1">
            <p className="min-w-48 flex-1 text-mute">{t('goal_agreedOn', { name, day: date(setOn) })}</p>
            <Button aria-label={t('goal_carryNamed', { name })} onClick={() => void carry()}>
              {t('goal_carry')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
