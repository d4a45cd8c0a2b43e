import { expect, it } from 'vitest';
import { badSurvey } from '../../lib/plays/bad-survey';
import { factsOf, keyAccount } from './facts-of';
import { wordingOf } from './wording-of';

const survey = (on: string, score: number, id = on) => ({ id, accountId: 'kovacs-bau', on, score });
const suggest = (surveys: ReturnType<typeof survey>[], today = '2026-11-20', given: object = {}) =>
  badSurvey.suggest(factsOf({ surveys, ...given }, today));

it('tells the score and its day', () => {
  const suggestion = suggest([survey('2026-11-02', 2)]);
  expect(suggestion).toMatchObject({ due: '2026-11-20', newest: '2026-11-02' });
  expect(wordingOf(suggestion)).toEqual(['Ask Kovács Bau what is wrong', 'Satisfaction 2 of 5 on November 2, 2026.']);
});

it('speaks of a 2 or worse, of the newest alone, for 60 days', () => {
  expect(suggest([survey('2026-11-02', 3)])).toBeNull();
  expect(suggest([survey('2026-10-02', 1), survey('2026-11-02', 4)])).toBeNull();
  expect(suggest([survey('2026-09-21', 1)])).not.toBeNull();
  expect(suggest([survey('2026-09-20', 1)])).toBeNull();
  expect(suggest([survey('2026-11-21', 1)]), 'of tomorrow').toBeNull();
  expect(suggest([survey('2026-11-02', 1)], '2026-11-20', { account: keyAccount({ status: 'former' }) })).toBeNull();
});
