import Trash2 from 'lucide-react/icons/trash-2';
import { useEffect } from 'react';
import { readTrash } from '../../../lib/db/read/trash';
import { emptyTrash } from '../../../lib/db/write/trash/empty-trash';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { EmptyState } from '../../ui/EmptyState';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { TrashItem } from './TrashItem';

/** What was deleted in the last thirty days, the latest first, each with the way back. */
export function TrashPage() {
  const { when } = useClock();
  const live = useLive(readTrash, 'trash');
  useEffect(() => {
    // What cannot go now goes another day.
    emptyTrash(when().now).catch(() => {});
  }, [when]);
  return (
    <Page title={t('trash_title')}>
      <p className="-mt-2 mb-4 max-w-prose text-mute">{t('trash_intro')}</p>
      {live.state !== 'ready' ? (
        <LiveNotice live={live} />
      ) : live.data.length === 0 ? (
        <EmptyState icon={Trash2} title={t('trash_empty')} />
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
          {live.data.map((deleted) => (
            <TrashItem key={deleted.entry.id} {...deleted} />
          ))}
        </ul>
      )}
    </Page>
  );
}
