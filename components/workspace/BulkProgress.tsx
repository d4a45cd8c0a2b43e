import { t } from '../../lib/text';
import type { Going } from './accounts/useBulkWrite';
import { WorkProgress } from './WorkProgress';

/** How far a change of many accounts is, with the way to stop it. */
export function BulkProgress({ going, count }: { going: Going; count: number }) {
  return (
    <WorkProgress
      text={t('accounts_bulkGoing', { count })}
      done={going.done}
      marks={{ bar: 'bulk-progress', stop: 'bulk-stop' }}
      stop={t('ui_cancel')}
      onCancel={going.stop}
    />
  );
}
