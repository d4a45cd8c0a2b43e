import type { Goal } from '../../../lib/domain/records/plan/goal';
import type { PlanEntry } from '../../../lib/domain/records/plan/plan-entry';
import type { Review } from '../../../lib/domain/records/review';

const its = { id: 'x', accountId: 'k' };

/** Two goals of one account. */
export const GOALS: [Goal, Goal] = [
  {
    ...{ ...its, goal: 'tie closer', text: 'A service contract', measure: 'Draft it', owner: 'Anna Becker' },
    ...{ due: '2027-03-31', state: 'open', setOn: '2026-11-01' },
  },
  {
    ...{ ...its, goal: 'new offers', text: 'Leasing', measure: 'Ask the bank', owner: 'Bo Berg' },
    ...{ due: '2027-06-30', state: 'reached', setOn: '2026-10-01' },
  },
];

/** Two other entries of its plan. */
export const PLAN_ENTRIES: [PlanEntry, PlanEntry] = [
  { ...its, kind: 'event', text: 'Fair in Graz', on: '2027-02-01', owner: 'Anna Becker', doneOn: '2027-02-02' },
  { ...its, kind: 'problem', text: 'Late parts', on: '2027-03-01', owner: 'Bo Berg', doneOn: '2027-03-02' },
];

/** Two reviews of it. */
export const REVIEWS: [Review, Review] = [
  {
    ...{ ...its, on: '2026-11-01', departments: ['finance', 'delivery'], notes: 'Good talk' },
    goals: [{ goal: 'tie closer', text: 'A service contract' }],
  },
  {
    ...{ ...its, on: '2026-10-01', departments: ['production'], notes: 'Short' },
    goals: [{ goal: 'new offers', text: 'Leasing' }],
  },
];
