import { countBrokenRows } from '../../../lib/db/broken/read-broken-rows';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { Notice } from '../../ui/Notice';
import { pathTo, type Section } from '../route';

/** Says above every page but their own that rows of the book stand aside, and where they are. */
export function BrokenRowsNotice({ section }: { section: Section }) {
  const live = useLive(countBrokenRows, 'broken rows');
  if (section === 'backup' || live.state !== 'ready' || live.data === 0) return null;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-4 sm:px-8 print:hidden">
      <Notice kind="warn">
        {t('broken_count', { count: live.data })}{' '}
        <a href={pathTo('backup')} className="font-semibold underline">
          {t('broken_look')}
        </a>
      </Notice>
    </div>
  );
}
