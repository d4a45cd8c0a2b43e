import { type ArgumentHint, type ArgumentHints, argumentHints } from '../people/argument-hints';
import { proposalSigns } from '../proposal/looks-like-proposal';
import type { JobFunction } from '../records/decision-making-group';
import type { Draft } from '../records/draft';
import type { Person } from '../records/person';
import { type Addressed, isOfCustomer } from './draft-guard';

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
