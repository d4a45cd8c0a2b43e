import type { LetterMonth } from '../../../lib/domain/letter/letter-month';
import { spokenLanguage } from '../../../lib/text';

/** Returns a month as people write it: "October 2026". */
export function monthText(month: LetterMonth): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(spokenLanguage(), { month: 'long', year: 'numeric' });
}
