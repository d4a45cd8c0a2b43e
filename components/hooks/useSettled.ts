import { useState } from 'react';

/**
 * Returns whether a row is done with, from the click that does it on, and what does it; again to be done where the write failed. Looked for
 * again, as after an undo, what the row is of is another.
 */
export function useSettled<Of extends object>(of: Of) {
  const [settled, setSettled] = useState<Of | null>(null);
  const isSettled = settled === of;
  const settle = async (write: () => Promise<unknown>) => {
    if (isSettled) return;
    setSettled(of);
    if (!(await write())) setSettled(null);
  };
  return { isSettled, settle };
}
