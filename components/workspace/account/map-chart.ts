import { relationshipMap } from '../../../lib/domain/people/relationship-map';
import type { Person } from '../../../lib/domain/records/person';
import { t, wordOf } from '../../../lib/text';
import { workOf } from '../../charts/map/person-facts';
import type { PaperChart } from '../../charts/paper/paper-chart';
import type { ChartFigures } from '../chart/ChartTable';

/** So many people stand beside each other on a page. */
const ACROSS = 5;

/** What we think of somebody, which the customer is not to read: it stays here unless it is asked for. */
const PRIVATE_ROLES: readonly string[] = ['champion', 'blocker', 'unknown'];

/** Returns a person without what we think of them: power, support, and the roles that tell it. */
export function withoutMarks(person: Person): Person {
  const { power: _power, support: _support, roles, ...group } = person.group;
  return { ...person, group: { ...group, roles: roles.filter((role) => !PRIVATE_ROLES.includes(role)) } };
}

/** Returns what somebody does in the decision, in words. */
export const rolesOf = ({ group }: Person): string =>
  group.roles.flatMap((role) => (role === 'unknown' ? [] : wordOf('role', role))).join(', ');

/** Returns the decision-making group as a drawing: who reports to whom; power and support only where `isMarked`. */
export function mapChart(name: string, people: readonly Person[], isMarked = false): PaperChart {
  const shown = isMarked ? people : people.map(withoutMarks);
  return {
    title: `${name} · ${t('map_title')}`,
    kind: 'map',
    map: relationshipMap(shown, ACROSS),
    wordsOf: (person) => [(!person.placeholder && person.title) || workOf(person), rolesOf(person)].filter(Boolean),
    isMarked,
  };
}

/** Returns the people of the group as a table, without what we think of them. */
export function mapTable(people: readonly Person[]): ChartFigures {
  const nameOf = (id: string | undefined) => people.find((one) => one.id === id)?.name;
  return {
    headings: [t('chart_person'), t('chart_work'), t('chart_role'), t('chart_reportsTo')],
    rows: people
      .map(withoutMarks)
      .map((person) => [
        person.name,
        (!person.placeholder && person.title) || workOf(person),
        rolesOf(person),
        nameOf(person.group.reportsToId),
      ]),
  };
}
