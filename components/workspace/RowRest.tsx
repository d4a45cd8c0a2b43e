import type { ReactNode } from 'react';

/**
 * What else can be done with a row: in sight once the pointer or the focus is in the row, and always where nothing hovers. It is written
 * before the row's one action, where it is drawn: Tab goes from left to right.
 */
export function RowRest({ children }: { children: ReactNode }) {
  return (
    <span className="flex flex-wrap gap-1 transition-opacity has-[[aria-expanded=true]]:opacity-100 [@media(hover:hover)]:opacity-0 [li:focus-within_&]:opacity-100 [li:hover_&]:opacity-100 print:hidden">
      {children}
    </span>
  );
}
