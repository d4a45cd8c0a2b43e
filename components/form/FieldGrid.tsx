import type { ReactNode } from 'react';

/** Fields side by side where there is room, else below one another. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-x-4 gap-y-3">{children}</div>
  );
}
