import type { HeldLabel } from '../../lib/domain/account/labels';
import { t, wordOf } from '../../lib/text';

/** Returns the name of a label that an account holds; who brings profit is named otherwise than who brings turnover. */
export function labelName(held: HeldLabel): string {
  const isByTurnover = held.how === 'computed' && held.because.basis === 'revenue';
  return isByTurnover ? t('label_breadwinnerByRevenue') : wordOf('label', held.label);
}
