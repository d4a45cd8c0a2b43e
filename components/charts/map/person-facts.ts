import { POWERS, SUPPORTS } from '../../../lib/domain/records/decision-making-group';
import type { Person } from '../../../lib/domain/records/person';
import { t, wordOf } from '../../../lib/text';
import { daysAgoText } from '../../ui/day-text';

/** Returns what somebody works as, in short: the function, else the position; empty where neither is known. */
export function workOf({ title, placeholder, group }: Person): string {
  if (placeholder) return t('map_openPlace');
  return group.function ? wordOf('function', group.function) : (title ?? '');
}

/** Returns the power of a person in words; what is not known is called so. */
export function powerText(power: number | undefined): string {
  const known = POWERS.find((one) => one === power);
  return known === undefined ? t('map_powerUnknown') : wordOf('map', `power${known}`);
}

/** Returns the support of a person in words; what is not known is called so. */
export function supportText(support: number | undefined): string {
  const word = SUPPORTS[(support ?? -3) + 2];
  return word ? wordOf('support', word) : t('map_supportUnknown');
}

/** Returns all that the map says of a person, in words: work, role, power, support, superior, last contact (in days). */
export function personFacts(person: Person, group: readonly Person[], daysSince: number | null): string[] {
  const { roles, power, support, reportsToId } = person.group;
  const known = roles.filter((role) => role !== 'unknown');
  const superior = group.find(({ id }) => id === reportsToId && id !== person.id);
  return [
    workOf(person),
    person.placeholder ? '' : (person.title ?? ''),
    known.length > 0 ? known.map((role) => wordOf('role', role)).join(', ') : t('role_unknown'),
    powerText(power),
    supportText(support),
    superior ? t('map_reportsTo', { name: superior.name }) : t('map_superiorUnknown'),
    person.placeholder
      ? ''
      : daysSince === null
        ? t('people_neverInTouch')
        : t('map_lastTouch', { ago: daysAgoText(daysSince) }),
  ].filter((fact, at, facts) => fact !== '' && facts.indexOf(fact) === at);
}
