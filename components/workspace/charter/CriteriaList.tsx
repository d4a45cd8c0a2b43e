import type { Charter } from '../../../lib/domain/programme/charter';
import { money, percent, t } from '../../../lib/text';

/** By which thresholds a customer counts as key, critical, A or B. */
export function CriteriaList({ criteria }: { criteria: Charter['criteria'] }) {
  const { basis, withoutProfitUpTo, criterion, keyFrom, keySum, currency } = criteria;
  const { criticalAbove, monoclientAbove, aBelow, bBelow } = criteria;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-4">
      <li>
        {basis === 'profit' ? t('charter_byProfit', { share: percent(withoutProfitUpTo, 1) }) : t('charter_byRevenue')}
      </li>
      <li>
        {criterion === 'share'
          ? t('charter_keyShare', { share: percent(keyFrom, 1) })
          : t('charter_keySum', { sum: money(keySum, currency) })}
      </li>
      <li>{t('charter_critical', { critical: percent(criticalAbove, 1), monoclient: percent(monoclientAbove, 1) })}</li>
      <li>{t('charter_classes', { a: percent(aBelow, 1), b: percent(bBelow, 1) })}</li>
    </ul>
  );
}
