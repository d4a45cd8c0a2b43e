import { expect, it } from 'vitest';
import { scoreEvaluation } from '../../../lib/domain/account/evaluation-score';
import { Evaluation } from '../../../lib/domain/records/evaluation';
import { defaultSettings } from '../../../lib/domain/settings';

const evaluation = (scores: Evaluation['scores']) =>
  Evaluation.parse({ id: 'e', accountId: 'a', on: '2026-11-01', scores });
const all = { turnover: 5, margin: 3, payment: 4, paymentTerm: 2, stability: 5, partnership: 1, complexity: 1 };

it('weighs the seven criteria equally by default', () => {
  const score = scoreEvaluation(evaluation(all), defaultSettings.evaluation);
  expect(score).toMatchObject({ mean: 3, leftOut: [], on: '2026-11-01' });
  expect(score?.parts).toHaveLength(7);
});

it('follows edited weights', () => {
  const weights = { ...defaultSettings.evaluation, turnover: 8 };
  expect(scoreEvaluation(evaluation(all), weights)?.mean).toBe(4);
});

it('leaves missing criteria out and names them', () => {
  const score = scoreEvaluation(evaluation({ turnover: 5, margin: 4 }), defaultSettings.evaluation);
  expect(score).toMatchObject({
    mean: 4.5,
    leftOut: ['payment', 'paymentTerm', 'stability', 'partnership', 'complexity'],
  });
});

it('has no score where nothing was judged', () => {
  expect(scoreEvaluation(evaluation({}), defaultSettings.evaluation)).toBeNull();
});

it('takes whole scores from 1 to 5 only', () => {
  for (const turnover of [0, 6, 2.5]) {
    expect(Evaluation.safeParse({ ...evaluation({}), scores: { turnover } }).success).toBe(false);
  }
});
