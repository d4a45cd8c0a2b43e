import { scoreEvaluation } from '../../lib/domain/account/evaluation-score';
import { type Evaluation, EvaluationCriterion } from '../../lib/domain/records/evaluation';
import { date, list, number, t, wordOf } from '../../lib/text';
import { ofKind } from './of-kind';
import { paymentText } from './payment-text';
import type { RecordForm, RecordsOf } from './record-form';

/** How good the customer is for us, by seven criteria from 1 to 5. */
export function evaluationForm(of: RecordsOf): RecordForm<Evaluation> {
  const { context, today } = of;
  const weights = context.settings.evaluation;
  return {
    ...ofKind('evaluations'),
    title: t('evaluation_title'),
    purpose: t('evaluation_purpose'),
    add: t('evaluation_add'),
    rows: context.evaluations,
    fields: [
      { name: 'on', label: t('record_on'), kind: 'day' },
      ...EvaluationCriterion.options.map((criterion) => ({
        name: `scores.${criterion}`,
        label: wordOf('setting_evaluation', criterion),
        hint: [
          t(criterion === 'complexity' ? 'evaluation_scaleSimple' : 'evaluation_scale'),
          criterion === 'payment' && paymentText(of),
        ]
          .filter(Boolean)
          .join(' '),
        kind: 'number' as const,
        least: 1,
        most: 5,
      })),
    ],
    start: { on: today },
    base: { scores: {} },
    name: (evaluation) => {
      const score = scoreEvaluation(evaluation, weights);
      return score ? t('evaluation_mean', { mean: number(score.mean, 1) }) : t('evaluation_noScore');
    },
    about: (evaluation) => {
      const { parts = [], leftOut = [] } = scoreEvaluation(evaluation, weights) ?? {};
      return [
        date(evaluation.on),
        ...parts.map(({ criterion, score, weight }) =>
          weight === 1
            ? t('evaluation_part', { criterion: wordOf('setting_evaluation', criterion), score })
            : t('evaluation_weightedPart', {
                criterion: wordOf('setting_evaluation', criterion),
                score,
                weight: number(weight, 1),
              }),
        ),
        leftOut.length > 0 &&
          t('evaluation_leftOut', { criteria: list(leftOut.map((one) => wordOf('setting_evaluation', one))) }),
      ];
    },
    order: ({ on }) => on,
  };
}
