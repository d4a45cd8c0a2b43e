import * as z from 'zod/mini';
import type { Contract } from '../records/contract';
import { type Day, day, daysBetween } from '../records/day';
import { days } from '../records/unit';

/** How many days before a contract ends its renewal starts (domain 8.3). */
export const RenewalSettings = z.object({ startBefore: days(90) });
export type RenewalSettings = z.infer<typeof RenewalSettings>;

/** Where a contract stands: its renewal is still ahead, due (until the last day), or it is over. */
export interface Renewal {
  contract: Contract;
  state: 'ahead' | 'due' | 'over';
  startOn: Day;
  /** Negative once it is over. */
  daysLeft: number;
  because: { endsOn: Day; startBefore: number };
}

/** Returns from which day a contract's renewal is due and whether that day has come (domain 8.3). */
export function renewalOf(contract: Contract, today: Temporal.PlainDate, { startBefore }: RenewalSettings): Renewal {
  const daysLeft = daysBetween(today, day(contract.endsOn));
  return {
    contract,
    state: daysLeft < 0 ? 'over' : daysLeft <= startBefore ? 'due' : 'ahead',
    startOn: day(contract.endsOn).subtract({ days: startBefore }).toString(),
    daysLeft,
    because: { endsOn: contract.endsOn, startBefore },
  };
}

/** What ended longer ago is over, and nobody renews it any more. */
const FORGOTTEN_AFTER = 365;

/**
 * Returns the contracts of one account whose end went by without a renewal: it lies within the last year, and no other contract of
 * the account runs on after it (domain 8.6).
 */
export function overdueRenewals(contracts: readonly Contract[], today: Temporal.PlainDate): Contract[] {
  const last = contracts.reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), '');
  return contracts.filter(({ endsOn }) => {
    const daysOver = daysBetween(day(endsOn), today);
    return endsOn === last && daysOver > 0 && daysOver <= FORGOTTEN_AFTER;
  });
}
