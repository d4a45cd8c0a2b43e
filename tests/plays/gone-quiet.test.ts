import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { goneQuiet } from '../../lib/plays/gone-quiet';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { wordingOf } from './wording-of';

const suggest = (given: Partial<AccountContext>, today?: string) => goneQuiet.suggest(factsOf(given, today));
const touches = [touchOf('agnes', '2026-09-20', { kind: 'mail' })];

it('speaks after more than 60 days where there is no rhythm of its own', () => {
  const suggestion = suggest({ touches });
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Get back in touch with Kovács Bau',
    'Last contact on September 20, 2026, 61 days ago. From day 61 on a contact goes cold.',
  ]);
});

it('is silent on the day before, without any contact, and for a former customer', () => {
  expect(suggest({ touches }, '2026-11-19')).toBeNull();
  expect(suggest({})).toBeNull();
  expect(suggest({ touches, account: keyAccount({ status: 'former' }) })).toBeNull();
});

it('speaks earlier where the account’s own rhythm is quicker', () => {
  const weekly = ['2026-09-29', '2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27'];
  const suggestion = suggest({ touches: weekly.map((on) => touchOf('agnes', on)) }, '2026-11-10');
  expect(suggestion?.because).toMatchObject({ count: 14, coldFrom: 14 });
  expect(suggest({ touches: weekly.map((on) => touchOf('agnes', on)) }, '2026-11-09')).toBeNull();
});

it('rests on the last contact alone, and is due on a working day', () => {
  expect(suggest({ touches }, '2026-11-21')).toMatchObject({ due: '2026-11-23', key: suggest({ touches })?.key });
});
