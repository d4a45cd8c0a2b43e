import { useEffect, useState } from 'react';
import type { NoBook } from '../../lib/messages';

/** Returns why the user's book is not where this page stands; null as long as that is being asked. */
export function useWhyNoBook(ask: () => Promise<NoBook>): NoBook | null {
  const [why, setWhy] = useState<NoBook | null>(null);
  useEffect(() => {
    // Whatever keeps the background from answering, nothing is here to be written into.
    void ask().then(setWhy, () => setWhy('lost'));
  }, [ask]);
  return why;
}
