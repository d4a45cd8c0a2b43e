import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { visitDue } from '../../lib/plays/visit-due';
import { accountOf, personOf } from '../domain/book/book-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { wordingOf } from './wording-of';

const agnes = personOf({ id: 'agnes', name: 'Kovács Ágnes', group: { power: 3 } });
const suggest = (given: Partial<AccountContext>, today?: string) =>
  visitDue.suggest(factsOf({ account: keyAccount(), people: [agnes], ...given }, today));
const touches = [touchOf('agnes', '2026-08-20')];

it('names the person, the last visit and the interval', () => {
  const suggestion = suggest({ touches });
  expect(suggestion).toMatchObject({ due: '2026-11-20', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Call or visit Kovács Ágnes',
    'Last call or visit: August 20, 2026. The visit plan asks for one every 3 months.',
  ]);
});

it('is silent on the day before, and plans for a working day', () => {
  expect(suggest({ touches }, '2026-11-19')).toBeNull();
  expect(suggest({ touches }, '2026-11-21')?.due).toBe('2026-11-23');
});

it('asks for the account itself while nobody’s power is known', () => {
  const suggestion = suggest({ people: [] });
  expect(suggestion).not.toHaveProperty('personId');
  expect(wordingOf(suggestion)).toEqual([
    'Call or visit Kovács Bau',
    'Last call or visit: never. The visit plan asks for one every 3 months.',
  ]);
});

it('does not take a mail or a call that reached nobody for a visit', () => {
  const tries = [touchOf('agnes', '2026-11-19', { kind: 'mail' }), touchOf('agnes', '2026-11-18', { reached: false })];
  expect(suggest({ touches: [...touches, ...tries] })).not.toBeNull();
});

it('is silent at a company of a group, which is visited at its top', () => {
  expect(suggest({ group: accountOf({ id: 'group' }) })).toBeNull();
});

it('is silent for a former customer', () => {
  expect(suggest({ account: keyAccount({ status: 'former' }) })).toBeNull();
});

it('takes the one that has waited longest', () => {
  const bela = personOf({ id: 'bela', group: { power: 3 } });
  const visits = [...touches, touchOf('bela', '2026-08-10')];
  expect(suggest({ people: [agnes, bela], touches: visits })?.personId).toBe('bela');
});
