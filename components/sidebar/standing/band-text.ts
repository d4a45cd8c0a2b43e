import type { BandAnswer } from '../../../lib/domain/book/band';
import { t, wordOf } from '../../../lib/text';

/** Returns in words how much our firm depends on a customer, "at least" where what has no rate could make it more. */
export function bandText({ band, isAtLeast }: BandAnswer): string {
  const word = wordOf('band', band ?? 'none');
  return t('band_line', { band: isAtLeast ? t('band_atLeast', { band: word }) : word });
}
