import type { Day } from '../domain/records/day';
import type { Proposal } from '../domain/records/proposal';
import type { LetterBook, LetterEntry } from './letter-entry';

type Closed = Extract<LetterEntry, { kind: 'proposal' }>;

/** Returns what was closed between two days: proposals, contracts that ended, measures that were done. */
export function closedIn(
  { proposals, contracts, planEntries }: Pick<LetterBook, 'proposals' | 'contracts' | 'planEntries'>,
  from: Day,
  to: Day,
): LetterEntry[] {
  const isIn = (on: Day | undefined): on is Day => on !== undefined && on >= from && on <= to;
  return [
    ...proposals.flatMap((proposal): LetterEntry[] => {
      const end = endOf(proposal);
      return end && isIn(end.on) ? [{ accountId: proposal.accountId, kind: 'proposal', proposal, ...end }] : [];
    }),
    ...contracts.flatMap((contract): LetterEntry[] =>
      isIn(contract.endsOn) ? [{ accountId: contract.accountId, kind: 'contract', contract }] : [],
    ),
    ...planEntries.flatMap((entry): LetterEntry[] =>
      isIn(entry.doneOn) ? [{ accountId: entry.accountId, kind: 'measure', entry }] : [],
    ),
  ];
}

/** How and when a proposal came to its end; one that is still open ended with its validity. */
function endOf({ status, events, validUntil }: Proposal): Pick<Closed, 'on' | 'how'> | undefined {
  if (status === 'open') return { how: 'expired', on: validUntil };
  const last = events.findLast((event) =>
    event.kind === 'answered' ? event.meaning === status : event.kind === status,
  );
  return last && { how: status, on: last.on };
}
