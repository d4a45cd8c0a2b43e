import { type MouseEvent, memo } from 'react';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { t } from '../../../lib/text';
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
  place,
  height,
  isChosen,
  onToggle,
}: {
  line: AccountLine;
  columns: readonly ColumnId[];
  clock: TableClock;
  /** Where it stands in the list, from 0. */
  place: number;
  height: number;
  isChosen: boolean;
  /** Selects it, or takes it out, perhaps with all from the one before. */
  onToggle: (place: number, isRange: boolean) => void;
}) {
  const { account, parent } = line;
  const press = ({ shiftKey }: MouseEvent) => onToggle(place, shiftKey);
  return (
    <tr
      data-testid="account-row"
      data-account={account.id}
      aria-rowindex={place + 2}
      data-chosen={isChosen || undefined}
      style={{ height }}
      className="*:border-line *:border-b hover:*:bg-soft data-chosen:*:bg-brand-soft"
    >
      <td className="sticky left-0 z-[1] bg-surface pl-3">
        <input
          type="checkbox"
          checked={isChosen}
          aria-keyshortcuts="X"
          aria-label={t('accounts_choose', { name: account.name })}
          onClick={press}
          onChange={() => {}}
          className="block size-4 accent-brand"
        />
      </td>
      <th scope="row" className="sticky left-9 z-[1] bg-surface px-2 text-left font-normal">
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
