import type { ReactNode } from 'react';

/**
 * What is printed, as it will look: a white sheet of the width of the paper, whatever the theme; on paper itself without its frame. The
 * title stands on its first page only, what `usePaper` says on each.
 */
export function Sheet({
  title,
  about,
  isOnPaperOnly = false,
  language,
  children,
}: {
  title: string;
  /** What it is, of which day, whose. */
  about: readonly string[];
  /** On the screen something else says the same. */
  isOnPaperOnly?: boolean;
  /** Where it is not the user's. */
  language?: string;
  children: ReactNode;
}) {
  return (
    <article
      data-testid="sheet"
      aria-label={title}
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window the sheet scrolls, and must be reachable by keyboard.
      tabIndex={0}
      data-sideways
      className={`scheme-light wrap-break-word mx-auto w-full max-w-[210mm] overflow-x-auto rounded-sm border border-line bg-surface px-[6mm] py-[8mm] text-ink sm:px-[15mm] print:max-w-none print:overflow-visible print:border-0 print:p-0 ${isOnPaperOnly ? 'hidden print:block' : ''}`}
    >
      <header className="mb-4 border-brand border-b-2 pb-2">
        <h2 className="wrap-anywhere font-bold text-xl leading-tight">{title}</h2>
        <p className="text-mute">{about.filter(Boolean).join(' · ')}</p>
      </header>
      <div className="flex flex-col gap-5 print:block print:*:mb-5">{children}</div>
    </article>
  );
}

/** One part of a sheet under its heading, which is never the last thing on a page; `isWhole` where it is not to be torn apart. */
export function SheetPart({
  title,
  isWhole = false,
  children,
}: {
  title: string;
  isWhole?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={isWhole ? 'break-inside-avoid' : ''}>
      <h3 className="mb-1.5 break-after-avoid font-bold text-[0.9375rem] text-brand">{title}</h3>
      {children}
    </section>
  );
}
