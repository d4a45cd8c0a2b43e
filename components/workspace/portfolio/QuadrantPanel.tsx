import type { Portfolio } from '../../../lib/db/read/portfolio';
import { quadrantOf } from '../../../lib/domain/account/profit-hours-quadrant';
import { money, number, t, wordOf } from '../../../lib/text';
import { QuadrantChart } from '../../charts/QuadrantChart';
import { useClock } from '../../hooks/useClock';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { Table } from '../Table';
import type { Customer } from './portfolio-customers';
import { profitAndHours } from './profit-and-hours';

/** The axes reach a little further than the largest customer, so that its dot stands free. */
const ROOM = 1.1;

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
  const mostProfit = ROOM * Math.max(...quadrant.places.map(({ because }) => because.profit), 1);
  const mostHours = ROOM * Math.max(...quadrant.places.map(({ because }) => because.hours), 1);
  return (
    <Panel title={t('quadrant_title')}>
      <div className="grid gap-4 lg:grid-cols-[20rem_1fr]">
        <QuadrantChart
          label={t('quadrant_chart')}
          points={quadrant.places.map(({ accountId, because }) => ({
            key: accountId,
            name: names.get(accountId) ?? accountId,
            x: because.hours / mostHours,
            y: because.profit / mostProfit,
          }))}
          split={{ x: manyHoursAbove / mostHours, y: goodProfitFrom / mostProfit }}
          boxes={[t('quadrant_good'), t('quadrant_earnsItsHours'), t('quadrant_smallAndLight'), t('quadrant_bad')]}
          axes={{ x: t('quadrant_hours'), y: t('quadrant_profit') }}
        />
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
