import { day } from '../../lib/domain/records/day';
import { spokenLanguage, t } from '../../lib/text';

/** Returns a period in words: "2026-Q3" -> "Q3 2026", "2026-11" -> "Nov 2026". */
export function periodText(period: string): string {
  const [year = '', part] = period.toUpperCase().split('-Q');
  if (part !== undefined) return t('pipeline_quarterName', { year, part });
  return day(`${period}-01`).toLocaleString(spokenLanguage(), { month: 'short', year: 'numeric' });
}
