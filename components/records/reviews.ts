import { type Review, ReviewDepartment, ReviewGoal } from '../../lib/domain/records/review';
import { date, list, t, wordOf } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** The form has a field for each goal; a record keeps the goals that were set. */
function foldGoals(given: object): object {
  const texts: unknown = Reflect.get(given, 'goals');
  const goals = Object.entries(texts ?? {}).map(([goal, text]) => ({ goal, text }));
  return { ...given, goals };
}

function unfoldGoals(review: Review): object {
  const byGoal = Map.groupBy(review.goals, ({ goal }) => goal);
  const goals = [...byGoal].map(([goal, set]) => [goal, set.map(({ text }) => text).join('\n')]);
  return { ...review, goals: Object.fromEntries(goals) };
}

/** Account reviews: who took part, and what was agreed for each of the six goals. */
export function reviewForm({ context, today }: RecordsOf): RecordForm<Review> {
  return {
    ...ofKind('reviews'),
    title: t('review_title'),
    purpose: t('review_purpose'),
    add: t('review_add'),
    rows: context.reviews,
    fields: [
      { name: 'on', label: t('record_on'), kind: 'day' },
      {
        name: 'departments',
        label: t('review_departments'),
        kind: 'choices',
        choices: choicesOf('reviewDepartment', ReviewDepartment.options),
      },
      ...ReviewGoal.options.map((goal) => ({
        name: `goals.${goal}`,
        label: wordOf('reviewGoal', goal),
        kind: 'lines' as const,
      })),
      { name: 'notes', label: t('review_notes'), kind: 'lines', most: 10_000, isWide: true },
    ],
    start: { on: today },
    base: { departments: [], notes: '' },
    fold: foldGoals,
    unfold: unfoldGoals,
    name: ({ on }) => t('review_of', { day: date(on) }),
    about: ({ departments, goals, notes }) => [
      list(departments.map((department) => wordOf('reviewDepartment', department))),
      goals.map(({ goal, text }) => `${wordOf('reviewGoal', goal)}: ${text}`).join('\n'),
      notes,
    ],
    order: ({ on }) => on,
  };
}
