import { expect, it } from 'vitest';
import { areTwo, notTheSame, sameBy } from '../../../lib/domain/account/maybe-same';
import type { Dismissal } from '../../../lib/domain/records/dismissal';

const named = (name: string, aliases: string[] = [], domains: string[] = []) => ({ name, aliases, domains });

it.each([
  ['a domain before a name', named('Alba', [], ['a.test', 'b.test']), named('Alba', [], ['b.test']), 'domain'],
  ['a spelling', named('Alba GmbH'), named('ALBA'), 'name'],
  ['a spelling of another name', named('Otter', ['Alba', 'Swim']), named('Bo', ['Swim Ltd', 'Nordlicht']), 'name'],
  ['a slip', named('Ostwindanlagen'), named('Ostwindanlgen AG'), 'near'],
  ['a slip in one of several names', named('Otter', ['Ostwindanlagen']), named('Bo', ['Ostwindanlgen']), 'near'],
  ['nothing', named('Alba', ['Otter'], ['a.test']), named('Beta', ['Bo'], ['b.test']), null],
] as const)('two accounts may be one by %s', (_, one, other, by) => {
  expect(sameBy(one, other)).toBe(by);
  expect(sameBy(other, one)).toBe(by);
});

it('that they are two is remembered of either side, and of these two alone', () => {
  const said = notTheSame('a', ['a', 'b']);
  expect(said).toMatchObject({ playId: 'maybe-same', accountId: 'a' });
  expect(notTheSame('a', ['b', 'a'])).toEqual(said);
  const dismissal: Dismissal = { id: 'd', at: '2026-11-20T09:00:00Z', ...said };
  expect(areTwo(['a', 'b'], [dismissal])).toBe(true);
  expect(
    areTwo(
      ['b', 'a'],
      [
        { ...dismissal, accountId: 'b' },
        { ...dismissal, id: 'x', key: 'other' },
      ],
    ),
  ).toBe(true);
  expect(areTwo(['a', 'c'], [dismissal])).toBe(false);
  expect(areTwo(['a', 'b'], [{ ...dismissal, playId: 'slipping' }])).toBe(false);
  expect(areTwo(['a', 'b'], [])).toBe(false);
});
