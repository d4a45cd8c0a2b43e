import type { Portfolio } from '../../../lib/db/read/portfolio';
import { quadrantOf } from '../../../lib/domain/account/profit-hours-quadrant';
import { money, number, t, wordOf } from '../../../lib/text';
import { QuadrantChart } from '../../charts/QuadrantChart';
import { useClock } from '../../hooks/useClock';
import { ChartMenu } from '../chart/ChartMenu';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { Table } from '../Table';
import { quadrantChart, quadrantPlaces, quadrantTable } from './paper-charts';
import type { Customer } from './portfolio-customers';
import { profitAndHours } from './profit-and-hours';

/** Who earns the hours spent on them (domain 3.4). */
export function QuadrantPanel({ portfolio, customers }: { portfolio: Portfolio; customers: readonly Customer[] }) {
  const { today } = useClock();
  const { settings, figures } = portfolio;
  const quadrant = quadrantOf(profitAndHours(customers, portfolio, today), settings.quadrant);
  const [first] = quadrant?.places ?? [];
  if (!quadrant || !first || !figures)
    return (
      <Panel title={t('quadrant_title')}>
        <p className="text-mute">{t('quadrant_notEnough', { count: settings.quadrant.fewestCustomers })}</p>
      </Panel>
    );
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const { goodProfitFrom, manyHoursAbove } = first.because;
  return (
    <Panel
      title={t('quadrant_title')}
      action={
        <ChartMenu
          title={t('quadrant_title')}
          chart={() => quadrantChart(quadrant, customers)}
          table={() => quadrantTable(quadrant, customers)}
        />
      }
    >
      <div className="grid gap-4 lg:grid-cols-[20rem_1fr]">
        <QuadrantChart label={t('quadrant_chart')} {...quadrantPlaces(quadrant, customers)} />
        <Table
          caption={t('quadrant_title')}
          heads={[
            { text: t('portfolio_customer') },
            { text: t('quadrant_box') },
            { text: t('quadrant_profit'), isNumber: true },
            { text: t('quadrant_hours'), isNumber: true },
          ]}
          rows={quadrant.places.map(({ accountId, box, because }) => ({
            key: accountId,
            cells: [
              <a key="name" href={pathTo('accounts', accountId)} className="font-semibold hover:text-brand">
                {names.get(accountId)}
              </a>,
              wordOf('quadrant', box),
              money(because.profit, figures.currency),
              number(because.hours, 1),
            ],
          }))}
        />
      </div>
      <p className="mt-2 text-mute text-small">
        {t('quadrant_because', { profit: money(goodProfitFrom, figures.currency), hours: number(manyHoursAbove, 1) })}
      </p>
      {quadrant.leftOut.length > 0 && (
        <p className="text-mute text-small">{t('quadrant_leftOut', { count: quadrant.leftOut.length })}</p>
      )}
    </Panel>
  );
}
