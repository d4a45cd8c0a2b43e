import { type Growth, growthOf } from '../book/growth';
import type { RhythmSettings } from '../book/rhythm';
import type { Standing } from '../book/standing';
import { isAtLeast } from '../figures/threshold';
import type { Account, SignalId } from '../records/account';
import { type Day, day } from '../records/day';
import type { LabelSettings } from './labels';

/** What supports a label or stands beside it, seen from our own records (domain 3.1). */
export type Signal =
  | { signal: 'fast growing'; because: Growth & { threshold: number } }
  | { signal: 'member of a group'; because: { customerId: string } }
  | { signal: SignalId; because: { evidence: string; since: Day } };

/**
 * Returns the signals of an account (domain 3.1): the computed ones, fast growing and member of a group, and those that somebody entered, from
 * their day on. They stand beside the labels and make no tier.
 */
export function signalsOf(
  account: Account,
  standing: Standing | undefined,
  { labels, rhythm }: { labels: LabelSettings; rhythm: RhythmSettings },
  today: Temporal.PlainDate,
): Signal[] {
  const signals: Signal[] = [];
  const threshold = labels.fastGrowingFrom;
  const growth = standing === undefined ? null : growthOf(standing, rhythm);
  if (growth !== null && isAtLeast(growth.rate, threshold)) {
    signals.push({ signal: 'fast growing', because: { ...growth, threshold } });
  }
  const customerId = standing?.customerId ?? account.parentId ?? account.id;
  if (customerId !== account.id) signals.push({ signal: 'member of a group', because: { customerId } });
  for (const { signal, evidence, since } of account.signals ?? []) {
    if (Temporal.PlainDate.compare(day(since), today) <= 0) signals.push({ signal, because: { evidence, since } });
  }
  return signals;
}
