import type { Day } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import type { ChainStep } from '../records/proposal';
import type { TouchKind } from '../records/touch';

/**
 * What came of a step. `done`: without a contact. `not reached`: somebody was called and nobody answered, or a meeting did
 * not take place. `met`: the meeting or visit took place. `meeting`: a day to meet was agreed.
 */
export type StepOutcome = { kind: 'done' | 'reached' | 'not reached' | 'met' } | { kind: 'meeting'; on: Day };

/** What can be said of a step; `answered` asks further what the answer meant. */
export type OutcomeChoice = StepOutcome['kind'] | 'answered';

/** A step of a proposal's chain, whose limits count every touch (domain 8.1). */
export type ChainStepFollowUp = FollowUp & { proposalId: string; step: ChainStep };

/** Says whether a follow-up is a step of a proposal's chain. */
export function isChainStep(followUp: FollowUp): followUp is ChainStepFollowUp {
  return followUp.proposalId !== undefined && followUp.step !== undefined;
}

/** The play that asks for a call or a visit: which of the two it was, only the user knows. */
const CALL_OR_VISIT = 'visit-due';

/** Says whether a step may be done by going there. */
export function isCallOrVisit({ playId, kind }: Pick<FollowUp, 'playId' | 'kind'>): boolean {
  return playId === CALL_OR_VISIT && kind === undefined;
}

/**
 * Returns what kind of contact to log for a step's outcome: a meeting or visit that took place is one, so is a mail that was
 * written, everything else was a call. Null where there was no contact: none was needed, or nobody came to the meeting.
 */
export function contactOf(
  followUp: FollowUp,
  outcome: StepOutcome['kind'],
): Extract<TouchKind, 'call' | 'visit' | 'mail' | 'meeting'> | null {
  const { kind, isMeeting } = followUp;
  if (outcome === 'done') return kind === 'mail' ? 'mail' : null;
  if (isMeeting || kind === 'visit') {
    if (outcome === 'not reached') return null;
    return isMeeting ? 'meeting' : 'visit';
  }
  if (outcome !== 'met') return kind === 'mail' ? 'mail' : 'call';
  return isCallOrVisit(followUp) ? 'visit' : 'meeting';
}

/**
 * Returns what to ask when a step is done, four at most, the likeliest first: a chain's step is a call, a meeting or visit took
 * place or did not, a mail was written, any other may have needed no contact at all (domain 8.1). A contact is never assumed where none is called for.
 */
export function outcomesOf(followUp: FollowUp): OutcomeChoice[] {
  if (isChainStep(followUp)) return ['reached', 'not reached', 'meeting', 'answered'];
  const further = followUp.proposalId === undefined ? 'meeting' : 'answered';
  if (followUp.isMeeting || followUp.kind === 'visit') return ['met', 'not reached', further];
  if (followUp.kind === 'call') return ['reached', 'not reached', further];
  if (followUp.kind === 'mail') return ['done', further];
  if (followUp.kind === 'task') return ['done', 'reached'];
  if (isCallOrVisit(followUp)) return ['reached', 'met', 'not reached', 'meeting'];
  return ['done', 'reached', 'not reached', further];
}
