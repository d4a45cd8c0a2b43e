import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { Survey } from '../../lib/domain/records/survey';
import { surveyDue } from '../../lib/plays/survey-due';
import { accountOf } from '../domain/book/book-of';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const survey = (on: string): Survey => ({ id: on, accountId: 'kovacs-bau', on, score: 4 });
const suggest = (given: Partial<AccountContext>, today?: string) => surveyDue.suggest(factsOf(given, today));

it('asks a year after the last time', () => {
  const suggestion = suggest({ surveys: [survey('2025-11-20')] });
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Ask how satisfied they are',
    'Last asked: November 20, 2025. Ask every 12 months.',
  ]);
});

it('is silent on the day before', () => {
  expect(suggest({ surveys: [survey('2025-11-20')] }, '2026-11-19')).toBeNull();
});

it('is silent at the top of a group where a company of it was asked', () => {
  expect(suggest({ below: { reviews: [], surveys: [survey('2026-11-19')] } })).toBeNull();
});

it('asks a customer who was never asked, and nobody who is no customer', () => {
  expect(wordingOf(suggest({}))[1]).toContain('never');
  expect(suggest({ account: accountOf({ id: 'kovacs-bau', status: 'prospect' }) })).toBeNull();
  expect(suggest({ account: accountOf({ id: 'kovacs-bau', status: 'former' }) })).toBeNull();
});
