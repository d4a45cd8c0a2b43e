import * as z from 'zod/mini';
import type { Tier } from '../records/account';
import { count, months, times } from '../records/unit';

/** How often we call or visit, and how many visits a week can hold (domain 8.3). */
export const VisitSettings = z.object({
  /** Months between two contacts, by the account's tier. */
  every: z.prefault(z.object({ strategic: months(1), key: months(3), potential: months(3), standard: months(12) }), {}),
  /** How many times that interval a person is given, by their power from 0 (`none`) to 3 (`full`). */
  byPower: z.prefault(z.object({ none: times(4), little: times(2), much: times(1), full: times(1) }), {}),
  mostAWeek: count(10),
  /** How many weeks are planned, the running one included. */
  weeksAhead: count(13),
});
export type VisitSettings = z.infer<typeof VisitSettings>;

const byPower = ['none', 'little', 'much', 'full'] as const;

/** The months between two contacts, and the tier's interval and the factor they come from. */
export interface VisitInterval {
  months: number;
  because: { tier: Tier; tierMonths: number; power: number | null; times: number };
}

/**
 * Returns how many months may lie between two contacts with a person of that power, or with an account itself (no power):
 * the tier's interval times the person's factor, one month at least (domain 8.3).
 */
export function visitInterval(tier: Tier, power: number | undefined, settings: VisitSettings): VisitInterval {
  const tierMonths = settings.every[tier];
  const level = power === undefined ? undefined : byPower[power];
  const factor = level === undefined ? 1 : settings.byPower[level];
  return {
    months: Math.max(1, Math.round(tierMonths * factor)),
    because: { tier, tierMonths, power: power ?? null, times: factor },
  };
}
