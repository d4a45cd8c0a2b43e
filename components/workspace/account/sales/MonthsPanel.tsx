import { day } from '../../../../lib/domain/records/day';
import { date, money, t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { growthText } from '../../../ui/growth-text';
import { ChartMenu } from '../../chart/ChartMenu';
import { Panel } from '../../Panel';
import { Table } from '../../Table';
import { monthsText, monthText } from './month-text';
import { SalesMark, type SalesShown } from './SalesMark';
import { monthsChart, monthsTable } from './sales-charts';

/** By how much a sum has changed, with its sign; a dash where there was none before. */
function changeText(amount: number, before: number): string {
  if (before <= 0) return '–';
  return growthText(amount / before - 1);
}

/**
 * Turnover of twelve months, the newest first, each beside the same month a year before; the last one up to the ledger's last day, which is no
 * "so far" once it is over or the sales of the book have ended.
 */
export function MonthsPanel({ sales, name, ...marks }: SalesShown & { name: string }) {
  const { asOf, months, currency, hasEnded, countedTo } = sales;
  const { today } = useClock();
  const upTo = day(asOf);
  const isWhole = upTo.day === upTo.daysInMonth;
  const isRunning = !isWhole && !hasEnded && upTo.toPlainYearMonth().equals(today.toPlainYearMonth());
  const isCut = !isWhole && !isRunning;
  const [first, last] = [months[0]?.month ?? asOf, months.at(-1)?.month ?? asOf];
  const most = Math.max(...months.map(({ amount }) => amount), 1);
  const sumOf = (name: 'amount' | 'before') => months.reduce((all, one) => all + one[name], 0);
  const cells = (amount: number, before: number) => [
    money(amount, currency),
    money(before, currency),
    changeText(amount, before),
  ];
  return (
    <Panel
      title={t('sales_months')}
      action={
        <ChartMenu title={t('sales_months')} chart={() => monthsChart(sales, name)} table={() => monthsTable(sales)} />
      }
    >
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
              <span key="name">
                <b>{t('sales_sum')}</b>
                <span className="block text-mute text-small">{monthsText(first, last)}</span>
              </span>,
              ...cells(sumOf('amount'), sumOf('before')).map((text) => <b key={text}>{text}</b>),
            ],
          },
          ...months.toReversed().map(({ month, amount, before }, at) => ({
            key: month,
            cells: [
              <SalesMark key="name" of={{ month }} part={amount / most} {...marks}>
                {at === 0 && isRunning ? t('sales_soFar', { month: monthText(month) }) : monthText(month)}
                {at === 0 && isCut && (
                  <span className="block text-mute text-small">{t('chart_asOf', { day: date(asOf) })}</span>
                )}
              </SalesMark>,
              ...cells(amount, before),
            ],
          })),
        ]}
      />
      {countedTo && !hasEnded && !(isWhole && countedTo === asOf) && (
        <p className="mt-2 text-mute text-small">{t('sales_byMonths', { day: date(countedTo) })}</p>
      )}
    </Panel>
  );
}
