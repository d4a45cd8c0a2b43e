import type { ReactNode } from 'react';

/** A part of a figure by its name; pressed, it opens to the proposals that it is made of, pressed again to all of its figure. */
export function FigureButton({
  figure,
  open,
  onFigure,
  label,
  part,
  children,
}: {
  figure: string;
  /** The figure that is open. */
  open: string;
  onFigure: (figure: string) => void;
  /** Its name where the words alone stand more than once. */
  label?: string;
  /** How long the bar below it is, 0-1. */
  part?: number;
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
      {part !== undefined && (
        <span aria-hidden="true" className="mt-1 block h-1 w-24 max-w-full rounded-sm bg-soft">
          <span
            className="block h-1 rounded-sm bg-brand"
            style={{ width: `${Math.min(1, Math.max(0, part)) * 100}%` }}
          />
        </span>
      )}
    </button>
  );
}
