import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { singleThread } from '../../lib/plays/single-thread';
import { accountOf, personOf } from '../domain/book/book-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { wordingOf } from './wording-of';

const agnes = personOf({ id: 'agnes', name: 'Kovács Ágnes' });
const gergo = personOf({ id: 'gergo' });
const touches = [touchOf('agnes', '2026-11-10'), touchOf('gergo', '2026-09-21')];
const suggest = (given: Partial<AccountContext>, today?: string) =>
  singleThread.suggest(factsOf({ account: keyAccount(), people: [agnes, gergo], touches, ...given }, today));

it('names the one person', () => {
  const suggestion = suggest({ people: [agnes] });
  expect(suggestion).toMatchObject({ due: '2026-11-20', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Get to know somebody beside Kovács Ágnes',
    'For 60 days all contact has run through Kovács Ágnes. People known: 1.',
  ]);
});

it('speaks once everybody else was last in touch more than 60 days ago', () => {
  expect(suggest({}, '2026-11-20')).toBeNull();
  expect(suggest({}, '2026-11-21')).toMatchObject({ due: '2026-11-23', because: { known: 2 } });
});

it('is silent without any contact, for a standard account and a former customer', () => {
  expect(suggest({ touches: [] })).toBeNull();
  expect(suggest({ people: [agnes], account: accountOf({ id: 'kovacs-bau' }) })).toBeNull();
  expect(suggest({ people: [agnes], account: keyAccount({ status: 'former' }) })).toBeNull();
});
