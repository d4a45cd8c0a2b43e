import type { JobFunction } from '../records/decision-making-group';

/** Kinds of argument; their texts are in the locales. */
export type ArgumentHint =
  | 'status'
  | 'exclusivity'
  | 'understandingOfTheirBusiness'
  | 'people'
  | 'referencesToCall'
  | 'figures'
  | 'statistics'
  | 'payback'
  | 'details'
  | 'whatIsUnique'
  | 'ourTeam'
  | 'validUntil';

const reckoned: ArgumentHint[] = ['figures', 'statistics', 'payback', 'details'];

const byFunction: Record<JobFunction, ArgumentHint[]> = {
  leadership: ['status', 'exclusivity', 'understandingOfTheirBusiness'],
  HR: ['people', 'referencesToCall'],
  finance: reckoned,
  technical: reckoned,
  purchasing: [],
  other: [],
};

/** What helps with each function that is addressed, and what belongs into every proposal. */
export interface ArgumentHints {
  byFunction: { function: JobFunction; hints: readonly ArgumentHint[] }[];
  always: readonly ArgumentHint[];
}

/**
 * Returns the arguments that help with the functions of the people addressed (domain 7). It takes functions, not people:
 * a hint is about how to argue, never a label on a person. Functions without a hint of their own are left out.
 */
export function argumentHints(functions: Iterable<JobFunction | undefined>): ArgumentHints {
  const addressed = [...new Set(functions)].flatMap((one) => one ?? []);
  return {
    byFunction: addressed
      .map((one) => ({ function: one, hints: byFunction[one] }))
      .filter(({ hints }) => hints.length > 0),
    always: ['whatIsUnique', 'ourTeam', 'validUntil'],
  };
}
