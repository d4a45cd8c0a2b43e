import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { useSampleBook } from './useSampleBook';

/** Loads the invented book to try everything out, and takes it out again. */
export function SampleBook() {
  const { isThere, isBusy, outcome, load, remove } = useSampleBook();
  return (
    <Panel title={t('sample_title')}>
      <p className="mb-3 text-mute">{t('sample_intro')}</p>
      <div className="flex flex-wrap gap-2">
        <Button data-testid="sample-load" disabled={isBusy || isThere === null} onClick={load}>
          {t('sample_load')}
        </Button>
        <Button data-testid="sample-remove" disabled={isBusy || !isThere} onClick={remove}>
          {t('sample_remove')}
        </Button>
      </div>
      <div role="status" className="mt-3 empty:hidden">
        {outcome && <Notice kind={outcome === 'sample_failed' ? 'error' : 'info'}>{t(outcome)}</Notice>}
      </div>
    </Panel>
  );
}
