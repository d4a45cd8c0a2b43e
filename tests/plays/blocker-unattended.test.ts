import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { blockerUnattended } from '../../lib/plays/blocker-unattended';
import { personOf } from '../domain/book/book-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { wordingOf } from './wording-of';

const bela = personOf({ id: 'bela', name: 'Nagy Béla', group: { roles: ['blocker'] } });
const suggest = (given: Partial<AccountContext>, today?: string) =>
  blockerUnattended.suggest(factsOf({ people: [bela], ...given }, today));

it('names who is against us and when we last spoke', () => {
  const suggestion = suggest({ touches: [touchOf('bela', '2026-09-20')] });
  expect(suggestion).toMatchObject({ due: '2026-11-20', personId: 'bela' });
  expect(wordingOf(suggestion)).toEqual([
    'Ask Nagy Béla what speaks against us',
    'Nagy Béla is against us. Last contact: September 20, 2026. It should be within 60 days.',
  ]);
});

it('is silent on the 60th day, and speaks where there was no contact at all', () => {
  expect(suggest({ touches: [touchOf('bela', '2026-09-20')] }, '2026-11-19')).toBeNull();
  expect(wordingOf(suggest({}))[1]).toContain('Last contact: never.');
});

it('is silent where nobody is against us, and for a former customer', () => {
  expect(suggest({ people: [personOf({ id: 'agnes', group: { support: -1 } })] })).toBeNull();
  expect(suggest({ account: keyAccount({ status: 'former' }) })).toBeNull();
});

it('stays dismissed until we speak to them', () => {
  const touches = [touchOf('bela', '2026-09-01')];
  expect(suggest({ touches }, '2026-11-25')?.key).toBe(suggest({ touches })?.key);
  expect(suggest({})?.key).not.toBe(suggest({ touches })?.key);
});

it('names the blocker, whoever else is known and missing', () => {
  const agnes = personOf({ id: 'agnes', name: 'Ágnes', group: { roles: ['decision maker'] } });
  const suggestion = suggest({ people: [agnes, bela], touches: [touchOf('agnes', '2026-11-10')] });
  expect(suggestion).toMatchObject({ personId: 'bela', because: { name: 'Nagy Béla' } });
});

it('comes back after a dismissal with a second blocker', () => {
  const second = personOf({ id: 'cili', group: { roles: ['blocker'] } });
  expect(suggest({ people: [bela, second] })?.key).not.toBe(suggest({})?.key);
});
