import { useState } from 'react';
import type { SalesOfAccount } from '../../../../lib/db/read/sales/account-sales';
import { money, t } from '../../../../lib/text';
import { Button } from '../../../ui/Button';
import { Panel } from '../../Panel';
import { shortDay } from '../../short-day';
import { Table } from '../../Table';

/** So many orders are drawn at first, and with each click on "more". */
const ROWS = 10;

/** The orders, the latest first: all that was bought on one day under one number. */
export function OrdersPanel({ sales: { orders, currency } }: { sales: SalesOfAccount }) {
  const [most, setMost] = useState(ROWS);
  return (
    <Panel title={t('sales_orders')}>
      <Table
        caption={t('sales_orders')}
        heads={[
          { text: t('sales_day') },
          { text: t('sales_order') },
          { text: t('sales_groups'), isWideOnly: true },
          { text: t('sales_amount'), isNumber: true },
        ]}
        rows={orders.slice(0, most).map(({ day, order, groups, amount }) => ({
          key: `${day} ${order}`,
          cells: [shortDay(day), order || '–', groups.join(', ') || '–', money(amount, currency)],
        }))}
      />
      {orders.length > most && (
        <Button className="mt-2" onClick={() => setMost(most + ROWS * 10)}>
          {t('timeline_more', { count: orders.length - most })}
        </Button>
      )}
    </Panel>
  );
}
