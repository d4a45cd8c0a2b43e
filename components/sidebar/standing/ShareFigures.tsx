import type { Growth } from '../../../lib/domain/growth';
import type { Settings } from '../../../lib/domain/settings';
import type { Standing } from '../../../lib/domain/standing';
import { date, money, percent, t } from '../../../lib/text';
import { ShareBar } from '../../charts/ShareBar';
import { Sparkline } from '../../charts/Sparkline';
import { Disclosure } from '../../ui/Disclosure';
import { basisWords, shareWords } from '../../ui/words';

/** What the account brings and which part of the book that is, with the 24 months behind it. */
export function ShareFigures({
  standing,
  growth,
  settings,
}: {
  standing: Standing;
  growth: Growth | null;
  settings: Settings;
}) {
  const { amount, ownAmount, total, share, basis, currency, asOf, months, customerId, accountId } = standing;
  const { keyFrom, criticalAbove, monoclientAbove } = settings.dependency;
  const sum = money(amount, currency);
  const basisName = t(basisWords[basis]);
  const sign = growth && growth.rate > 0 ? '+' : '';
  const growthText = growth && t('standing_growth', { rate: `${sign}${percent(growth.rate)}` });
  const isGroup = customerId !== accountId || ownAmount !== amount;

  return (
    <>
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <p className="font-semibold text-xl leading-tight tracking-tight">{sum}</p>
          <p className="text-mute text-small">
            {[t('standing_twelveMonths', { basis: basisName }), growthText].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Sparkline
          values={months}
          label={t('standing_sparkline', {
            basis: basisName,
            lowest: money(Math.min(...months), currency),
            highest: money(Math.max(...months), currency),
            last: money(months.at(-1) ?? 0, currency),
          })}
        />
      </div>
      {share !== null && <ShareBar share={share} marks={[keyFrom, criticalAbove, monoclientAbove]} />}
      <Disclosure
        summary={
          <span data-testid="share" data-basis={basis} className="font-semibold">
            {share === null ? t('standing_notEnoughData') : t(shareWords[basis], { share: percent(share, 1) })}
          </span>
        }
      >
        <p>{t('share_figures', { amount: sum, total: money(total, currency), day: date(asOf) })}</p>
        {isGroup && <p>{t('share_group', { own: money(ownAmount, currency) })}</p>}
        {growth && <p>{t('share_growth', { previous: money(growth.previousAmount, currency) })}</p>}
        <p>{basis === 'profit' ? t('share_whyProfit') : t('share_whyRevenue')}</p>
      </Disclosure>
    </>
  );
}
