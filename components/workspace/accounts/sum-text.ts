import type { Standing } from '../../../lib/domain/book/standing';
import { money, percent, t } from '../../../lib/text';
import type { LineColumns } from './line-columns';

/** Returns what the accounts at some places brought in the last 12 months, each for itself; undefined where nothing is known. */
export function sumText({ lines }: LineColumns, places: Uint32Array): string | undefined {
  let amount = 0;
  let known: Standing | undefined;
  for (const place of places) {
    const standing = lines[place]?.standing;
    if (!standing) continue;
    amount += standing.ownAmount;
    known = standing;
  }
  if (!known || known.total <= 0) return undefined;
  return t('accounts_sum', { amount: money(amount, known.currency), share: percent(amount / known.total, 1) });
}
