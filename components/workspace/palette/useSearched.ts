import { useEffect, useMemo, useState } from 'react';
import { countFindable, readBookIndex } from '../../../lib/db/read/search/book-index';
import type { BookFound } from '../../../lib/db/read/search/findables';
import type { Searched } from '../../../lib/domain/search/find-first';
import type { SearchIndex } from '../../../lib/domain/search/make-index';
import { openedIn } from '../../../lib/domain/search/opened';
import { useLive } from '../../hooks/useLive';
import type { WorkspaceAbilities } from '../abilities';
import { commandIndex } from './commands';

/** What the palette looks in: pages and actions at once, the book as soon as it has been read. */
export interface PaletteSearch {
  commands: Searched<BookFound>;
  book: Searched<BookFound> | undefined;
  error: unknown;
}

/** Returns what the palette looks in, with what was opened before; the book is read anew when it changes. */
export function useSearched(opened: WorkspaceAbilities['opened']): PaletteSearch {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [index, setIndex] = useState<SearchIndex<BookFound>>();
  const [failed, setFailed] = useState<unknown>();
  const live = useLive(countFindable, 'palette');
  useEffect(() => {
    void opened.list().then(setKeys, () => {});
  }, [opened]);
  useEffect(() => {
    if (live.state !== 'ready') return;
    let isWanted = true;
    readBookIndex().then(
      (read) => isWanted && setIndex(read),
      (error: unknown) => isWanted && setFailed(error),
    );
    return () => {
      isWanted = false;
    };
  }, [live]);
  const commands = useMemo(() => {
    const made = commandIndex();
    return { index: made, opened: openedIn(made, keys) };
  }, [keys]);
  const book = useMemo(() => index && { index, opened: openedIn(index, keys) }, [index, keys]);
  return { commands, book, error: live.state === 'error' ? live.error : failed };
}
