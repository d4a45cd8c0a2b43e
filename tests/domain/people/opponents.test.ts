import { expect, it } from 'vitest';
import { opponents } from '../../../lib/domain/people/opponents';
import type { Person } from '../../../lib/domain/records/person';
import { personOf } from '../book/book-of';

const one = (id: string, group: Partial<Person['group']>, given: Partial<Person> = {}) =>
  personOf({ id, name: id, group: { roles: [], ...group }, ...given });
const named = (...people: Person[]) => opponents(people).map(({ id }) => id);

it.each<[string, Partial<Person['group']>, boolean]>([
  ['an opponent', { support: -2 }, true],
  ['a doubter', { support: -1 }, true],
  ['a blocker of whom nothing else is known', { roles: ['blocker'] }, true],
  ['somebody neutral', { support: 0 }, false],
  ['a supporter', { support: 1 }, false],
  ['somebody of whom nothing is known', {}, false],
])('%s', (_what, group, isNamed) => {
  expect(named(one('x', group))).toEqual(isNamed ? ['x'] : []);
});

it('names no place that nobody fills', () => {
  expect(named(one('x', { support: -2 }, { placeholder: true }))).toEqual([]);
});

it('names two at most: power first, then who is most against us, then by name', () => {
  const doubter = one('doubter', { support: -1, power: 3 });
  const opponent = one('opponent', { support: -2, power: 1 });
  const weaker = one('weaker', { support: -1, power: 1 });
  expect(named(weaker, opponent, doubter)).toEqual(['doubter', 'opponent']);
  expect(named(one('b', { support: -1 }), one('a', { support: -1 }))).toEqual(['a', 'b']);
});
