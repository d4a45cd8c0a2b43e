import type { Lost } from '../domain/account/lost';
import type { QuarterCount } from '../domain/account/quarter-alarm';
import type { BandAnswer } from '../domain/book/band';
import { overdueReceivables } from '../domain/care/receivable-overdue';
import { overdueRenewals, renewalOf } from '../domain/care/renewal';
import { openComplaints } from '../domain/dossier/complaints-open';
import { isAtLeast } from '../domain/figures/threshold';
import type { Contract } from '../domain/records/contract';
import type { Fact } from '../domain/records/fact';
import type { OurPromise } from '../domain/records/promise';
import type { Receivable } from '../domain/records/receivable';
import type { Conclusions } from './account';
import type { Gap } from './people';
import { isPrivateGap } from './private-gap';

/** One thing that could cost us the account or part of it, with its reason. A gap that tells what we think of somebody is private. */
export type Risk =
  | { risk: 'lost'; lost: Lost }
  | { risk: 'late' | 'silent'; daysSince: number; every: number }
  | { risk: 'falling'; rate: number }
  | { risk: 'dependency'; band: BandAnswer }
  | { risk: 'complaint'; fact: Fact }
  | { risk: 'promise'; promise: OurPromise }
  | { risk: 'receivable'; receivable: Receivable; daysOverdue: number }
  | { risk: 'renewal'; contract: Contract; isOver: boolean }
  | { risk: 'quarter'; count: QuarterCount }
  | { risk: 'rivals'; names: string[] }
  | { risk: 'gap'; gap: Gap; isPrivate: boolean };

/** A fall smaller than this is none to speak of at a review. */
const FALLING_FROM = 0.1;

/**
 * Returns what endangers an account, the weightiest first: that it is lost or orders late, what it is angry about, what we owe it and it
 * owes us, contracts that end, how much we depend on it, who else supplies it, who is missing among its people.
 */
export function concludeRisks(known: Conclusions): Risk[] {
  const { lost, rhythm, growth, band, facts, word, receivables, contracts, alarms, walletEntries } = known;
  const { people, gaps, today, settings } = known;
  const over = overdueRenewals(contracts, today);
  const due = contracts.filter((contract) => renewalOf(contract, today, settings.renewals).state === 'due');
  const rivals = walletEntries.flatMap(({ holder }) => (holder?.who === 'competitor' ? holder.name : []));
  return [
    ...(lost ? [{ risk: 'lost' as const, lost }] : []),
    ...(!lost && rhythm && rhythm.now.state !== 'steady'
      ? [
          {
            risk: rhythm.now.state === 'red' ? ('silent' as const) : ('late' as const),
            daysSince: rhythm.now.daysSince,
            every: Math.round(rhythm.usual.median),
          },
        ]
      : []),
    ...(growth && isAtLeast(-growth.rate, FALLING_FROM) ? [{ risk: 'falling' as const, rate: growth.rate }] : []),
    ...alarms.map((count) => ({ risk: 'quarter' as const, count })),
    ...openComplaints(facts, today).map(({ fact }) => ({ risk: 'complaint' as const, fact })),
    ...word.overdue.map((promise) => ({ risk: 'promise' as const, promise })),
    ...overdueReceivables(receivables, today, settings.receivables).receivables.map((one) => ({
      risk: 'receivable' as const,
      ...one,
    })),
    ...over.map((contract) => ({ risk: 'renewal' as const, contract, isOver: true })),
    ...due.map((contract) => ({ risk: 'renewal' as const, contract, isOver: false })),
    ...(band.band === 'critical' || band.band === 'monoclient' ? [{ risk: 'dependency' as const, band }] : []),
    ...(rivals.length > 0 ? [{ risk: 'rivals' as const, names: [...new Set(rivals)] }] : []),
    // Of whom nobody is known, everybody is missing: that is no news.
    ...(people.length === 0 ? [] : gaps).map((gap) => ({ risk: 'gap' as const, gap, isPrivate: isPrivateGap(gap) })),
  ];
}
