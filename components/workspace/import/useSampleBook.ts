import { useState } from 'react';
import type { Undo } from '../../../lib/db/write/change';
import { hasSampleBook, loadSampleBook, removeSampleBook } from '../../../lib/db/write/sample-book';
import { spokenLanguage, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';

/** Returns whether the sample book is there (null while that is not known), and the ways to load it and to take it out. */
export function useSampleBook() {
  const { today, when } = useClock();
  const live = useLive(hasSampleBook, 'sample');
  const write = useWrite();
  const [isBusy, setIsBusy] = useState(false);

  const run = async (change: () => Promise<{ undo: Undo }>, done: string) => {
    setIsBusy(true);
    await write(change, done);
    setIsBusy(false);
  };
  return {
    isThere: live.state === 'ready' ? live.data : null,
    isBusy,
    load: () => run(() => loadSampleBook(today, spokenLanguage()), t('sample_loaded')),
    remove: () => run(() => removeSampleBook(when()), t('sample_removed')),
  };
}
