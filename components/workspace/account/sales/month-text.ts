import { day } from '../../../../lib/domain/records/day';
import { spokenLanguage } from '../../../../lib/text';

/** Returns what a month is called. */
export const monthText = (on: string): string =>
  day(on).toLocaleString(spokenLanguage(), { month: 'short', year: 'numeric' });
