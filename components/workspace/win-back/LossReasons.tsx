import type { LossesByReason } from '../../../lib/domain/care/win-back-board';
import { list, money, t, wordOf } from '../../../lib/text';

import { Panel } from '../Panel';
import { Table } from '../Table';

/** Why customers leave, the most frequent reason first; sums in two currencies are never added. */
export function LossReasons({ reasons }: { reasons: readonly LossesByReason[] }) {
  return (
    <Panel title={t('winBack_reasons')}>
      <Table
        caption={t('winBack_reasons')}
        heads={[
          { text: t('winBack_why') },
          { text: t('winBack_customers'), isNumber: true },
          { text: t('winBack_worthLost'), isNumber: true },
        ]}
        rows={reasons.map(({ why, customers, worth, withoutWorth }) => ({
          key: why,
          cells: [
            wordOf('lossReason', why),
            customers,
            list([
              ...Object.entries(worth).map(([currency, amount]) => money(amount, currency)),
              ...(withoutWorth > 0 ? [t('winBack_withoutWorth', { count: withoutWorth })] : []),
            ]),
          ],
        }))}
      />
    </Panel>
  );
}
