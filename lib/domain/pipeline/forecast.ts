import { plainName } from '../words/plain-name';
import { hitRate } from './hit-rate';
import { isOpen, type PipelineLine } from './pipeline-line';
import { type Summed, summedIn, worthIn } from './summed';

/** Whose hit rate is taken: that of what is offered, else of the customers' tier, else of all. */
type RateBase = 'group' | 'tier' | 'all';

/** Open proposals to which one hit rate is applied. */
interface ForecastPart<Line extends PipelineLine> {
  base: RateBase;
  /** The product group or the tier; '' for all. */
  name: string;
  rate: number;
  /** How many decisions the rate is made of. */
  decisions: number;
  lines: Line[];
  /** What is open of it, and what may come of that. */
  open: number;
  expected: number;
}

/** What may come of the open proposals; the total is null where there are too few decisions to claim one. */
export interface Forecast<Line extends PipelineLine> {
  total: number | null;
  parts: ForecastPart<Line>[];
  open: Summed<Line>;
  /** All decisions there are. */
  decisions: number;
}

type Rates = Map<string, Pick<ForecastPart<PipelineLine>, 'base' | 'name' | 'rate' | 'decisions'>>;

const groupKey = ({ proposal }: PipelineLine) => plainName(proposal.productGroup ?? '');

/** The hit rates that can be claimed, each under the base and what it is of. */
function claimedRates(decided: readonly PipelineLine[], currency: string): Rates {
  const rates: Rates = new Map();
  const claim = (base: RateBase, key: string, name: string, lines: readonly PipelineLine[]) => {
    const { rate } = hitRate(lines, currency);
    if (rate !== null) rates.set(`${base} ${key}`, { base, name, rate, decisions: lines.length });
  };
  for (const [key, lines] of Map.groupBy(decided, groupKey)) {
    if (key !== '') claim('group', key, lines[0]?.proposal.productGroup?.trim() ?? '', lines);
  }
  for (const [tier, lines] of Map.groupBy(decided, (line) => line.tier)) claim('tier', tier, tier, lines);
  claim('all', '', '', decided);
  return rates;
}

/**
 * Returns what may come of the open proposals among `seen`: the amount of each times the hit rate by number, of the narrowest of product
 * group, tier and all that has enough decisions. The rates are those of the whole book, so that what is seen changes none (domain 8.1).
 */
export function forecastOf<Line extends PipelineLine>(
  seen: readonly Line[],
  all: readonly Line[],
  currency: string,
): Forecast<Line> {
  const decided = all.filter(({ decision }) => decision !== null);
  const rates = claimedRates(decided, currency);
  const open = summedIn(currency, seen.filter(isOpen));
  const rateOf = (line: Line) =>
    rates.get(`group ${groupKey(line)}`) ?? rates.get(`tier ${line.tier}`) ?? rates.get('all ');
  const parts = [...Map.groupBy(open.counted, rateOf)].flatMap(([rate, lines]): ForecastPart<Line>[] => {
    if (!rate) return [];
    const worth = lines.reduce((sum, line) => sum + (worthIn(currency, line) ?? 0), 0);
    return [{ ...rate, lines, open: worth, expected: worth * rate.rate }];
  });
  parts.sort((a, b) => b.expected - a.expected);
  const total = rates.has('all ') ? parts.reduce((sum, { expected }) => sum + expected, 0) : null;
  return { total, parts, open, decisions: decided.length };
}
