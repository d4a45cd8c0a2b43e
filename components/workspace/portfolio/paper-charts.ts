import type { Portfolio } from '../../../lib/db/read/portfolio';
import type { Quadrant } from '../../../lib/domain/account/profit-hours-quadrant';
import type { Cell } from '../../../lib/domain/book/cell-policy';
import type { BookFigures } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import { money, percent, t, wordOf } from '../../../lib/text';
import type { PaperChart, PaperPoints } from '../../charts/paper/paper-chart';
import type { ChartFigures } from '../chart/ChartTable';
import { basisNote } from './basis-note';
import { matrixPlaces } from './matrix-places';
import type { Customer } from './portfolio-customers';

type Figures = ChartFigures;

/** So many columns can be told apart. */
const MOST_COLUMNS = 50;

/** Returns the share of each customer, and what the largest bring together, as a drawing. */
export function paretoChart(customers: readonly Customer[], figures: BookFigures, most = MOST_COLUMNS): PaperChart {
  const shown = customers.filter(({ standing }) => standing.share !== null && standing.abc).slice(0, most);
  let sum = 0;
  const shares = shown.map(({ standing }) => standing.share ?? 0);
  const together = shares.map((share) => {
    sum += share;
    return sum;
  });
  return {
    title: t('portfolio_pareto'),
    note: basisNote(figures),
    kind: 'columns',
    names: shown.map(({ name }) => name),
    series: [{ name: t('portfolio_share'), values: shares }],
    line: { name: t('chart_together'), values: together },
    axis: t('portfolio_share'),
    value: (share) => percent(share),
  };
}

export function paretoTable(customers: readonly Customer[]): Figures {
  return {
    headings: [
      t('portfolio_customer'),
      t('portfolio_class'),
      t('portfolio_class12'),
      t('portfolio_sum'),
      t('record_currency'),
      t('portfolio_share'),
      t('portfolio_beforeShare'),
    ],
    shares: [5, 6],
    rows: customers.map(({ name, abc: inForce, standing: { abc, amount, currency, share } }) => [
      name,
      inForce?.class,
      abc?.class,
      amount,
      currency,
      share ?? undefined,
      abc?.before,
    ]),
  };
}

const ROWS = ['A', 'B', 'C'] as const;
const COLUMNS = ['X', 'Y', 'Z'] as const;

/** Returns the nine cells with how many customers they hold, what those bring, and how they are treated. */
export function cellsChart(customers: readonly Customer[], settings: Settings, figures: BookFigures): PaperChart {
  const byCell = Map.groupBy(customers, ({ cell }) => cell?.cell);
  return {
    title: t('portfolio_cells'),
    note: basisNote(figures),
    kind: 'cells',
    rows: ROWS,
    columns: COLUMNS.map((column) => `${column} ${t(`portfolio_column${column}`)}`),
    cells: ROWS.map((row) =>
      COLUMNS.map((column) => {
        const cell: Cell = `${row}${column}`;
        const members = byCell.get(cell) ?? [];
        const sum = members.reduce((all, { standing }) => all + standing.amount, 0);
        const count = t('portfolio_cellCount', { count: members.length });
        return {
          lines: [
            cell,
            members.length > 0 ? `${count} · ${money(sum, figures.currency)}` : count,
            wordOf('cell', settings.cells[cell].service),
          ],
          isEmpty: members.length === 0,
        };
      }),
    ),
  };
}

export function cellsTable(customers: readonly Customer[]): Figures {
  return {
    headings: [t('portfolio_customer'), 'ABC-XYZ', t('portfolio_sum'), t('record_currency'), t('portfolio_variation')],
    shares: [4],
    rows: customers.map(({ name, cell, standing: { amount, currency, xyz } }) => [
      name,
      cell?.cell,
      amount,
      currency,
      xyz?.variation,
    ]),
  };
}

/** Returns where to invest: how attractive each account is against how strong we are there. */
export function matrixChart(portfolio: Portfolio): PaperChart & PaperPoints {
  const { highFrom } = portfolio.settings.portfolio;
  const basis = wordOf('basis', portfolio.figures?.basis ?? 'profit');
  return {
    title: t('matrix_title'),
    note: t('chart_size', { basis }),
    kind: 'points',
    points: matrixPlaces(portfolio).places.map(({ place, amount, name }) => ({
      key: place.accountId,
      name,
      x: place.strength.mean / 10,
      y: place.attractiveness.mean / 10,
      size: amount ?? 0,
    })),
    split: { x: highFrom / 10, y: highFrom / 10 },
    boxes: [t('matrix_star'), t('matrix_strategic'), t('matrix_streamline'), t('matrix_status')],
    axes: { x: t('matrix_strength'), y: t('matrix_attractiveness') },
  };
}

export function matrixTable(portfolio: Portfolio): Figures {
  const basis = wordOf('basis', portfolio.figures?.basis ?? 'profit');
  return {
    headings: [
      t('portfolio_account'),
      t('matrix_box'),
      t('matrix_attractiveness'),
      t('matrix_strength'),
      t('matrix_amount', { basis }),
    ],
    rows: matrixPlaces(portfolio).places.map(({ place, name, amount }) => [
      name,
      wordOf('matrix', place.box),
      place.attractiveness.mean,
      place.strength.mean,
      amount ?? undefined,
    ]),
  };
}

/** The axes reach a little further than the largest customer, so that its dot stands free. */
const ROOM = 1.1;

/** Returns the quadrant of profit and hours as places of 0-1 on both axes. */
export function quadrantPlaces({ places }: Quadrant, customers: readonly Pick<Customer, 'id' | 'name'>[]) {
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const mostProfit = ROOM * Math.max(...places.map(({ because }) => because.profit), 1);
  const mostHours = ROOM * Math.max(...places.map(({ because }) => because.hours), 1);
  const { goodProfitFrom = 0, manyHoursAbove = 0 } = places[0]?.because ?? {};
  return {
    points: places.map(({ accountId, because }) => ({
      key: accountId,
      name: names.get(accountId) ?? accountId,
      x: because.hours / mostHours,
      y: because.profit / mostProfit,
    })),
    split: { x: manyHoursAbove / mostHours, y: goodProfitFrom / mostProfit },
    boxes: [t('quadrant_good'), t('quadrant_earnsItsHours'), t('quadrant_smallAndLight'), t('quadrant_bad')],
    axes: { x: t('quadrant_hours'), y: t('quadrant_profit') },
  } as const;
}

export function quadrantChart(quadrant: Quadrant, customers: readonly Customer[]): PaperChart & PaperPoints {
  return { title: t('quadrant_title'), kind: 'points', ...quadrantPlaces(quadrant, customers) };
}

export function quadrantTable({ places }: Quadrant, customers: readonly Customer[]): Figures {
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  return {
    headings: [t('portfolio_customer'), t('quadrant_box'), t('quadrant_profit'), t('quadrant_hours')],
    rows: places.map(({ accountId, box, because }) => [
      names.get(accountId),
      wordOf('quadrant', box),
      because.profit,
      because.hours,
    ]),
  };
}
