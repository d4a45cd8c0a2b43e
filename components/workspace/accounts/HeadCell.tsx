import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { columnHint, columnLook, columnName } from './column-look';

/** The heading of a column: a press sorts by it, another the other way round. */
export function HeadCell({
  column,
  basis,
  sorted,
  onSort,
}: {
  column: ColumnId;
  basis: 'profit' | 'revenue';
  sorted: 'asc' | 'desc' | false;
  onSort: () => void;
}) {
  const { isFigure } = columnLook[column];
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
      className={`sticky top-0 border-line border-b bg-surface font-semibold text-mute text-small ${
        column === 'name' ? 'left-9 z-20' : 'z-10'
      }`}
    >
      <button
        type="button"
        title={columnHint(column) ?? columnName(column, basis)}
        onClick={onSort}
        className={`flex min-h-8 w-full items-center px-2 py-1 hover:text-ink ${isFigure ? 'justify-end text-right' : 'text-left'} ${sorted ? 'text-ink' : ''}`}
      >
        {/* Where a word takes the whole width, the arrow stands below it. */}
        <span className="line-clamp-2 leading-tight">
          {columnName(column, basis)}
          {sorted && <Arrow size={13} aria-hidden="true" className="ml-0.5 inline align-[-2px]" />}
        </span>
      </button>
    </th>
  );
}
