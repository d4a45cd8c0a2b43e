import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { byName, type NamedLines } from '../../../lib/domain/pipeline/by-name';
import { type Forecast, forecastOf } from '../../../lib/domain/pipeline/forecast';
import { type HitRate, hitRate } from '../../../lib/domain/pipeline/hit-rate';
import { type LostOrders, lostOrders } from '../../../lib/domain/pipeline/lost-orders';
import { type OpenFigures, openFigures } from '../../../lib/domain/pipeline/open-figures';
import { type Summed, summedIn } from '../../../lib/domain/pipeline/summed';
import type { Settings } from '../../../lib/domain/settings';

/** By what the hit rate is told apart. */
export const RATE_SIDES = ['quarter', 'kam', 'tier', 'group'] as const;
export type RateSide = (typeof RATE_SIDES)[number];

/** The hit rate of those decisions that have a name in common; `figure` opens to them. */
export interface NamedRate extends NamedLines<PipelineRow> {
  figure: string;
  hit: HitRate<PipelineRow>;
}

/** All figures above the list. `made` holds the proposals that each is made of, by the name of the figure. */
export interface PipelineFigures {
  currency: string;
  open: OpenFigures<PipelineRow>;
  sums: Record<'open' | 'expiring' | 'expired' | 'lost', Summed<PipelineRow>>;
  hit: HitRate<PipelineRow>;
  rates: Record<RateSide, NamedRate[]>;
  lost: LostOrders<PipelineRow>;
  forecast: Forecast<PipelineRow>;
  made: ReadonlyMap<string, readonly PipelineRow[]>;
}

/** What a figure or its parts are drawn with. */
export interface FigureProps {
  figures: PipelineFigures;
  /** The figure that is open, or the part of one. */
  open: string;
  onFigure: (figure: string) => void;
}

const sides: Record<RateSide, (row: PipelineRow) => string | undefined> = {
  quarter: ({ quarter }) => quarter ?? undefined,
  kam: ({ kam }) => kam,
  tier: ({ tier }) => tier,
  group: ({ proposal }) => proposal.productGroup,
};

function ratesBy(side: RateSide, decided: readonly PipelineRow[], currency: string): NamedRate[] {
  const rates = byName(decided, sides[side]).map((named) => ({
    ...named,
    figure: `hit/${side}/${named.key}`,
    hit: hitRate(named.lines, currency),
  }));
  // Quarters stand in their own order, the latest first.
  return side === 'quarter' ? rates.sort((a, b) => b.key.localeCompare(a.key)) : rates;
}

/** Returns the figures of the proposals that are seen; hit rates for the forecast are those of all. */
export function pipelineFigures(
  seen: readonly PipelineRow[],
  all: readonly PipelineRow[],
  { chain, dependency: { currency } }: Settings,
  today: Temporal.PlainDate,
): PipelineFigures {
  const open = openFigures(seen, chain, today);
  const hit = hitRate(seen, currency);
  const lost = lostOrders(seen);
  const forecast = forecastOf(seen, all, currency);
  const sums = {
    open: forecast.open,
    expiring: summedIn(currency, open.expiring),
    expired: summedIn(currency, open.expired),
    lost: summedIn(currency, lost.declined),
  };
  const rates = {
    quarter: ratesBy('quarter', hit.decided, currency),
    kam: ratesBy('kam', hit.decided, currency),
    tier: ratesBy('tier', hit.decided, currency),
    group: ratesBy('group', hit.decided, currency),
  };
  const leftOut = (figure: string, { withoutAmount, otherCurrency }: Summed<PipelineRow>) =>
    [
      [`${figure}/no-amount`, withoutAmount],
      [`${figure}/other-currency`, otherCurrency],
    ] as const;
  const made = new Map<string, readonly PipelineRow[]>([
    ...[['open', open.open] as const, ...leftOut('open', sums.open)],
    ...open.byAge.map(({ from, lines }) => [`open/${from}`, lines] as const),
    ...[['expiring', open.expiring] as const, ...leftOut('expiring', sums.expiring)],
    ...[['expired', open.expired] as const, ...leftOut('expired', sums.expired)],
    ...[['hit', hit.decided] as const, ...leftOut('hit', hit.value)],
    ...RATE_SIDES.flatMap((side) => rates[side].map(({ figure, lines }) => [figure, lines] as const)),
    ...[['lost', lost.declined] as const, ...leftOut('lost', sums.lost)],
    ...lost.why.map(({ key, lines }) => [`lost/why/${key}`, lines] as const),
    ...lost.to.map(({ key, lines }) => [`lost/to/${key}`, lines] as const),
    ...[['forecast', forecast.parts.flatMap(({ lines }) => lines)] as const, ...leftOut('forecast', forecast.open)],
    ...forecast.parts.map(({ base, name, lines }) => [`forecast/${base}/${name}`, lines] as const),
  ]);
  return { currency, open, sums, hit, rates, lost, forecast, made };
}
