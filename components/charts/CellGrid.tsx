import type { Cell } from '../../lib/domain/cell-policy';

const CELLS: readonly Cell[] = ['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'];

/** The nine cells of ABC and XYZ with one of them filled. Decorative: the letters beside it say the same. */
export function CellGrid({ cell }: { cell: Cell }) {
  return (
    <div aria-hidden="true" className="grid w-fit grid-cols-3 gap-px">
      {CELLS.map((one) => (
        <i key={one} className={`size-[7px] rounded-[2px] ${one === cell ? 'bg-violet' : 'bg-line'}`} />
      ))}
    </div>
  );
}
