import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import { useSampleBook } from './useSampleBook';

/** Loads the invented book to try everything out, and takes it out again. */
export function SampleBook() {
  const { isThere, isBusy, load, remove } = useSampleBook();
  return (
    <Panel title={t('sample_title')}>
      <p className="mb-3 text-mute">{t('sample_intro')}</p>
      <div className="flex flex-wrap gap-2">
        <Button data-testid="sample-load" disabled={isBusy || isThere !== false} onClick={load}>
          {t('sample_load')}
        </Button>
        <Button data-testid="sample-remove" disabled={isBusy || !isThere} onClick={remove}>
          {t('sample_remove')}
        </Button>
      </div>
    </Panel>
  );
}
