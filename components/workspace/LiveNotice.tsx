import { readAgain } from '../../lib/db/read/live';
import { t } from '../../lib/text';
import type { Live } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** What stands on a page while the book is being read, or where it cannot be read. */
export function LiveNotice<T>({ live }: { live: Live<T> }) {
  if (live.state === 'loading')
    return (
      <p aria-busy="true" className="sr-only">
        {t('workspace_loading')}
      </p>
    );
  if (live.state === 'ready') return null;
  const reason = live.error instanceof Error ? live.error.message : String(live.error);
  return (
    <Notice
      kind="error"
      action={
        <>
          <Button onClick={readAgain}>{t('bookError_tryAgain')}</Button>
          <Button onClick={() => window.location.reload()}>{t('workspace_reload')}</Button>
        </>
      }
    >
      {t('workspace_unreadable', { reason })}
    </Notice>
  );
}
