import { memo } from 'react';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { pathTo } from '../route';
import type { AccountLine } from './account-lines';
import { ColumnCell } from './ColumnCell';
import { columnLook } from './column-look';
import type { TableClock } from './column-values';

/** One account in the list: a click on its name opens it. */
export const AccountRow = memo(function AccountRow({
  line,
  columns,
  clock,
  index,
  height,
}: {
  line: AccountLine;
  columns: readonly ColumnId[];
  clock: TableClock;
  index: number;
  height: number;
}) {
  const { account, parent } = line;
  return (
    <tr
      data-testid="account-row"
      data-account={account.id}
      aria-rowindex={index}
      style={{ height }}
      className="*:border-line *:border-b hover:*:bg-soft"
    >
      <th scope="row" className="sticky left-0 z-[1] bg-surface px-2 text-left font-normal">
        <p className="flex min-w-0 items-baseline gap-1.5">
          <a
            href={pathTo('accounts', account.id)}
            data-key-stop
            className="max-w-full shrink-0 truncate font-semibold hover:text-brand"
            title={account.name}
          >
            {account.name}
          </a>
          {parent && !columns.includes('group') && (
            <span className="min-w-0 truncate text-faint text-small" title={parent.name}>
              {parent.name}
            </span>
          )}
        </p>
      </th>
      {columns.map(
        (column) =>
          column !== 'name' && (
            <td
              key={column}
              className={`truncate px-2 ${columnLook[column].isFigure ? 'text-right tabular-nums' : ''}`}
            >
              <ColumnCell column={column} line={line} clock={clock} />
            </td>
          ),
      )}
    </tr>
  );
});
