import type { Portfolio } from '../../../lib/db/read/portfolio';
import { list, money, number, t, wordOf } from '../../../lib/text';
import { QuadrantChart } from '../../charts/QuadrantChart';
import { ChartMenu } from '../chart/ChartMenu';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { Table } from '../Table';
import { matrixPlaces } from './matrix-places';
import { matrixChart, matrixTable } from './paper-charts';

/** Where to invest: how attractive each account is against how strong we are there (domain 9). */
export function MatrixPanel({ portfolio }: { portfolio: Portfolio }) {
  const { places, leftOut } = matrixPlaces(portfolio);
  const { highFrom } = portfolio.settings.portfolio;
  const basis = portfolio.figures?.basis ?? 'profit';
  const currency = portfolio.figures?.currency;
  return (
    <Panel
      title={t('matrix_title')}
      action={
        places.length > 0 && (
          <ChartMenu
            title={t('matrix_title')}
            chart={() => matrixChart(portfolio)}
            table={() => matrixTable(portfolio)}
          />
        )
      }
    >
      {places.length === 0 && <p className="text-mute">{t('matrix_empty')}</p>}
      {places.length > 0 && (
        <div className="grid gap-4 lg:grid-cols-[20rem_1fr]">
          <QuadrantChart
            label={t('matrix_chart', { basis: wordOf('basis', basis) })}
            points={places.map(({ place, amount, name }) => ({
              key: place.accountId,
              name,
              x: place.strength.mean / 10,
              y: place.attractiveness.mean / 10,
              size: amount ?? 0,
            }))}
            split={{ x: highFrom / 10, y: highFrom / 10 }}
            boxes={[t('matrix_star'), t('matrix_strategic'), t('matrix_streamline'), t('matrix_status')]}
            axes={{ x: t('matrix_strength'), y: t('matrix_attractiveness') }}
          />
          <Table
            caption={t('matrix_title')}
            heads={[
              { text: t('portfolio_account') },
              { text: t('matrix_box') },
              { text: t('matrix_attractiveness'), isNumber: true },
              { text: t('matrix_strength'), isNumber: true },
              { text: t('matrix_amount', { basis: wordOf('basis', basis) }), isNumber: true },
            ]}
            rows={places.map(({ place, name, amount }) => ({
              key: place.accountId,
              cells: [
                <a key="name" href={pathTo('accounts', place.accountId)} className="font-semibold hover:text-brand">
                  {name}
                </a>,
                wordOf('matrix', place.box),
                number(place.attractiveness.mean, 1),
                number(place.strength.mean, 1),
                amount === null || !currency ? '–' : money(amount, currency),
              ],
            }))}
          />
        </div>
      )}
      <p className="mt-2 text-mute text-small">{t('matrix_because', { highFrom })}</p>
      {leftOut.length > 0 && (
        <p className="text-mute text-small">{t('matrix_leftOut', { names: list(leftOut.slice(0, 20)) })}</p>
      )}
    </Panel>
  );
}
