import type { SalesOfAccount } from '../../../../lib/db/read/sales/account-sales';
import type { TargetLine } from '../../../../lib/db/read/targets/target-lines';
import type { Measure } from '../../../../lib/domain/records/plan/target';
import { date, money, t, wordOf } from '../../../../lib/text';
import type { PaperChart, PaperColumns } from '../../../charts/paper/paper-chart';
import type { ChartFigures } from '../../chart/ChartTable';
import { monthName } from '../../targets/target-text';
import { monthText } from './month-text';

/** Returns the turnover of twelve months, each beside the same month of the year before. */
export function monthsChart({ months, currency, asOf }: SalesOfAccount, name: string): PaperChart {
  return {
    title: `${name} · ${t('sales_months')}`,
    note: t('chart_asOf', { day: date(asOf) }),
    kind: 'columns',
    names: months.map(({ month }) => monthText(month)),
    series: [
      { name: t('sales_amount'), values: months.map(({ amount }) => amount) },
      { name: t('sales_before'), values: months.map(({ before }) => before) },
    ],
    axis: t('sales_amount'),
    value: (amount) => money(amount, currency),
  };
}

export function monthsTable({ months, currency }: SalesOfAccount): ChartFigures {
  return {
    headings: [t('sales_month'), t('sales_amount'), t('sales_before'), t('record_currency')],
    rows: months.map(({ month, amount, before }) => [monthText(month), amount, before, currency]),
  };
}

/** Returns what is bought of each product group, the mark is the year before. */
export function groupsChart({ groups, currency, asOf }: SalesOfAccount, name: string): PaperChart {
  return {
    title: `${name} · ${t('sales_groups')}`,
    note: t('chart_asOf', { day: date(asOf) }),
    kind: 'bars',
    rows: groups.map((one) => ({
      ...{ key: one.name, name: one.name, value: one.amount, mark: one.before },
      text: money(one.amount, currency),
    })),
    legend: { bar: t('sales_amount'), mark: t('sales_before') },
  };
}

export function groupsTable({ groups, currency }: SalesOfAccount): ChartFigures {
  return {
    headings: [
      t('sales_group'),
      t('sales_first'),
      t('sales_last'),
      t('sales_amount'),
      t('sales_before'),
      t('record_currency'),
    ],
    rows: groups.map(({ name, first, last, amount, before }) => [
      name,
      { day: first },
      { day: last },
      amount,
      before,
      currency,
    ]),
  };
}

/** Returns the months of a target beside what was sold in them; null where there is no target. */
export function targetChart(
  line: TargetLine,
  measure: Measure,
  year: number,
  currency: string,
): (PaperChart & PaperColumns) | null {
  const { progress } = line[measure];
  if (!progress) return null;
  return {
    title: `${line.name} · ${wordOf('measure', measure)} · ${t('targets_target', { year: String(year) })}`,
    ...(progress.asOf && { note: t('chart_asOf', { day: date(progress.asOf) }) }),
    kind: 'columns',
    names: progress.months.map((_, month) => monthName(month)),
    series: [
      { name: t('chart_actual'), values: progress.months.map(({ actual }) => actual) },
      { name: t('chart_planned'), values: progress.months.map(({ planned }) => planned) },
    ],
    axis: wordOf('measure', measure),
    value: (amount) => money(amount, currency),
  };
}

export function targetTable(line: TargetLine, measure: Measure, currency: string): ChartFigures {
  return {
    headings: [t('sales_month'), t('chart_actual'), t('chart_planned'), t('record_currency')],
    rows: (line[measure].progress?.months ?? []).map(({ actual, planned }, month) => [
      monthName(month, 'long'),
      actual,
      planned,
      currency,
    ]),
  };
}
