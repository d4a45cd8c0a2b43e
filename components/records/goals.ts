import { isUnderWay, reviewsSince } from '../../lib/domain/care/carried-goals';
import { type Goal, GoalState } from '../../lib/domain/records/plan/goal';
import { ReviewGoal } from '../../lib/domain/records/review';
import { date, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** What is to become of the account: the goals of its reviews, each with who does what by when. */
export function goalForm({ context, today }: RecordsOf): RecordForm<Goal> {
  const { account, goals, reviews } = context;
  return {
    ...ofKind('goals'),
    mark: 'goal',
    title: t('goal_title'),
    purpose: t('goal_purpose'),
    add: t('goal_add'),
    rows: goals,
    fields: [
      { name: 'goal', label: t('goal_goal'), kind: 'choice', choices: choicesOf('reviewGoal', ReviewGoal.options) },
      { name: 'state', label: t('record_state'), kind: 'choice', choices: choicesOf('goalState', GoalState.options) },
      { name: 'text', label: t('goal_text'), kind: 'lines', most: 2000, isRequired: true, isWide: true },
      {
        name: 'measure',
        label: t('goal_measure'),
        hint: t('goal_measureHint'),
        kind: 'line',
        most: 1000,
        isWide: true,
      },
      { name: 'owner', label: t('goal_owner'), kind: 'line', most: 200 },
      { name: 'due', label: t('goal_due'), kind: 'day' },
      { name: 'setOn', label: t('goal_setOn'), kind: 'day' },
    ],
    start: { goal: 'grow revenue and profit', state: 'open', setOn: today, ...(account.kam && { owner: account.kam }) },
    name: ({ goal, text }) => `${wordOf('reviewGoal', goal)}: ${text}`,
    about: (goal) => {
      const carried = reviewsSince(goal, reviews);
      return [
        wordOf('goalState', goal.state),
        goal.due && t(isUnderWay(goal) && goal.due < today ? 'goal_late' : 'goal_by', { day: date(goal.due) }),
        goal.owner,
        goal.measure && t('goal_measureOf', { measure: goal.measure }),
        isUnderWay(goal) && carried > 0 && t('goal_carried', { count: carried }),
      ];
    },
    // What is to be done first stands first; what has no day after it, what is over at the end.
    order: (goal) => `${isUnderWay(goal) ? 1 : 0}${invert(goal.due ?? '9999-12-31')}`,
  };
}

/** Digits the other way round, as the list begins with the largest. */
const invert = (text: string) => text.replace(/\d/g, (digit) => String(9 - Number(digit)));
