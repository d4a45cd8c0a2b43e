import type { FollowUp } from '../records/follow-up';
import type { Proposal } from '../records/proposal';
import { type ChainWait, chainWait } from './chain-wait';
import { chainOf, type ProposalSettings } from './proposal-chain';
import { isChainStep } from './step-outcome';

/** A proposal whose chain asks to leave those whom it went to in peace, until when, and why. */
export interface ClientWait {
  proposal: Proposal;
  wait: ChainWait;
}

/** Returns which of an account's proposals ask for patience today; nothing else may ask for a touch meanwhile (domain 8.1). */
export function clientWaits(
  proposals: readonly Proposal[],
  settings: ProposalSettings,
  today: Temporal.PlainDate,
): ClientWait[] {
  return proposals.flatMap((proposal) => {
    if (proposal.status !== 'open') return [];
    const wait = chainWait(chainOf(proposal, settings, today), today);
    return wait ? [{ proposal, wait }] : [];
  });
}

/**
 * Returns the longest wait that holds for somebody: of a proposal that went to them, or to nobody in particular; without a person any of
 * the account. Undefined where they may be touched.
 */
export function waitOf(personId: string | undefined, waits: readonly ClientWait[]): ClientWait | undefined {
  return waits
    .filter(
      ({ proposal: { personIds } }) => personId === undefined || personIds.length === 0 || personIds.includes(personId),
    )
    .sort((a, b) => b.wait.until.localeCompare(a.wait.until))[0];
}

function isTouch(followUp: FollowUp): boolean {
  if (isChainStep(followUp)) return followUp.step !== 'decide-expired';
  const { kind, playId } = followUp;
  return kind === undefined ? playId === 'visit-due' : kind !== 'task';
}

/**
 * Returns the wait that a step runs into: it is a call, a visit or a mail, and due before the end of that. A step of a proposal's chain
 * keeps its own distance, and waits for the other proposals alone; what is left after the end asks for a decision, not for a touch.
 */
export function waitOfStep(followUp: FollowUp, waits: readonly ClientWait[]): ClientWait | undefined {
  const { personId, due } = followUp;
  if (!isTouch(followUp)) return undefined;
  const others = isChainStep(followUp) ? waits.filter(({ proposal }) => proposal.id !== followUp.proposalId) : waits;
  const found = waitOf(personId, others);
  return found && due < found.wait.until ? found : undefined;
}
