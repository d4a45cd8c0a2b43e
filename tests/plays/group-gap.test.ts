import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { groupGap } from '../../lib/plays/group-gap';
import { accountOf, personOf } from '../domain/book/book-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { wordingOf } from './wording-of';

const agnes = personOf({ id: 'agnes', group: { roles: ['economic buyer', 'champion'], support: 2 } });
const gergo = personOf({ id: 'gergo', group: { roles: ['decision maker'] } });
const touches = [touchOf('agnes', '2026-11-10'), touchOf('gergo', '2026-09-21')];
const suggest = (given: Partial<AccountContext>, today?: string) =>
  groupGap.suggest(factsOf({ account: keyAccount(), people: [agnes, gergo], touches, ...given }, today));

it('names the role that nobody fills and whom to ask', () => {
  const suggestion = suggest({ people: [agnes] });
  expect(suggestion).toMatchObject({ due: '2026-11-20', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Fill the gap: Decision maker',
    'Nobody with this role has been in touch for 60 days, or only who is against us. Known with this role: 0.',
  ]);
});

it('speaks once the last touch of the decision maker is more than 60 days back', () => {
  expect(suggest({}, '2026-11-20')).toBeNull();
  expect(suggest({}, '2026-11-21')).toMatchObject({ due: '2026-11-23', because: { known: 1 } });
});

it('names the first of all where nobody is known', () => {
  expect(wordingOf(suggest({ people: [] }))[0]).toBe('Fill the gap: Economic buyer');
});

it('is silent for a standard account and a former customer', () => {
  expect(suggest({ people: [], account: accountOf({ id: 'kovacs-bau' }) })).toBeNull();
  expect(suggest({ people: [], account: keyAccount({ status: 'former' }) })).toBeNull();
});
