import { t } from '../../../lib/text';

/** Returns a quarter in words: "2026-Q3" -> "Q3 2026". */
export function quarterText(quarter: string): string {
  const [year = '', part = ''] = quarter.toUpperCase().split('-Q');
  return t('pipeline_quarterName', { year, part });
}
