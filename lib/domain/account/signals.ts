import { type Growth, growthOf } from '../book/growth';
import type { Standing } from '../book/standing';
import { isAtLeast } from '../figures/threshold';
import type { Account } from '../records/account';
import type { LabelSettings } from './labels';

/** What supports a label or stands beside it, seen from our own records (domain 3.1). */
export type Signal =
  | { signal: 'fast growing'; because: Growth & { threshold: number } }
  | { signal: 'member of a group'; because: { customerId: string } };

/** Returns the computed signals of an account: fast growing, and member of a group (domain 3.1). */
export function signalsOf(account: Account, standing: Standing | undefined, labels: LabelSettings): Signal[] {
  const signals: Signal[] = [];
  const threshold = labels.fastGrowingFrom;
  const growth = standing === undefined ? null : growthOf(standing);
  if (growth !== null && isAtLeast(growth.rate, threshold)) {
    signals.push({ signal: 'fast growing', because: { ...growth, threshold } });
  }
  const customerId = standing?.customerId ?? account.parentId ?? account.id;
  if (customerId !== account.id) signals.push({ signal: 'member of a group', because: { customerId } });
  return signals;
}
