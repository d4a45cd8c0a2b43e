import { overdueReceivables } from '../domain/care/receivable-overdue';
import { overdueRenewals, renewalOf } from '../domain/care/renewal';
import type { AsOf } from '../domain/people/last-touch';
import type { Day } from '../domain/records/day';
import type { Goal } from '../domain/records/plan/goal';
import type { OurPromise } from '../domain/records/promise';
import { type Conclusions, concludeAccount } from './account';
import type { AccountContext } from './account-context';
import { worthOf } from './worth';

/** What somebody who takes over an account must know before they do anything. */
export type HandOverWarning =
  | { kind: 'complaint'; text: string; since: Day }
  | { kind: 'promise'; promise: OurPromise }
  | { kind: 'invoice'; count: number; dueOn: Day }
  | { kind: 'lost'; on: Day }
  | { kind: 'silent'; daysSince: number; state: 'amber' | 'red' }
  | { kind: 'opponent'; name: string }
  | { kind: 'contract' | 'contractOver'; title: string; endsOn: Day }
  | { kind: 'wait'; title: string; until: Day };

/** One account of a pack: what is known of it, what is open, and what to beware of. */
export interface HandedOver {
  known: Conclusions;
  warnings: HandOverWarning[];
  promises: OurPromise[];
  goals: Goal[];
  /** Why it stands where it does among those to read. */
  because: 'warnings' | 'due' | 'worth';
}

const PLACES = ['warnings', 'due', 'worth'] as const;

/**
 * Returns the accounts of a pack in the order in which to read them: those with a warning first, then those with a step that is due, then
 * all others; within each what is worth the most.
 */
export function handOverOf(contexts: readonly AccountContext[], asOf: AsOf): HandedOver[] {
  const today = asOf.today.toString();
  const worth = ({ known: { tier, standing } }: HandedOver) => worthOf(tier.tier, standing?.share ?? null);
  return contexts
    .map((context): HandedOver => {
      const known = concludeAccount(context, null, asOf);
      const warnings = warningsOf(known, asOf.today);
      const isDue = known.steps.some(({ followUp }) => followUp.due <= today);
      return {
        ...{ known, warnings },
        promises: context.promises.filter(({ status }) => status === 'open').sort((a, b) => a.due.localeCompare(b.due)),
        goals: context.goals.filter(({ state }) => state === 'open' || state === 'on the way'),
        because: warnings.length > 0 ? 'warnings' : isDue ? 'due' : 'worth',
      };
    })
    .sort(
      (a, b) =>
        PLACES.indexOf(a.because) - PLACES.indexOf(b.because) ||
        worth(b) - worth(a) ||
        a.known.account.name.localeCompare(b.known.account.name),
    );
}

function warningsOf(known: Conclusions, today: Temporal.PlainDate): HandOverWarning[] {
  const { facts, promises, receivables, contracts, settings, lost, rhythm, isCustomer, opponents, waits } = known;
  const { receivables: overdue } = overdueReceivables(receivables, today, settings.receivables);
  const [oldest] = overdue;
  const state = rhythm?.now.state;
  return [
    ...facts.flatMap(({ complaint, text, learnedOn }): HandOverWarning[] =>
      complaint === 'open' ? [{ kind: 'complaint', text, since: learnedOn }] : [],
    ),
    ...promises.flatMap((promise): HandOverWarning[] =>
      promise.status === 'open' && promise.due < today.toString() ? [{ kind: 'promise', promise }] : [],
    ),
    ...(oldest ? [{ kind: 'invoice' as const, count: overdue.length, dueOn: oldest.receivable.dueOn }] : []),
    ...(lost ? [{ kind: 'lost' as const, on: lost.lostOn }] : []),
    ...(!lost && isCustomer && rhythm && (state === 'amber' || state === 'red')
      ? [{ kind: 'silent' as const, daysSince: rhythm.now.daysSince, state }]
      : []),
    ...opponents.map(({ person }): HandOverWarning => ({ kind: 'opponent', name: person.name })),
    ...overdueRenewals(contracts, today).map(
      ({ title, endsOn }): HandOverWarning => ({ kind: 'contractOver', title, endsOn }),
    ),
    ...contracts
      .map((contract) => renewalOf(contract, today, settings.renewals))
      .flatMap(({ state: is, contract }): HandOverWarning[] =>
        is === 'due' ? [{ kind: 'contract', title: contract.title, endsOn: contract.endsOn }] : [],
      ),
    ...waits.map(({ proposal, wait }): HandOverWarning => ({ kind: 'wait', title: proposal.title, until: wait.until })),
  ];
}
