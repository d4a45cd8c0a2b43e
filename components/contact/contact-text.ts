import { touchDay } from '../../lib/domain/people/last-touch';
import type { Person } from '../../lib/domain/records/person';
import type { Touch } from '../../lib/domain/records/touch';
import { list, t, wordOf } from '../../lib/text';
import { dayText } from '../ui/day-text';

/** Returns what a contact was, from whom and with whom: "Mail · From them · Szabó Gergő", "Call · Not reached". */
export function contactText(touch: Touch, people: readonly Pick<Person, 'id' | 'name'>[]): string {
  const { kind, direction, reached, personIds } = touch;
  const names = personIds.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
  return [
    wordOf('touchKind', kind),
    (kind === 'mail' || (kind !== 'request' && direction === 'in')) && wordOf('direction', direction),
    reached === false && t('outcome_notReached'),
    names.length > 0 && list(names),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Returns the day of a contact as it is spoken of: "yesterday", "Fri, 27 Nov". */
export function contactDayText(touch: Touch, today: Temporal.PlainDate, timeZone: string): string {
  return dayText(touchDay(touch, timeZone).toString(), today);
}
