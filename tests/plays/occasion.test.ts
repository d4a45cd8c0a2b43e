import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { defaultSettings } from '../../lib/domain/settings';
import { occasion } from '../../lib/plays/occasion';
import { accountOf, personOf } from '../domain/book/book-of';
import { factsOf, keyAccount } from './facts-of';
import { wordingOf } from './wording-of';

const settings = { ...defaultSettings, holidays: { countries: ['HU'] } };
const people = [personOf({ id: 'agnes', name: 'Kovács Ágnes' })];
const birthdays = [{ personId: 'agnes', monthDay: '11-28' }]; // a Saturday in 2026
const holidays: AccountContext['holidays'] = [
  { on: '2026-12-25', country: 'HU', name: 'Karácsony', kind: 'holiday' },
  { on: '2026-12-23', country: 'HU', name: 'A day off beside it', kind: 'day off' },
  { on: '2026-12-19', country: 'HU', name: 'A Saturday worked for it', kind: 'day worked' },
  { on: '2026-12-24', country: 'DE', name: 'Somebody else’s', kind: 'holiday' },
];
const suggest = (given: Partial<AccountContext>, today: string) =>
  occasion.suggest(factsOf({ account: keyAccount(), people, ...given }, today, settings));

it('greets a birthday on a day off on the next working day', () => {
  const suggestion = suggest({ birthdays }, '2026-11-23');
  expect(suggestion).toMatchObject({ due: '2026-11-30', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual(['Send Kovács Ágnes a greeting: birthday', 'The day is November 28, 2026.']);
});

it.each([
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2026-11-30', true],
  ['2026-12-01', false],
])('on %s speaks of that birthday: %s', (today, speaks) => {
  expect(suggest({ birthdays }, today) !== null).toBe(speaks);
});

it('greets a key account on the working day before a holiday of a country in use', () => {
  const suggestion = suggest({ holidays }, '2026-12-18');
  expect(suggestion?.due).toBe('2026-12-24');
  expect(wordingOf(suggestion)[0]).toBe('Send Kovács Bau a greeting: Karácsony');
  expect(suggest({ holidays }, '2026-12-16')).toBeNull();
});

it('greets a standard account on birthdays only, and a former customer never', () => {
  const account = accountOf({ id: 'kovacs-bau' });
  expect(suggest({ account, holidays }, '2026-12-18')).toBeNull();
  expect(suggest({ account, birthdays }, '2026-11-23')).not.toBeNull();
  expect(suggest({ account: keyAccount({ status: 'former' }), birthdays }, '2026-11-23')).toBeNull();
});
