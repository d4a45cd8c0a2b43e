import type { Person } from '../records/person';

/** Returns a group as it is listed: people on the page first, then by power, then by name; placeholders last among equals. */
export function orderPeople(people: readonly Person[], onPage: readonly string[]): Person[] {
  const rank = (person: Person) => [
    onPage.includes(person.id) ? 0 : 1,
    -(person.group.power ?? -1),
    person.placeholder ? 1 : 0,
  ];
  return people.toSorted((a, b) => {
    const other = rank(b);
    const difference = rank(a)
      .map((place, index) => place - (other[index] ?? 0))
      .find((step) => step !== 0);
    return difference ?? a.name.localeCompare(b.name);
  });
}
