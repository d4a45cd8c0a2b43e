import { type ArgumentHint, type ArgumentHints, argumentHints } from './argument-hints';
import type { JobFunction } from './decision-making-group';
import type { Draft } from './draft';
import { type Addressed, isOfCustomer } from './draft-guard';
import { proposalSigns } from './looks-like-proposal';
import type { Person } from './person';

/** What helps in a draft: by function with those who have it, and, where it looks like a proposal, what belongs into each. */
export interface DraftHints {
  byFunction: { function: JobFunction; hints: readonly ArgumentHint[]; people: Person[] }[];
  always: ArgumentHints['always'];
}

/** Returns the arguments that help with those recipients of a draft who belong to its customer (domain 7). */
export function draftHints(draft: Draft, addressed: Addressed): DraftHints {
  const known = addressed.recipients.filter(({ accounts }) => accounts.some((one) => isOfCustomer(one, addressed)));
  const people = [...new Map(known.flatMap(({ person }) => (person ? [[person.id, person] as const] : []))).values()];
  const { byFunction, always } = argumentHints(people.map(({ group }) => group.function));
  return {
    byFunction: byFunction.map((one) => ({
      ...one,
      people: people.filter(({ group }) => group.function === one.function),
    })),
    always: proposalSigns(draft, false) ? always : [],
  };
}
