import type { AccountContext } from '../../../../lib/conclude/account-context';
import type { PastStanding } from '../../../../lib/conclude/history';
import { money, t } from '../../../../lib/text';
import type { PaperChart } from '../../../charts/paper/paper-chart';
import { periodText } from '../../period-text';

/** Returns what the customer brought in the 12 months up to the end of each period; null where that is no history yet. */
export function historyChart(
  periods: readonly PastStanding[],
  { standing }: Pick<AccountContext, 'standing'>,
): PaperChart | null {
  const inOrder = periods.filter(({ isPartial }) => !isPartial).reverse();
  if (!standing || inOrder.length < 2) return null;
  const name = t(`pack_${standing.basis}`);
  return {
    title: t('pack_threeYears', { what: name }),
    kind: 'columns',
    names: inOrder.map(({ period }) => periodText(period)),
    series: [{ name, values: inOrder.map(({ amount }) => amount) }],
    axis: standing.currency,
    high: 140,
    value: (amount) => money(amount, standing.currency),
  };
}
