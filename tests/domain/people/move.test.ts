import { expect, it } from 'vitest';
import { movedTo, reportingToNobody } from '../../../lib/domain/people/move';
import type { Person } from '../../../lib/domain/records/person';
import { aPerson } from '../../db/a-book';

const at = (accountId: string, group: Partial<Person['group']> = {}) =>
  aPerson({ id: 'g', accountId, name: 'Szabó Gergő', group: { roles: [], knownBy: [], ...group } });

it('leaves the place in the group behind, and keeps the job, who knows them and where they were', () => {
  const group = {
    roles: ['decision maker' as const],
    power: 3,
    support: -2,
    reportsToId: 'h',
    function: 'HR' as const,
  };
  const moved = movedTo(at('k', { ...group, knownBy: ['Anna Becker'] }), 'o', '2026-11-19');
  expect(moved).toMatchObject({ accountId: 'o', formerAccounts: [{ accountId: 'k', until: '2026-11-19' }] });
  expect(moved.group).toEqual({ roles: [], knownBy: ['Anna Becker'], function: 'HR' });
});

it('is nothing where they stay, and remembers twenty accounts', () => {
  const one = at('a0');
  expect(movedTo(one, 'a0', '2026-11-19')).toBe(one);
  let moved = one;
  for (let place = 1; place <= 30; place += 1) moved = movedTo(moved, `a${place}`, '2026-11-19');
  expect(moved.formerAccounts.map(({ accountId }) => accountId)).toEqual(
    Array.from({ length: 20 }, (_, place) => `a${29 - place}`),
  );
});

it('leaves all else of the group to whom is freed', () => {
  expect(reportingToNobody(at('k', { reportsToId: 'h', power: 2 })).group).toEqual({
    roles: [],
    knownBy: [],
    power: 2,
  });
});
