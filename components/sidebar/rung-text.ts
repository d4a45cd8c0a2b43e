import type { PageSubject } from '../../lib/domain/records/page-subject';
import { t } from '../../lib/text';
import type { TextKey } from '../../lib/text-name';

const rungWords: Record<NonNullable<PageSubject['rung']>, TextKey> = {
  taught: 'rung_taught',
  'json-ld': 'rung_data',
  microdata: 'rung_data',
  mailto: 'rung_addresses',
  title: 'rung_title',
  calendar: 'rung_calendar',
};

/** Returns what an unfamiliar page was read from, so that one can judge how sure it is; empty for a site that Keyside knows. */
export function rungText({ rung }: PageSubject): string {
  return rung ? t(rungWords[rung]) : '';
}
