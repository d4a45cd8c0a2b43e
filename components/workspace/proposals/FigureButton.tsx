import type { ReactNode } from 'react';

/** A part of a figure by its name; pressed, it opens to the proposals that it is made of, pressed again to all of its figure. */
export function FigureButton({
  figure,
  open,
  onFigure,
  label,
  children,
}: {
  figure: string;
  /** The figure that is open. */
  open: string;
  onFigure: (figure: string) => void;
  /** Its name where the words alone stand more than once. */
  label?: string;
  children: ReactNode;
}) {
  const [whole = ''] = figure.split('/');
  return (
    <button
      type="button"
      data-testid="pipeline-figure"
      data-figure={figure}
      aria-label={label}
      aria-pressed={open === figure}
      onClick={() => onFigure(open === figure ? whole : figure)}
      className="wrap-anywhere -mx-1 -my-0.5 min-h-6 rounded-md px-1 text-left text-brand hover:bg-brand-soft aria-pressed:bg-brand-soft aria-pressed:font-semibold"
    >
      {children}
    </button>
  );
}
