import { Suspense, useEffect, useState } from 'react';
import { openedKey } from '../../../lib/domain/search/opened';
import { later } from '../../ui/later';
import type { PageProps } from '../page-props';
import { onPaletteWanted } from './want-palette';

const Palette = later(() => import('./Palette').then((module) => module.Palette));

/** Opens the palette by its key on every page, and keeps which accounts were opened. */
export function PaletteKey({ route: { accountId }, abilities }: PageProps) {
  const { opened } = abilities;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => onPaletteWanted(() => setOpen(true)), []);
  useEffect(() => {
    if (accountId) void opened.note(openedKey({ kind: 'account', id: accountId }));
  }, [accountId, opened]);
  return (
    isOpen && (
      <Suspense>
        <Palette accountId={accountId} abilities={abilities} onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
