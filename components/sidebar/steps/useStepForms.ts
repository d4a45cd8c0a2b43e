import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { type OpenForm, useOpenForm } from '../../form/useOpenForm';
import type { StepForm } from './StepActions';
import { useFocusPassing } from './useFocusPassing';

/** What a step asks, and how that is opened and closed. */
export interface StepForms<Box extends HTMLElement> {
  card: RefObject<Box | null>;
  open: StepForm | null;
  editing: OpenForm;
  toggle: (form: StepForm) => void;
  /** Closes the form; the step has the focus. */
  close: () => void;
  /** Escape closes the form, and the focus goes back to what opened it; false where none was open. */
  closeByEscape: (event: KeyboardEvent) => boolean;
}

/** Returns the forms of a step; `isAsking`: it asks what came out of it from the beginning. */
export function useStepForms<Box extends HTMLElement>(id: string, isAsking: boolean): StepForms<Box> {
  const [asked, setAsked] = useState<Exclude<StepForm, 'edit'> | null>(isAsking ? 'outcome' : null);
  const editing = useOpenForm(draftId('followUps', id));
  const open: StepForm | null = editing.isOpen ? 'edit' : asked;
  const setOpen = (form: StepForm | null) => {
    if (editing.isOpen !== (form === 'edit')) editing.setOpen(form === 'edit');
    setAsked(form === 'edit' ? null : form);
  };
  const card = useRef<Box>(null);
  useFocusPassing(card);
  return {
    card,
    open,
    editing,
    toggle: (form) => setOpen(open === form ? null : form),
    close() {
      card.current?.focus({ preventScroll: true });
      setOpen(null);
    },
    closeByEscape(event) {
      if (event.key !== 'Escape' || !open) return false;
      event.stopPropagation();
      card.current?.querySelector<HTMLElement>(`[data-opens="${open}"]`)?.focus();
      setOpen(null);
      return true;
    },
  };
}
