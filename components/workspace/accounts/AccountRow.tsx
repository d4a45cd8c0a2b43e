import { type MouseEvent, memo } from 'react';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { t } from '../../../lib/text';
import type { AccountLine } from './account-lines';
import { ColumnCell } from './ColumnCell';
import { columnLook } from './column-look';
import type { TableClock } from './line-figures';
import { RowName } from './RowName';
import type { RowGroup } from './useGroups';

/** One account in the list: a click on its name opens it. */
export const AccountRow = memo(function AccountRow({
  line,
  columns,
  clock,
  place,
  height,
  isChosen,
  onToggle,
  group,
  onFold,
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
  group: RowGroup | undefined;
  onFold: (id: string) => void;
}) {
  const { account } = line;
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
        <RowName line={line} showsParent={!columns.includes('group')} {...{ group, onFold }} />
      </th>
      {columns.map(
        (column) =>
          column !== 'name' && (
            <td
              key={column}
              className={`truncate px-2 ${columnLook[column].isFigure ? 'text-right tabular-nums' : ''}`}
            >
              <ColumnCell column={column} line={line} clock={clock} ofGroup={group?.isTop === true} />
            </td>
          ),
      )}
    </tr>
  );
});
