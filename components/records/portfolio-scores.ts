import { weightedMean } from '../../lib/domain/figures/weighted-mean';
import {
  AttractivenessCriterion,
  type PortfolioScores,
  StrengthCriterion,
} from '../../lib/domain/records/portfolio-scores';
import { date, number, t, wordOf } from '../../lib/text';
import type { RecordField } from '../form/record-field';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

const scoreField = (name: string, label: string): RecordField => ({ name, label, kind: 'number', least: 0, most: 10 });

const meanText = (mean: number | null) => (mean === null ? t('portfolioScore_none') : number(mean, 1));

/** Where the account stands in the portfolio matrix: how attractive it is, and how strong we are there, 0 to 10 each. */
export function portfolioForm({ context, today }: RecordsOf): RecordForm<PortfolioScores> {
  const { attractiveness, strength } = context.settings.portfolio;
  return {
    ...ofKind('portfolioScores'),
    title: t('portfolioScore_title'),
    purpose: t('portfolioScore_purpose'),
    add: t('portfolioScore_add'),
    rows: context.portfolioScores,
    fields: [
      { name: 'on', label: t('record_on'), kind: 'day' },
      ...AttractivenessCriterion.options.map((one) =>
        scoreField(
          `attractiveness.${one}`,
          t('portfolioScore_ofThem', { criterion: wordOf('setting_portfolio_attractiveness', one) }),
        ),
      ),
      ...StrengthCriterion.options.map((one) =>
        scoreField(
          `strength.${one}`,
          t('portfolioScore_ofUs', { criterion: wordOf('setting_portfolio_strength', one) }),
        ),
      ),
    ],
    start: { on: today },
    base: { attractiveness: {}, strength: {} },
    name: (scores) =>
      t('portfolioScore_means', {
        attractiveness: meanText(weightedMean(scores.attractiveness, attractiveness).mean),
        strength: meanText(weightedMean(scores.strength, strength).mean),
      }),
    about: ({ on }) => [date(on)],
    order: ({ on }) => on,
  };
}
