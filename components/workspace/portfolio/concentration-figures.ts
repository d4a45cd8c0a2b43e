import { bandMarks, type DependencySettings } from '../../../lib/domain/book/band';
import type { BookFigures } from '../../../lib/domain/book/standing';
import { money, number, percent, t } from '../../../lib/text';
import type { Customer } from './portfolio-customers';

/** One figure of the concentration, and what it means or is a part of. */
interface NamedFigure {
  name: string;
  value: string;
  note?: string;
}

/**
 * Returns the concentration of the book in figures. It is of what the customers without a loss brought (domain 2), a customer's share of
 * the whole: where that differs, each names what it is a part of.
 *
 * @param largest The customer that brings the most.
 */
export function concentrationFigures(
  { concentration, total, currency }: BookFigures,
  largest: Customer | undefined,
  dependency: DependencySettings,
): NamedFigure[] {
  if (!concentration) return [];
  const { losses, sum } = concentration;
  const marks = bandMarks(dependency);
  const isOfSum = losses > 0 && sum !== undefined;
  const share = largest?.standing.share ?? null;
  const ofTotal = { name: largest?.name ?? '', share: percent(share ?? 0, 1, marks), total: money(total, currency) };
  const note = isOfSum && share !== null ? t('portfolio_largestOf', ofTotal) : largest?.name;
  return [
    {
      name: t('portfolio_largest'),
      value: percent(concentration.largest, 1, marks),
      ...(note !== undefined && { note }),
    },
    { name: t('portfolio_topFive'), value: percent(concentration.topFive, 1) },
    { name: t('portfolio_hhi'), value: number(concentration.hhi, 4), note: t('portfolio_hhiNote') },
    {
      name: t('portfolio_effective'),
      value: number(concentration.effectiveCustomers, 1),
      note: t('portfolio_effectiveNote'),
    },
  ];
}

/** Returns in words how many customers with a loss are left out of these figures, and of what they are parts; undefined where none is. */
export function lossesText({ concentration, total, currency }: BookFigures): string | undefined {
  if (!concentration?.losses) return undefined;
  const { losses, sum = total } = concentration;
  return t('portfolio_losses', { count: losses, sum: money(sum, currency), total: money(total, currency) });
}
