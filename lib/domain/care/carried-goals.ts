import type { Day } from '../records/day';
import type { Goal } from '../records/plan/goal';
import type { Review, ReviewGoal } from '../records/review';

/** A goal that was agreed in a review and is not in the plan. */
export interface AgreedGoal {
  goal: ReviewGoal;
  text: string;
  setOn: Day;
}

/** Says whether something is still to be done for a goal. */
export const isUnderWay = ({ state }: Pick<Goal, 'state'>): boolean => state === 'open' || state === 'on the way';

/** Returns the goals of the last review that are not in the plan in the same words: they can be carried on (domain 9). */
export function goalsToCarry(reviews: readonly Review[], goals: readonly Goal[]): AgreedGoal[] {
  const last = reviews.reduce<Review | undefined>(
    (latest, one) => (latest && latest.on >= one.on ? latest : one),
    undefined,
  );
  if (!last) return [];
  const isThere = (goal: ReviewGoal, text: string) =>
    goals.some((one) => one.goal === goal && one.text.trim() === text.trim());
  return last.goals
    .filter(({ goal, text }) => text.trim() !== '' && !isThere(goal, text))
    .map(({ goal, text }) => ({ goal, text: text.trim(), setOn: last.on }));
}

/** Returns through how many reviews a goal was carried since the day it was set. */
export const reviewsSince = ({ setOn }: Pick<Goal, 'setOn'>, reviews: readonly Review[]): number =>
  reviews.filter(({ on }) => on > setOn).length;
