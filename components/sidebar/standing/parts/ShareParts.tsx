import type { Growth } from '../../../../lib/domain/book/growth';
import { simulateLoss } from '../../../../lib/domain/book/loss-simulation';
import { type BookFigures, isOfGroup, type Standing } from '../../../../lib/domain/book/standing';
import type { Settings } from '../../../../lib/domain/settings';
import { date, money, number, percent, t } from '../../../../lib/text';
import { bandThresholds } from '../../../charts/band-thresholds';

/** The sums behind the share, their day and basis, and what the marks on its bar stand for. */
export function ShareParts({
  standing,
  growth,
  settings,
  figures,
}: {
  standing: Standing;
  growth: Growth | null;
  settings: Settings;
  figures: BookFigures | undefined;
}) {
  const { amount, ownAmount, total, basis, currency, asOf } = standing;
  const sums = { amount: money(amount, currency), total: money(total, currency), day: date(asOf) };
  return (
    <>
      <p>{t('share_figures', sums)}</p>
      {isOfGroup(standing) && <p>{t('share_group', { own: money(ownAmount, currency) })}</p>}
      {growth && <p>{t('share_growth', { previous: money(growth.previousAmount, currency) })}</p>}
      <p>{bandThresholds(settings)}</p>
      {figures && <WithoutIt amount={amount} figures={figures} />}
      <p>{basis === 'profit' ? t('share_whyProfit') : t('share_whyRevenue')}</p>
    </>
  );
}

/** What would remain of the book without the customer, and how many others it takes in its place (domain 2). */
function WithoutIt({ amount, figures }: { amount: number; figures: BookFigures }) {
  const { total, currency, concentration, customers } = figures;
  if (!concentration || total <= 0 || amount <= 0) return null;
  const { sum = total, hhi } = concentration;
  const { totalWithout, averageOther, replacements } = simulateLoss({ amount, total, sum, hhi, customers });
  const remains = { remains: money(totalWithout, currency), part: percent(amount / total, 1) };
  return (
    <p data-testid="share-loss">
      {replacements === null || averageOther === null
        ? t('share_lossAlone', remains)
        : t('share_loss', { ...remains, others: number(replacements, 1), each: money(averageOther, currency) })}
    </p>
  );
}
