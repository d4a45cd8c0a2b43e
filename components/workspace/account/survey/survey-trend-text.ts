import { surveyTrend } from '../../../../lib/domain/care/survey-trend';
import { date, number, t } from '../../../../lib/text';
import type { RecordsOf } from '../../../records/record-form';

/** Returns in words how the scores of surveys went, and which answer fell most; '' where there are not two to compare. */
export function surveyTrendText({ context, today }: RecordsOf): string {
  const trend = surveyTrend(context.surveys, today);
  if (!trend) return '';
  const scores = trend.scores.map(({ on, score }) => `${number(score, 1)} (${date(on)})`).join(' → ');
  const [deepest] = trend.changed;
  const fell = deepest && deepest.to < deepest.from ? t('survey_fell', deepest) : '';
  return [t('survey_overTime', { scores }), fell].filter(Boolean).join(' ');
}
