import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { personSilent } from '../../lib/plays/person-silent';
import { personOf } from '../domain/book/book-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { wordingOf } from './wording-of';

const agnes = personOf({ id: 'agnes', name: 'Kovács Ágnes' });
const weekly = (personId: string) =>
  ['2026-09-29', '2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27'].map((on) =>
    touchOf(personId, on, { kind: 'mail', direction: 'in' }),
  );
const suggest = (given: Partial<AccountContext>, today?: string) =>
  personSilent.suggest(factsOf({ people: [agnes], touches: weekly('agnes'), ...given }, today));

it('names who has stopped writing, by their own habit', () => {
  const suggestion = suggest({}, '2026-11-19');
  expect(suggestion).toMatchObject({ due: '2026-11-19', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Find out why Kovács Ágnes has stopped writing',
    'Last mail on October 27, 2026, 23 days ago; usually one comes every 7 days.',
  ]);
});

it('speaks once three weeks and three usual gaps have passed', () => {
  expect(suggest({}, '2026-11-17')).toBeNull();
  expect(suggest({}, '2026-11-18')?.due).toBe('2026-11-18');
  expect(suggest({}, '2026-12-20')).not.toBeNull();
});

it('is silent where the habit is not known, for a placeholder and a former customer', () => {
  expect(suggest({ touches: weekly('agnes').slice(1) })).toBeNull();
  expect(suggest({ people: [personOf({ id: 'agnes', placeholder: true })] })).toBeNull();
  expect(suggest({ account: keyAccount({ status: 'former' }) })).toBeNull();
});

it('takes the one with the most power', () => {
  const boss = personOf({ id: 'boss', group: { power: 3 } });
  const people = [agnes, boss];
  expect(suggest({ people, touches: [...weekly('agnes'), ...weekly('boss')] })?.personId).toBe('boss');
});
