import type { Growth } from '../../../../lib/domain/book/growth';
import { percent, t } from '../../../../lib/text';

/** By how much an account grows, and from which growth on that counts as fast. */
export function GrowthParts({ because: { rate, threshold } }: { because: Growth & { threshold: number } }) {
  return <p>{t('signal_fastGrowingBecause', { rate: percent(rate, 1), threshold: percent(threshold) })}</p>;
}
