import { isManyfold, TENFOLD } from '../../lib/domain/book/growth';
import { percent, signedPercent, t } from '../../lib/text';

/** Returns a change with its sign, and of more than ten times as much no more than that: "+8%", "−12%", "> +900%". */
export function growthText(rate: number): string {
  return isManyfold(rate) ? `>\u00a0${signedPercent(TENFOLD)}` : signedPercent(rate);
}

/** Returns a growth over the year before as a sentence without its full stop: "+8% on the year before", "More than ten times as much …". */
export function growthOnYear(rate: number, threshold?: number): string {
  if (isManyfold(rate)) return t('growth_tenfold');
  const said = threshold === undefined ? signedPercent(rate) : `+${percent(rate, 1, [threshold])}`;
  return t('standing_growth', { rate: said });
}

/** Says whether a change is a fall as it is written in whole per cent: one that is written as nought is none. */
export const isFall = (rate: number): boolean => Math.round(-rate * 100) > 0;
