import type { ReactNode } from 'react';
import { TopBar } from '../TopBar';

/** A state of the sidebar without an account: a title, what it means, and what to do. */
export function StatePage({
  title,
  explanation,
  isLate = false,
  children,
}: {
  title: string;
  explanation?: string;
  /** Drawn only if it lasts. */
  isLate?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={isLate ? 'shown-if-it-lasts' : ''}>
      <header className="border-line border-b px-4 pt-3.5 pb-3">
        <TopBar>
          <h1 className="font-semibold text-[1.0625rem] leading-snug tracking-tight">{title}</h1>
        </TopBar>
        {explanation && <p className="mt-1 text-mute">{explanation}</p>}
      </header>
      {children && <div className="flex flex-col gap-3 px-4 py-3">{children}</div>}
    </div>
  );
}
