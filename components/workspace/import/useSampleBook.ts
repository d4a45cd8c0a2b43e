import { useState } from 'react';
import { hasSampleBook, loadSampleBook, removeSampleBook } from '../../../lib/db/write/sample-book';
import { spokenLanguage } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';

/** What the last click came to; each is the name of its text. */
export type SampleOutcome = 'sample_loaded' | 'sample_removed' | 'sample_failed';

/** Returns whether the sample book is there (null while that is not known), and the ways to load it and to take it out. */
export function useSampleBook() {
  const { today } = useClock();
  const live = useLive(hasSampleBook, 'sample');
  const [outcome, setOutcome] = useState<SampleOutcome | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const run = async (change: (today: Temporal.PlainDate) => Promise<void>, done: SampleOutcome) => {
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
  return {
    isThere: live.state === 'ready' ? live.data : null,
    isBusy,
    outcome,
    load: () => run((day) => loadSampleBook(day, spokenLanguage()), 'sample_loaded'),
    remove: () => run(removeSampleBook, 'sample_removed'),
  };
}
