import { number, t } from '../../../lib/text';
import type { PaperChart } from '../../charts/paper/paper-chart';
import type { ChartFigures } from '../chart/ChartTable';
import type { KamBook } from './kam-books';

/** Returns the hours that each key account manager's accounts take, beside what they have. */
export function loadChart(books: readonly KamBook[]): PaperChart {
  return {
    title: t('load_title'),
    kind: 'bars',
    rows: books.map(({ kam, load: { hours, capacity, isOver } }) => ({
      ...{ key: kam, name: kam, value: hours, mark: capacity, isOver },
      text: t('load_hours', { hours: number(hours, 1), capacity: number(capacity, 1) }),
    })),
    legend: { bar: t('load_hoursMonth'), mark: t('chart_capacity') },
  };
}

export function loadTable(books: readonly KamBook[]): ChartFigures {
  return {
    headings: [t('chart_kam'), t('load_hoursMonth'), t('chart_capacity')],
    rows: books.map(({ kam, load: { hours, capacity } }) => [kam, hours, capacity]),
  };
}
