import type { ReactNode } from 'react';
import type { SalesOfAccount } from '../../../../lib/db/read/sales/account-sales';

/** What the orders are narrowed to: those of a month, by its first day, or those with a product group in them. */
export type SalesSeen = { month: string } | { group: string } | null;

/** The sales of an account, and which of its orders are shown. */
export interface SalesShown {
  sales: SalesOfAccount;
  seen: SalesSeen;
  onSee: (seen: SalesSeen) => void;
}

/** Returns whether two narrow to the same. */
function isSameSeen(one: SalesSeen, other: SalesSeen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A month or a product group by its name, with its bar; pressed, it opens to the orders that it is made of, pressed again to all. */
export function SalesMark({
  of,
  seen,
  onSee,
  part,
  children,
}: Omit<SalesShown, 'sales'> & {
  of: Exclude<SalesSeen, null>;
  /** How long its bar is, 0-1. */
  part: number;
  children: ReactNode;
}) {
  const isSeen = isSameSeen(of, seen);
  return (
    <button
      type="button"
      data-testid="sales-mark"
      aria-pressed={isSeen}
      onClick={() => onSee(isSeen ? null : of)}
      className="wrap-anywhere -mx-1 block min-h-6 w-[calc(100%+0.5rem)] rounded-md px-1 text-left text-brand hover:bg-brand-soft aria-pressed:bg-brand-soft aria-pressed:font-semibold"
    >
      {children}
      <span aria-hidden="true" className="mt-1 block h-1 rounded-sm bg-soft">
        <span className="block h-1 rounded-sm bg-brand" style={{ width: `${Math.min(1, Math.max(0, part)) * 100}%` }} />
      </span>
    </button>
  );
}
