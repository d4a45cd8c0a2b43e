import * as z from 'zod/mini';
import type { CellAnswer } from '../book/cell-of';
import type { Cell } from '../book/cell-policy';
import type { Tier } from '../records/account';
import { type Day, day } from '../records/day';
import { count, months, times } from '../records/unit';

/** How often we call or visit, and how many visits a week and a day can hold (domain 8.3). */
export const VisitSettings = z.object({
  /** Months between two contacts, by the account's tier. */
  every: z.prefault(z.object({ strategic: months(1), key: months(3), potential: months(3), standard: months(12) }), {}),
  /** How many times that interval a person is given, by their power from 0 (`none`) to 3 (`full`). */
  byPower: z.prefault(z.object({ none: times(4), little: times(2), much: times(1), full: times(1) }), {}),
  mostAWeek: count(10),
  mostADay: count(4),
  /** How many weeks are planned, the running one included. */
  weeksAhead: count(13),
});
export type VisitSettings = z.infer<typeof VisitSettings>;

const byPower = ['none', 'little', 'much', 'full'] as const;

/** For the comparison of a tier's months with a class's days, and for nothing else. */
const DAYS_OF_MONTH = 30;

/** How long may lie between two contacts. */
export interface Every {
  count: number;
  unit: 'days' | 'months';
}

/** The customer's class among the nine, as far as its policy counts here. */
export type VisitCell = Pick<CellAnswer, 'cell' | 'policy'>;

/** What asks for a contact, and how often: the account's tier, or its class where that asks sooner; and the person's factor. */
export interface VisitInterval {
  every: Every;
  because: { tier: Tier; by: { tier: Tier } | { cell: Cell }; asked: Every; power: number | null; times: number };
}

/**
 * Returns how long may lie between two contacts with a person of that power, or with an account itself (no power): the shorter one of
 * the tier's interval and that of the customer's class, times the person's factor (domain 4, 8.3). The tier's where both are as long.
 * Never less than the shortest unit.
 */
export function visitInterval(
  { tier, power, cell }: { tier: Tier; power?: number | undefined; cell?: VisitCell | null | undefined },
  settings: VisitSettings,
): VisitInterval {
  const tierMonths = settings.every[tier];
  const isByCell = cell ? cell.policy.visitEvery < tierMonths * DAYS_OF_MONTH : false;
  const asked: Every =
    isByCell && cell ? { count: cell.policy.visitEvery, unit: 'days' } : { count: tierMonths, unit: 'months' };
  const level = power === undefined ? undefined : byPower[power];
  const factor = level === undefined ? 1 : settings.byPower[level];
  return {
    every: { ...asked, count: Math.max(1, Math.round(asked.count * factor)) },
    because: {
      tier,
      by: isByCell && cell ? { cell: cell.cell } : { tier },
      asked,
      power: power ?? null,
      times: factor,
    },
  };
}

/** Returns the day on which the next contact is due after that one; on the last day of a month that is too short. */
export function dueAfter(last: Day, { count, unit }: Every): Temporal.PlainDate {
  return day(last).add(unit === 'days' ? { days: count } : { months: count });
}
