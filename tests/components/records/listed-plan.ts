import type { Goal } from '../../../lib/domain/records/plan/goal';
import type { PlanEntry } from '../../../lib/domain/records/plan/plan-entry';
import type { OurPromise } from '../../../lib/domain/records/promise';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Review } from '../../../lib/domain/records/review';

import { when } from '../../db/a-book';

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

/** Two promises to it. */
export const PROMISES: [OurPromise, OurPromise] = [
  {
    ...{ ...its, text: 'The price list', madeOn: '2026-11-01', due: '2026-11-30' },
    ...{ personId: 'a', owner: 'Anna', status: 'kept', keptOn: '2026-11-20' },
  },
  {
    ...{ ...its, text: 'The plan', madeOn: '2026-10-01', due: '2026-10-30' },
    ...{ personId: 'g', owner: 'Ben', status: 'open', keptOn: '2026-10-20' },
  },
];

/** Two proposals to it. */
export const PROPOSALS: [Proposal, Proposal] = [
  {
    ...{ ...its, personIds: ['g'], title: 'AN-17', amount: 1234.56, currency: 'CHF', sentOn: '2026-11-01' },
    ...{ productGroup: 'Cranes', owner: 'Anna', team: ['Anna, prices', 'Bo, delivery'], referenceIds: ['a'] },
    ...{ validUntil: '2026-12-19', events: [], status: 'open', createdAt: when.now },
  },
  {
    ...{ ...its, personIds: ['g'], title: 'AN-18', amount: 99.99, currency: 'NOK', sentOn: '2026-11-02' },
    ...{ productGroup: 'Hoists', owner: 'Ben', team: ['Cay, assembly'], referenceIds: ['g'] },
    ...{ validUntil: '2027-01-19', events: [], status: 'open', createdAt: when.now },
  },
];
