import { chainOf, type ProposalSettings } from '../proposal/proposal-chain';
import type { Tier } from '../records/account';
import { type Day, day, daysBetween, quarterOf } from '../records/day';
import type { Proposal } from '../records/proposal';
import { type Decision, decisionOf, withdrawnOn } from './decision';

/** Where a proposal stands, in the order in which it goes. */
export const PIPELINE_STATES = ['waiting', 'answered', 'expired', 'accepted', 'declined', 'withdrawn'] as const;
export type PipelineState = (typeof PIPELINE_STATES)[number];

/** Whom a proposal went to, as far as figures are told apart by it. */
export interface ProposalOwner {
  kam?: string | undefined;
  tier: Tier;
}

/** One proposal among all of them. */
export interface PipelineLine extends ProposalOwner {
  proposal: Proposal;
  state: PipelineState;
  /** The day on which it was sent, or its last version. */
  sentOn: Day;
  /** From that day to its end, or to today while it has none; null where nobody noted the day of its end, or of one that has ended when it was sent. */
  days: number | null;
  decision: Decision | null;
  /** As "2026-Q3": of its end, else of the day on which it was sent; null where nobody noted the day of its end. */
  quarter: string | null;
}

const OPEN_STATES: readonly PipelineState[] = ['waiting', 'answered'];

/** Says whether the client can still accept a proposal: it is open, and valid. */
export function isOpen({ state }: Pick<PipelineLine, 'state'>): boolean {
  return OPEN_STATES.includes(state);
}

/** The state, and the day on which the last version was sent. */
function standing(proposal: Proposal, settings: ProposalSettings, today: Temporal.PlainDate) {
  const { state, because } = chainOf(proposal, settings, today);
  const isKnown = state === 'running' || state === 'wait for expiry' || state === 'undelivered' ? 'waiting' : state;
  return { state: isKnown, sentOn: because.sentOn, isGuess: because.isSentGuessed === true } as const;
}

/** Returns where a proposal stands today among all of them (domain 8.1). */
export function pipelineLine(
  proposal: Proposal,
  { kam, tier }: ProposalOwner,
  settings: ProposalSettings,
  today: Temporal.PlainDate,
): PipelineLine {
  const { state, sentOn, isGuess } = standing(proposal, settings, today);
  const decision = state === 'accepted' || state === 'declined' ? decisionOf(proposal, state) : null;
  const isClosed = decision !== null || state === 'withdrawn';
  const end = isClosed ? (decision ? decision.on : withdrawnOn(proposal)) : today.toString();
  const days = end === undefined || (isClosed && isGuess) ? null : Math.max(0, daysBetween(day(sentOn), day(end)));
  const counts = isClosed ? end : sentOn;
  return {
    proposal,
    kam,
    tier,
    state,
    sentOn,
    days,
    decision,
    quarter: counts === undefined ? null : quarterOf(counts),
  };
}
