import type { SalesOfAccount } from '../../../../lib/db/read/sales/account-sales';
import { day } from '../../../../lib/domain/records/day';
import { money, spokenLanguage, t } from '../../../../lib/text';
import { Panel } from '../../Panel';
import { signedPercent } from '../../signed-percent';
import { Table } from '../../Table';

const monthText = (on: string) => day(on).toLocaleString(spokenLanguage(), { month: 'short', year: 'numeric' });

/** By how much a sum has changed, with its sign; a dash where there was none before. */
function changeText(amount: number, before: number): string {
  if (before <= 0) return '–';
  return signedPercent(amount / before - 1);
}

/** Turnover of twelve months, the newest first, each beside the same month a year before. */
export function MonthsPanel({ sales: { months, currency } }: { sales: SalesOfAccount }) {
  const most = Math.max(...months.map(({ amount }) => amount), 1);
  const sumOf = (name: 'amount' | 'before') => months.reduce((all, one) => all + one[name], 0);
  const cells = (amount: number, before: number) => [
    money(amount, currency),
    money(before, currency),
    changeText(amount, before),
  ];
  return (
    <Panel title={t('sales_months')}>
      <Table
        caption={t('sales_months')}
        heads={[
          { text: t('sales_month') },
          { text: t('sales_amount'), isNumber: true },
          { text: t('sales_before'), isNumber: true },
          { text: t('sales_change'), isNumber: true },
        ]}
        rows={[
          {
            key: 'sum',
            cells: [
              <b key="name">{t('sales_sum')}</b>,
              ...cells(sumOf('amount'), sumOf('before')).map((text) => <b key={text}>{text}</b>),
            ],
          },
          ...months.toReversed().map(({ month, amount, before }, at) => ({
            key: month,
            cells: [
              <span key="name" className="block">
                {at === 0 ? t('sales_soFar', { month: monthText(month) }) : monthText(month)}
                <span aria-hidden="true" className="mt-1 block h-1 rounded-sm bg-soft">
                  <span
                    className="block h-1 rounded-sm bg-brand"
                    style={{ width: `${(Math.max(amount, 0) / most) * 100}%` }}
                  />
                </span>
              </span>,
              ...cells(amount, before),
            ],
          })),
        ]}
      />
    </Panel>
  );
}
