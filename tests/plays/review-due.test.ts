import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { Review } from '../../lib/domain/records/review';
import { reviewDue } from '../../lib/plays/review-due';
import { accountOf } from '../domain/book/book-of';
import { factsOf, keyAccount } from './facts-of';
import { wordingOf } from './wording-of';

const review = (on: string): Review => ({ id: on, accountId: 'kovacs-bau', on, departments: [], goals: [], notes: '' });
const suggest = (given: Partial<AccountContext>, today?: string) =>
  reviewDue.suggest(factsOf({ account: keyAccount(), ...given }, today));

it('tells when the last one was', () => {
  const suggestion = suggest({ reviews: [review('2026-05-04'), review('2026-08-20')] });
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Hold the account review',
    'Last account review: August 20, 2026. One is due every 3 months.',
  ]);
});

it('is silent on the day before, and keeps the day that it was due', () => {
  expect(suggest({ reviews: [review('2026-08-20')] }, '2026-11-19')).toBeNull();
  expect(suggest({ reviews: [review('2026-08-20')] }, '2026-12-10')?.due).toBe('2026-11-20');
});

it('is silent at the top of a group where a company of it was reviewed yesterday', () => {
  expect(suggest({ below: { reviews: [review('2026-11-19')], surveys: [] } })).toBeNull();
  expect(suggest({ below: { reviews: [review('2026-08-20')], surveys: [] } })?.due).toBe('2026-11-20');
});

it('asks at once, on a working day, where there was none yet', () => {
  expect(wordingOf(suggest({}))[1]).toContain('never');
  expect(suggest({}, '2026-11-20')?.due).toBe('2026-11-20');
  expect(suggest({}, '2026-11-21')).toBeNull();
});

it('is silent for a standard account and a former customer', () => {
  expect(suggest({ account: accountOf({ id: 'kovacs-bau' }) })).toBeNull();
  expect(suggest({ account: keyAccount({ status: 'former' }) })).toBeNull();
});
