import type { AccountContext } from '../../../../lib/conclude/account-context';
import { promiseRecord } from '../../../../lib/domain/account/promise-record';
import { t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';

/** How we kept our word: open, overdue, kept, late, broken (domain 8.4). */
export function PromiseCounts({ context: { promises, settings } }: { context: AccountContext }) {
  const { today } = useClock();
  if (promises.length === 0) return null;
  const { kept, late, broken, overdue, open } = promiseRecord(promises, today, settings.promises);
  return (
    <p data-testid="promise-counts" className="text-mute text-small">
      {t('promise_counts', { open: open.length, overdue: overdue.length, kept, late, broken })}{' '}
      {t('promise_lookBack', { count: settings.promises.lookBack })}
    </p>
  );
}
