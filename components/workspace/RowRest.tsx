import type { ReactNode } from 'react';

/**
 * What else can be done with a row, before its one action: in sight once the pointer or the focus is in the row, and always where nothing
 * hovers.
 */
export function RowRest({ children }: { children: ReactNode }) {
  return (
    <span className="order-first flex flex-wrap gap-1 transition-opacity has-[[aria-expanded=true]]:opacity-100 [@media(hover:hover)]:opacity-0 [li:focus-within_&]:opacity-100 [li:hover_&]:opacity-100 print:hidden">
      {children}
    </span>
  );
}
