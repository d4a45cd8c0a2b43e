import type { BandAnswer } from '../../../lib/domain/book/band';
import { t, wordOf } from '../../../lib/text';

/** Returns the name of a band, "at least" where what has no rate could make it more; null where there is none. */
export function bandName({ band, isAtLeast }: BandAnswer): string | null {
  if (!band) return null;
  const word = wordOf('band', band);
  return isAtLeast ? t('band_atLeast', { band: word }) : word;
}
