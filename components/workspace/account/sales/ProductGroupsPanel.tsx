import { list, money, t } from '../../../../lib/text';
import { Badge } from '../../../ui/Badge';
import { ChartMenu } from '../../chart/ChartMenu';
import { Panel } from '../../Panel';
import { shortDay } from '../../short-day';
import { Table } from '../../Table';
import { SalesMark, type SalesShown } from './SalesMark';
import { groupsChart, groupsTable } from './sales-charts';

/** So many groups that others buy are named. */
const NAMED = 5;

/** What is bought of each product group, which are new or lost while sales go on, and which others buy and this customer never did. */
export function ProductGroupsPanel({ sales, name: ofName, ...marks }: SalesShown & { name: string }) {
  const { groups, unbought, currency, hasEnded } = sales;
  const most = Math.max(...groups.map(({ amount }) => amount), 1);
  return (
    <Panel
      title={t('sales_groups')}
      action={
        groups.length > 0 && (
          <ChartMenu
            title={t('sales_groups')}
            chart={() => groupsChart(sales, ofName)}
            table={() => groupsTable(sales)}
          />
        )
      }
    >
      {groups.length === 0 && <p className="text-mute">{t('sales_noGroups')}</p>}
      {groups.length > 0 && (
        <Table
          caption={t('sales_groups')}
          heads={[
            { text: t('sales_group') },
            { text: t('sales_first'), isWideOnly: true },
            { text: t('sales_last') },
            { text: t('sales_amount'), isNumber: true },
            { text: t('sales_before'), isNumber: true },
          ]}
          rows={groups.map(({ name, first, last, amount, before, state }) => ({
            key: name,
            data: { 'data-group': name, 'data-state': state },
            cells: [
              <SalesMark key="name" of={{ group: name }} part={amount / most} {...marks}>
                {name}{' '}
                {state !== 'bought' && !hasEnded && (
                  <Badge tone={state === 'new' ? 'brand' : 'red'}>
                    {t(state === 'new' ? 'sales_new' : 'sales_lost')}
                  </Badge>
                )}
              </SalesMark>,
              shortDay(first),
              shortDay(last),
              money(amount, currency),
              money(before, currency),
            ],
          }))}
        />
      )}
      {unbought.length > 0 && (
        <p className="mt-3">
          {t('sales_unbought', {
            groups: list(
              unbought
                .slice(0, NAMED)
                .map(({ name, buyers }) => t('sales_unboughtOne', { group: name, count: buyers })),
            ),
          })}
        </p>
      )}
    </Panel>
  );
}
