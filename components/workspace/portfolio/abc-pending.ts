import type { AbcClass, ClassSettings } from '../../../lib/domain/book/abc';
import type { SettledClass } from '../../../lib/domain/book/hysteresis';
import { t } from '../../../lib/text';

/** Returns in words that the last 12 months say another class than the one in force; undefined where both are the same. */
export function abcPending(
  abc: SettledClass<AbcClass> | null,
  { period }: Pick<ClassSettings, 'period'>,
): string | undefined {
  if (!abc?.pending) return undefined;
  const both = { now: abc.pending, inForce: abc.class };
  return t(period === 'month' ? 'class_pendingMonth' : 'class_pendingQuarter', both);
}
