import { useEffect, useState } from 'react';
import type { TaughtPage } from '../../../lib/taught';
import type { WorkspaceAbilities } from '../abilities';

/** Returns the kinds of page that the user taught, kept up to date; [] while they are being read. */
export function useTaught({ list, onChange }: WorkspaceAbilities['taught']): TaughtPage[] {
  const [pages, setPages] = useState<TaughtPage[]>([]);
  useEffect(() => {
    const look = () => void list().then(setPages);
    look();
    return onChange(look);
  }, [list, onChange]);
  return pages;
}
