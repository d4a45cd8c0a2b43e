import type { Day } from './day';
import type { FollowUp } from './follow-up';
import type { ChainStep } from './proposal';

/**
 * What came of a step. `done`: without a contact. `not reached`: somebody was called and nobody answered. `meeting`: a day to
 * meet was agreed.
 */
export type StepOutcome = { kind: 'done' | 'reached' | 'not reached' } | { kind: 'meeting'; on: Day };

/** What can be said of a step; `answered` asks further what the answer meant. */
export type OutcomeChoice = StepOutcome['kind'] | 'answered';

/** A step of a proposal's chain, whose limits count every touch (domain 8.1). */
export type ChainStepFollowUp = FollowUp & { proposalId: string; step: ChainStep };

/** Says whether a follow-up is a step of a proposal's chain. */
export function isChainStep(followUp: FollowUp): followUp is ChainStepFollowUp {
  return followUp.proposalId !== undefined && followUp.step !== undefined;
}

/**
 * Returns what to ask when a step is done, four at most, the likeliest first: a chain's step is a call, any other may have
 * needed no contact at all (domain 8.1). A contact is never assumed where none is called for.
 */
export function outcomesOf(followUp: FollowUp): OutcomeChoice[] {
  if (isChainStep(followUp)) return ['reached', 'not reached', 'meeting', 'answered'];
  return ['done', 'reached', 'not reached', followUp.proposalId === undefined ? 'meeting' : 'answered'];
}
