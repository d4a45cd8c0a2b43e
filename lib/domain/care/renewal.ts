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
