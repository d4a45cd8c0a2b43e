import { t } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import type { SaveOutcome } from './useSaveAs';

/** How the last file that was asked for went. */
export function SaveOutcomeLine({ outcome }: { outcome: SaveOutcome }) {
  return (
    <>
      <p role="status" className="empty:hidden">
        {outcome === 'busy' && t('saveAs_busy')}
        {typeof outcome === 'object' && t('saveAs_done', { count: outcome.records })}
      </p>
      {outcome === 'failed' && <Notice kind="error">{t('saveAs_failed')}</Notice>}
    </>
  );
}
