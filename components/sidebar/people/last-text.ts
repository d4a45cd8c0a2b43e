import type { Member } from '../../../lib/conclude/people';
import { t } from '../../../lib/text';
import { daysAgoText } from '../../ui/day-text';

/** Returns when somebody was last in contact with us, either way; '' for a place that nobody fills. */
export function lastText({ person, last }: Member): string {
  const days = [last.in, last.out].filter((ago) => ago !== null);
  if (person.placeholder) return '';
  return days.length === 0 ? t('people_neverInTouch') : daysAgoText(Math.min(...days));
}
