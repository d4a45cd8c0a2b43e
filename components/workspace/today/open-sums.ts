import { openFigures } from '../../../lib/domain/pipeline/open-figures';
import { pipelineLine } from '../../../lib/domain/pipeline/pipeline-line';
import { summedIn } from '../../../lib/domain/pipeline/summed';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';

/** Proposals that can still be accepted: how many, what they come to in each currency that is named, and how many of them expire soon. */
interface OpenSums {
  count: number;
  sums: { currency: string; total: number }[];
  expiring: number;
}

/** Returns the open proposals as the page of proposals counts them: one that has ended is none, and an amount without its currency no sum's (domain 8.1). */
export function openSums(proposals: readonly Proposal[], settings: Settings, today: Temporal.PlainDate): OpenSums {
  // Whose they are changes none of these figures.
  const lines = proposals.map((proposal) => pipelineLine(proposal, { tier: 'standard' }, settings, today));
  const { open, expiring } = openFigures(lines, settings.chain, today);
  const currencies = new Set(open.flatMap(({ proposal: { currency } }) => currency ?? []));
  const sums = [...currencies].map((currency) => ({ currency, ...summedIn(currency, open) }));
  return {
    count: open.length,
    sums: sums.flatMap(({ currency, total, counted }) => (counted.length > 0 ? [{ currency, total }] : [])),
    expiring: expiring.length,
  };
}
