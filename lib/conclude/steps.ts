import type { AsOf } from '../domain/people/last-touch';
import { type ChainWait, chainWait } from '../domain/proposal/chain-wait';
import { clientWaits, waitOfStep } from '../domain/proposal/client-waits';
import { isDue } from '../domain/proposal/is-due';
import { type Chain, chainOf } from '../domain/proposal/proposal-chain';
import { type StepBackground, stepBackground } from '../domain/proposal/step-background';
import type { FollowUp } from '../domain/records/follow-up';
import type { OurPromise } from '../domain/records/promise';
import type { Proposal } from '../domain/records/proposal';
import type { AccountContext } from './account-context';

/** One next step with what its reader needs to act on it. */
export interface NextStep extends StepBackground {
  followUp: FollowUp;
  isDue: boolean;
  proposal?: Proposal;
  promise?: OurPromise;
  /** Until when its proposal's chain leaves the client in peace, or another's, whichever is longer. */
  wait?: ChainWait;
}

/** A proposal without a final answer. */
export interface OpenProposal {
  proposal: Proposal;
  /** Where its chain stands. */
  chain: Chain;
  /** No step of it stands open: its answer can be recorded here only. */
  isWithoutStep: boolean;
  /** The limits on running after the client say stop: until when to wait. */
  stop?: ChainWait;
}

type StepsKnown = Pick<AccountContext, 'followUps' | 'people' | 'touches' | 'proposals' | 'promises' | 'settings'>;

/** Returns the open steps of an account in the order given, each with whom to call and what to know before. */
export function concludeSteps(known: StepsKnown, asOf: AsOf): NextStep[] {
  const waits = clientWaits(known.proposals, known.settings, asOf.today);
  return known.followUps.map((followUp) => {
    const proposal = known.proposals.find(({ id }) => id === followUp.proposalId);
    const promise = known.promises.find(({ id }) => id === followUp.promiseId);
    const chain = proposal && chainOf(proposal, known.settings, asOf.today);
    const own = chain?.next && chain.next.step === followUp.step ? chainWait(chain, asOf.today) : null;
    const other = waitOfStep(followUp, waits)?.wait;
    const wait = own && (!other || other.until < own.until) ? own : other;
    return {
      ...stepBackground(followUp, known, asOf),
      followUp,
      isDue: isDue(followUp, asOf.today),
      ...(proposal && { proposal }),
      ...(promise && { promise }),
      ...(wait && { wait }),
    };
  });
}

/** Returns the account's proposals that still wait for a final answer, the latest sent first (domain 8.1). */
export function concludeProposals(context: AccountContext, today: Temporal.PlainDate): OpenProposal[] {
  return context.proposals
    .filter(({ status }) => status === 'open')
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((proposal) => {
      const chain = chainOf(proposal, context.settings, today);
      const stop = chain.state === 'wait for expiry' ? chainWait(chain, today) : null;
      const isWithoutStep = !context.followUps.some(({ proposalId }) => proposalId === proposal.id);
      return { proposal, chain, isWithoutStep, ...(stop && { stop }) };
    });
}
