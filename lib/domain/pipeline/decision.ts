import type { Day } from '../records/day';
import type { Proposal } from '../records/proposal';

/** How a client decided on a proposal. */
export interface Decision {
  outcome: 'accepted' | 'declined';
  /** Undefined where nobody noted the day. */
  on?: Day;
  /** Of a refusal: why, and who got the order. */
  reason?: string;
  competitor?: string;
}

/** Returns what has happened to a proposal since its last version was sent; what was said of one before decides nothing. */
function sinceLastVersion({ events }: Proposal): Proposal['events'] {
  return events.slice(events.findLastIndex(({ kind }) => kind === 'renewed') + 1);
}

/** Returns when and why the client decided as it did on the last version of a proposal. */
export function decisionOf(proposal: Proposal, outcome: Decision['outcome']): Decision {
  const closing = sinceLastVersion(proposal).findLast(
    (event) => event.kind === 'answered' && event.meaning === outcome,
  );
  if (closing?.kind !== 'answered') return { outcome };
  const { on, reason, competitor } = closing;
  const why = { ...(reason?.trim() && { reason }), ...(competitor?.trim() && { competitor }) };
  return { outcome, on, ...(outcome === 'declined' && why) };
}

/** Returns the day on which a proposal was withdrawn last; undefined where nobody noted it. */
export function withdrawnOn(proposal: Proposal): Day | undefined {
  return sinceLastVersion(proposal).findLast(({ kind }) => kind === 'withdrawn')?.on;
}
