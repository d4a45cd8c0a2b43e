import { expect, it } from 'vitest';
import { goalsToCarry, isUnderWay, reviewsSince } from '../../../lib/domain/care/carried-goals';
import type { Goal } from '../../../lib/domain/records/plan/goal';
import type { Review } from '../../../lib/domain/records/review';

const review = (on: string, goals: Review['goals'] = []): Review => ({
  ...{ id: on, accountId: 'k', on, departments: [], goals, notes: '' },
});
const goal = (given: Partial<Goal> = {}): Goal => ({
  ...{ id: 'g', accountId: 'k', goal: 'tie closer', text: 'A service contract', state: 'open', setOn: '2026-05-02' },
  ...given,
});

it('the goals of the last review are carried on, unless they are in the plan in the same words', () => {
  const reviews = [
    review('2026-08-01', [
      { goal: 'tie closer', text: ' A service contract ' },
      { goal: 'new offers', text: 'Leasing' },
      { goal: 'remove problems', text: ' ' },
    ]),
    review('2026-05-02', [{ goal: 'new offers', text: 'Spare parts' }]),
  ];
  const leasing = { goal: 'new offers', text: 'Leasing', setOn: '2026-08-01' };
  expect(goalsToCarry(reviews, [])).toEqual([
    { goal: 'tie closer', text: 'A service contract', setOn: '2026-08-01' },
    leasing,
  ]);
  expect(goalsToCarry(reviews, [goal()])).toEqual([leasing]);
  expect(goalsToCarry(reviews, [goal({ goal: 'new offers' })])).toHaveLength(2);
  expect(goalsToCarry([], [goal()])).toEqual([]);
});

it('counts the reviews after the day on which a goal was set', () => {
  const reviews = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-08-01'].map((on) => review(on));
  expect(reviewsSince(goal(), reviews)).toBe(2);
});

it('nothing is to be done for a goal that was reached or given up', () => {
  const states = (['open', 'on the way', 'reached', 'given up'] as const).filter((state) => isUnderWay({ state }));
  expect(states).toEqual(['open', 'on the way']);
});
