import type { Cell } from '../../lib/domain/book/cell-policy';

const CELLS: readonly Cell[] = ['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'];

/** The nine cells of ABC and XYZ with one of them filled, each named or plain. Decorative: the letters beside it say the same. */
export function CellGrid({ cell, isNamed = false }: { cell: Cell; isNamed?: boolean }) {
  const size = isNamed ? 'h-5 w-7 rounded-[4px]' : 'size-3 rounded-[3px]';
  return (
    <span aria-hidden="true" className="grid w-fit grid-cols-3 gap-[3px]">
      {CELLS.map((one) => (
        <span
          key={one}
          className={`grid place-items-center text-tiny forced-colors:outline-1 ${size} ${one === cell ? 'bg-violet font-semibold text-surface forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]' : 'bg-line'}`}
        >
          {isNamed && one}
        </span>
      ))}
    </span>
  );
}
