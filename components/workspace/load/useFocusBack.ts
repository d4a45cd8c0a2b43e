import { useRef } from 'react';
import type { useOpenForm } from '../../form/useOpenForm';

/** Returns the place of the button that opens a form, and what closes it: the focus goes back to the button. */
export function useFocusBack({ setOpen }: ReturnType<typeof useOpenForm>) {
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return { opener, close };
}
