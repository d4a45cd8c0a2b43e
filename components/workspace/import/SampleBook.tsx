import { useState } from 'react';
import { hasSampleBook, loadSampleBook, removeSampleBook } from '../../../lib/db/write/sample-book';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';

type Outcome = 'sample_loaded' | 'sample_removed' | 'sample_failed';

/** Loads the invented book to try everything out, and takes it out again. */
export function SampleBook() {
  const { today } = useClock();
  const live = useLive(hasSampleBook, 'sample');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isThere = live.state === 'ready' && live.data;

  const run = async (change: (today: Temporal.PlainDate) => Promise<void>, done: Outcome) => {
    setIsBusy(true);
    setOutcome(null);
    try {
      await change(today);
      setOutcome(done);
    } catch {
      setOutcome('sample_failed');
    }
    setIsBusy(false);
  };
  return (
    <Panel title={t('sample_title')}>
      <p className="mb-3 text-mute">{t('sample_intro')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          data-testid="sample-load"
          disabled={isBusy || live.state !== 'ready'}
          onClick={() => run(loadSampleBook, 'sample_loaded')}
        >
          {t('sample_load')}
        </Button>
        <Button
          data-testid="sample-remove"
          disabled={isBusy || !isThere}
          onClick={() => run(removeSampleBook, 'sample_removed')}
        >
          {t('sample_remove')}
        </Button>
      </div>
      <div role="status" className="mt-3 empty:hidden">
        {outcome && <Notice kind={outcome === 'sample_failed' ? 'error' : 'info'}>{t(outcome)}</Notice>}
      </div>
    </Panel>
  );
}
