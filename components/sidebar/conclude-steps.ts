import type { AccountContext } from '../../lib/db/read/account-context';
import { day } from '../../lib/domain/day';
import type { FollowUp } from '../../lib/domain/follow-up';
import type { Person } from '../../lib/domain/person';
import type { OurPromise } from '../../lib/domain/promise';
import type { Proposal } from '../../lib/domain/proposal';

/** One next step with what its reader needs to act on it. */
export interface NextStep {
  followUp: FollowUp;
  isDue: boolean;
  person?: Person;
  proposal?: Proposal;
  promise?: OurPromise;
}

/** A proposal without a final answer. */
export interface OpenProposal {
  proposal: Proposal;
  /** No step of it stands open: its answer can be recorded here only. */
  isWithoutStep: boolean;
}

/** Returns the open steps of an account, the earliest due first, each with its person, proposal and promise. */
export function concludeSteps(context: AccountContext, today: Temporal.PlainDate): NextStep[] {
  return context.followUps.map((followUp) => {
    const proposal = context.proposals.find(({ id }) => id === followUp.proposalId);
    const promise = context.promises.find(({ id }) => id === followUp.promiseId);
    const personId = followUp.personId ?? promise?.personId;
    const person = context.people.find(({ id }) => id === personId);
    return {
      followUp,
      isDue: Temporal.PlainDate.compare(day(followUp.due), today) <= 0,
      ...(person && { person }),
      ...(proposal && { proposal }),
      ...(promise && { promise }),
    };
  });
}

/** Returns the account's proposals that still wait for a final answer, the latest sent first (domain 8.1). */
export function concludeProposals(context: AccountContext): OpenProposal[] {
  return context.proposals
    .filter(({ status }) => status === 'open')
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((proposal) => ({
      proposal,
      isWithoutStep: !context.followUps.some(({ proposalId }) => proposalId === proposal.id),
    }));
}
