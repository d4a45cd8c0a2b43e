import { isManyfold } from '../../lib/domain/book/growth';
import { signedPercent, t } from '../../lib/text';

/** Returns a growth with its sign, or in words: "+8%", "−12%", "over tenfold". */
export function growthText(rate: number): string {
  return isManyfold(rate) ? t('growth_tenfold') : signedPercent(rate);
}

/** Returns a growth over the year before as a phrase: "+8% on the year before". */
export function growthOnYear(rate: number): string {
  return t('standing_growth', { rate: growthText(rate) });
}
