import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { Delivery } from '../../lib/domain/records/delivery';
import { askForReference } from '../../lib/plays/ask-for-reference';
import { factOf } from './fact-of';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const delivery = (given: Partial<Delivery> = {}): Delivery => ({
  id: 'line',
  accountId: 'kovacs-bau',
  title: 'Filling line',
  promisedOn: '2026-11-10',
  deliveredOn: '2026-11-09',
  voice: 'happy',
  ...given,
});
const suggest = (given: Partial<AccountContext>, today?: string) => askForReference.suggest(factsOf(given, today));

it('speaks after a delivery on time with a happy voice', () => {
  const suggestion = suggest({ deliveries: [delivery()] });
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Ask for a reference letter or a referral',
    '“Filling line” came on November 9, 2026, promised for November 10, 2026, and they were happy.',
  ]);
});

it.each([
  ['2026-11-08', false],
  ['2026-11-09', true],
  ['2026-12-09', true],
  ['2026-12-10', false],
])('on %s speaks: %s', (today, speaks) => {
  expect(suggest({ deliveries: [delivery()] }, today) !== null).toBe(speaks);
});

it.each<[string, Partial<AccountContext>]>([
  ['a late delivery', { deliveries: [delivery({ deliveredOn: '2026-11-11' })] }],
  ['a delivery nobody praised', { deliveries: [delivery({ voice: 'neutral' })] }],
  ['a happy one while a complaint is open', { deliveries: [delivery()], facts: [factOf({ complaint: 'open' })] }],
])('is silent after %s', (_, given) => {
  expect(suggest(given)).toBeNull();
});
