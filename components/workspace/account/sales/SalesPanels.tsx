import { Suspense, useState } from 'react';
import { readSalesOf } from '../../../../lib/db/read/sales/account-sales';
import { t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { later } from '../../../ui/later';
import { Notice } from '../../../ui/Notice';
import { LiveNotice } from '../../LiveNotice';
import { pathTo } from '../../route';
import { MonthsPanel } from './MonthsPanel';
import { OrdersPanel } from './OrdersPanel';
import { ProductGroupsPanel } from './ProductGroupsPanel';
import type { SalesSeen } from './SalesMark';

const TargetPanel = later(() => import('./TargetPanel').then((module) => module.TargetPanel));

/** What an account buys: months beside product groups and orders; where nothing is known of it, how that comes in. */
export function SalesPanels({ accountId, name }: { accountId: string; name: string }) {
  const { today } = useClock();
  const [seen, setSeen] = useState<SalesSeen>(null);
  const live = useLive(() => readSalesOf(accountId, today), accountId, today.toString());
  if (live.state !== 'ready') return <LiveNotice live={live} />;
  const sales = live.data;
  const shown = { sales, seen, onSee: setSeen };
  const charted = { ...shown, name };
  return (
    <>
      {sales.leftOut > 0 && <Notice kind="warn">{t('sales_leftOut', { count: sales.leftOut })}</Notice>}
      <Suspense>
        <TargetPanel accountId={accountId} />
      </Suspense>
      {sales.orders.length === 0 ? (
        <p className="text-mute">
          {t('account_noSales')}{' '}
          <a href={pathTo('import')} className="font-semibold text-brand hover:underline">
            {t('standing_import')}
          </a>
        </p>
      ) : (
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <MonthsPanel {...charted} />
          <div className="flex min-w-0 flex-col gap-4">
            <ProductGroupsPanel {...charted} />
            <OrdersPanel {...shown} />
          </div>
        </div>
      )}
    </>
  );
}
