import { useEffect, useState } from 'react';
import { recallDraft } from '../../lib/db/kept-drafts';

/** What a form needs to keep what is typed into it. */
export interface KeptForm {
  /** Under what it is kept until it is saved or cancelled; null for what must not stand anywhere in plain. */
  keptAs: string | null;
  /** It stands open by itself, as something unfinished was left in it: it does not take the focus. */
  isLeft?: boolean;
}

/** Whether a form stands open, and what it needs to be drawn. */
export interface OpenForm {
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
  kept: KeptForm;
}

/** Returns whether the form that is kept under that name is open: as the user says, or as long as something unfinished is in it. */
export function useOpenForm(keptAs: string): OpenForm {
  const [open, setOpen] = useState<'asked' | 'left' | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Where the book cannot be read, nothing is left in a form.
    recallDraft(keptAs)
      .then((draft) => draft && isWanted && setOpen((now) => now ?? 'left'))
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [keptAs]);
  return {
    isOpen: open !== null,
    setOpen: (isOpen) => setOpen(isOpen ? 'asked' : null),
    kept: { keptAs, isLeft: open === 'left' },
  };
}
