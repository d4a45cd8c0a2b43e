import type { Growth } from '../../../../lib/domain/book/growth';
import { isOfGroup, type Standing } from '../../../../lib/domain/book/standing';
import type { Settings } from '../../../../lib/domain/settings';
import { date, money, t } from '../../../../lib/text';
import { bandThresholds } from '../../../charts/band-thresholds';

/** The sums behind the share, their day and basis, and what the marks on its bar stand for. */
export function ShareParts({
  standing,
  growth,
  settings,
}: {
  standing: Standing;
  growth: Growth | null;
  settings: Settings;
}) {
  const { amount, ownAmount, total, basis, currency, asOf } = standing;
  const sums = { amount: money(amount, currency), total: money(total, currency), day: date(asOf) };
  return (
    <>
      <p>{t('share_figures', sums)}</p>
      {isOfGroup(standing) && <p>{t('share_group', { own: money(ownAmount, currency) })}</p>}
      {growth && <p>{t('share_growth', { previous: money(growth.previousAmount, currency) })}</p>}
      <p>{bandThresholds(settings)}</p>
      <p>{basis === 'profit' ? t('share_whyProfit') : t('share_whyRevenue')}</p>
    </>
  );
}
