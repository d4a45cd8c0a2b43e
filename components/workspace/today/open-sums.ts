import { isOpen, pipelineLine } from '../../../lib/domain/pipeline/pipeline-line';
import { summedIn } from '../../../lib/domain/pipeline/summed';
import { day, daysBetween } from '../../../lib/domain/records/day';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';

const WEEK = 7;

/** Proposals that can still be accepted: how many, what they come to in each currency that is named, and how many of them end within a week. */
interface OpenSums {
  count: number;
  sums: { currency: string; total: number }[];
  expiring: number;
}

/** Returns the open proposals as the page of proposals counts them: one that has ended is none, and an amount without its currency no sum's (domain 8.1). */
export function openSums(proposals: readonly Proposal[], settings: Settings, today: Temporal.PlainDate): OpenSums {
  // Whose they are changes none of these figures.
  const open = proposals
    .map((proposal) => pipelineLine(proposal, { tier: 'standard' }, settings, today))
    .filter(isOpen);
  const currencies = new Set(open.flatMap(({ proposal: { currency } }) => currency ?? []));
  const sums = [...currencies].map((currency) => ({ currency, ...summedIn(currency, open) }));
  return {
    count: open.length,
    sums: sums.flatMap(({ currency, total, counted }) => (counted.length > 0 ? [{ currency, total }] : [])),
    expiring: open.filter(({ proposal }) => daysBetween(today, day(proposal.validUntil)) <= WEEK).length,
  };
}
