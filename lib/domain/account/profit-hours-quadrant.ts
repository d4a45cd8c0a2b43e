import { median } from '../figures/statistics';
import { isAbove, isAtLeast } from '../figures/threshold';
import type { QuadrantSettings } from './quadrant-settings';

/** A customer's profit and the hours spent on it over the same time; null where not known. */
export interface ProfitAndHours {
  accountId: string;
  profit: number | null;
  hours: number | null;
}

/** Good profit and few hours is the good corner, little profit and many hours the bad one. */
type QuadrantBox = 'good' | 'earns its hours' | 'small and light' | 'bad';

/** A customer's box, and the figures it was compared with: those of the middle customer. */
interface QuadrantPlace {
  accountId: string;
  box: QuadrantBox;
  because: { profit: number; hours: number; goodProfitFrom: number; manyHoursAbove: number };
}

/** The places of the customers that can be compared, and the ids of those that lack a figure. */
export interface Quadrant {
  places: QuadrantPlace[];
  leftOut: string[];
}

/**
 * Returns the quadrant of profit and hours spent (domain 3.4): a customer's profit is good from the median on, its hours are
 * many above the median. Null where fewer customers than the settings ask for have both figures: not enough data.
 */
export function quadrantOf(customers: readonly ProfitAndHours[], settings: QuadrantSettings): Quadrant | null {
  const known = customers.flatMap(({ accountId, profit, hours }) =>
    profit === null || hours === null ? [] : { accountId, profit, hours },
  );
  const goodProfitFrom = median(known.map(({ profit }) => profit));
  const manyHoursAbove = median(known.map(({ hours }) => hours));
  if (known.length < settings.fewestCustomers || goodProfitFrom === null || manyHoursAbove === null) return null;
  const compared = new Set(known.map(({ accountId }) => accountId));
  return {
    places: known.map(({ accountId, profit, hours }) => {
      const isGood = isAtLeast(profit, goodProfitFrom);
      const isLong = isAbove(hours, manyHoursAbove);
      const box = isGood ? (isLong ? 'earns its hours' : 'good') : isLong ? 'bad' : 'small and light';
      return { accountId, box, because: { profit, hours, goodProfitFrom, manyHoursAbove } };
    }),
    leftOut: customers.map(({ accountId }) => accountId).filter((id) => !compared.has(id)),
  };
}
