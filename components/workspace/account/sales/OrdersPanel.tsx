import { useEffect, useRef } from 'react';
import type { SalesOfAccount } from '../../../../lib/db/read/sales/account-sales';
import { money, t } from '../../../../lib/text';
import { Button } from '../../../ui/Button';
import { LongList } from '../../LongList';
import { Panel } from '../../Panel';
import { shortDay } from '../../short-day';
import { Table } from '../../Table';
import { monthText } from './month-text';
import type { SalesSeen, SalesShown } from './SalesMark';

/** So many orders are drawn at first. */
const AT_ONCE = 10;
/** And so many more with each press. */
const MORE = 100;

/** The orders, the latest first: all that was bought on one day under one number. */
export function OrdersPanel({ sales: { orders: all, currency }, seen, onSee }: SalesShown) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (seen) box.current?.scrollIntoView({ block: 'nearest' });
  }, [seen]);
  const orders = seen ? all.filter((one) => isOf(one, seen)) : all;
  return (
    <div ref={box}>
      <Panel
        title={t('sales_orders')}
        action={
          seen && (
            <>
              <p role="status" className="text-mute">
                {'month' in seen ? monthText(seen.month) : seen.group}
              </p>
              <Button onClick={() => onSee(null)}>{t('sales_allOrders')}</Button>
            </>
          )
        }
      >
        {orders.length === 0 && <p className="text-mute">{t('sales_noOrders')}</p>}
        <LongList
          name={t('sales_orders')}
          rows={orders}
          first={AT_ONCE}
          more={MORE}
          draw={(rows) => (
            <Table
              caption={t('sales_orders')}
              heads={[
                { text: t('sales_day') },
                { text: t('sales_order') },
                { text: t('sales_groups'), isWideOnly: true },
                { text: t('sales_amount'), isNumber: true },
              ]}
              rows={rows.map(({ day, order, groups, amount }) => ({
                key: `${day} ${order}`,
                cells: [shortDay(day), order || '–', groups.join(', ') || '–', money(amount, currency)],
              }))}
            />
          )}
        />
      </Panel>
    </div>
  );
}

/** Says whether an order is one of those that are shown. */
function isOf({ day, groups }: SalesOfAccount['orders'][number], seen: Exclude<SalesSeen, null>): boolean {
  return 'month' in seen ? day.startsWith(seen.month.slice(0, 7)) : groups.includes(seen.group);
}
