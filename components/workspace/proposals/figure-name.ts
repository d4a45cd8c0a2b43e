import { Tier } from '../../../lib/domain/records/account';
import { t, wordOf } from '../../../lib/text';
import { periodText } from '../period-text';
import type { PipelineFigures, RateSide } from './pipeline-figures';

/** The figures above the list, in their order. */
export const FIGURES = ['open', 'expiring', 'expired', 'hit', 'lost', 'forecast'] as const;
export type Figure = (typeof FIGURES)[number];

/** Returns what one of these figures is called. */
export function nameOfFigure(figure: Figure): string {
  return t(`pipeline_figure_${figure}`);
}

/** Returns what stands for a name of one side of the hit rate. */
export function nameOnSide(side: RateSide, name: string): string {
  if (name === '') return t('pipeline_nameless');
  if (side === 'quarter') return periodText(name);
  const tier = Tier.options.find((one) => one === name);
  return side === 'tier' && tier ? wordOf('tier', tier) : name;
}

/** Returns how many days one group of ages holds. */
export function ageText(from: number, to: number | null): string {
  return to === null ? t('pipeline_ageMore', { from }) : t('pipeline_ageFromTo', { from, to });
}

/** Returns what a part of a figure is called; '' where the figure has no such part any more. */
function partName(figure: string, { open, rates, lost, forecast }: PipelineFigures): string {
  const [first = '', side = '', ...rest] = figure.split('/');
  if (side === 'no-amount') return t('pipeline_noAmount');
  if (side === 'other-currency') return t('pipeline_otherCurrency');
  const key = rest.join('/');
  if (first === 'open') {
    const age = open.byAge.find(({ from }) => String(from) === side);
    return age ? ageText(age.from, age.to) : '';
  }
  if (first === 'forecast') {
    const part = forecast.parts.find(({ base, name }) => base === side && name === key);
    return part ? baseText(part) : '';
  }
  if (first === 'lost') {
    const part = (side === 'why' ? lost.why : lost.to).find((one) => one.key === key);
    return part ? part.name || t('pipeline_nameless') : '';
  }
  const part =
    first === 'hit'
      ? Object.values(rates)
          .flat()
          .find((one) => one.figure === figure)
      : undefined;
  return part ? nameOnSide(side as RateSide, part.name) : '';
}

/** Returns whose hit rate a part of the forecast takes. */
export function baseText({ base, name }: PipelineFigures['forecast']['parts'][number]): string {
  return base === 'all' ? t('pipeline_baseAll') : nameOnSide(base, name);
}

/** Returns what a figure, or a part of one, is called. */
export function figureName(figure: string, figures: PipelineFigures): string {
  const whole = FIGURES.find((one) => one === figure.split('/')[0]);
  if (!whole) return figure;
  const part = figure === whole ? '' : partName(figure, figures);
  return part ? `${nameOfFigure(whole)} · ${part}` : nameOfFigure(whole);
}
