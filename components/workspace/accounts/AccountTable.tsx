import { createColumnHelper, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { AccountOrder } from '../../../lib/domain/table/account-order';
import { type ColumnId, columnOf, isLargestFirst } from '../../../lib/domain/table/column-id';
import { t } from '../../../lib/text';
import { AccountRow } from './AccountRow';
import type { AccountLine } from './account-lines';
import { ChooseAll } from './ChooseAll';
import { columnLook, columnName } from './column-look';
import { HeadCell } from './HeadCell';
import type { LineColumns } from './line-columns';
import { keepListState, keptListState } from './list-state';
import type { Chosen } from './useChosen';
import type { Groups } from './useGroups';

const ROW_HEIGHT_IN_REM = 2.25;
/** Up to here every row is drawn: the browser's own search on the page finds them all. */
const DRAWN_WHOLE = 100;
/** Rows drawn above and below what is in sight, so that scrolling shows no gap. */
const SPARE = 15;

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, AccountLine>();

/** The accounts as a table: sorted by a press on a heading; of a long one only what is in sight is drawn. */
export function AccountTable({
  all,
  places,
  columns,
  order,
  basis,
  onOrder,
  chosen,
  found,
  seen,
  about,
  groups,
  isBelowBar = false,
}: {
  all: LineColumns;
  places: Uint32Array;
  columns: readonly ColumnId[];
  order: AccountOrder;
  basis: 'profit' | 'revenue';
  onOrder: (order: AccountOrder) => void;
  chosen: Chosen;
  /** How many the list has, folded ones included, and how many of them are selected. */
  found: number;
  seen: number;
  /** What is looked at: where that changes, the list begins at its top. */
  about: string;
  groups: Pick<Groups, 'groupOf' | 'fold'>;
  /** A bar stands above it, which takes from its height. */
  isBelowBar?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT_IN_REM * rem,
    initialOffset: () => keptListState().scroll,
    overscan: places.length <= DRAWN_WHOLE ? DRAWN_WHOLE : SPARE,
  });
  const shownAbout = useRef(about);
  useEffect(() => {
    if (shownAbout.current === about) return;
    shownAbout.current = about;
    box.current?.scrollTo(0, 0);
  }, [about]);
  const drawn = rows.getVirtualItems();
  const [from, to] = [drawn[0]?.index ?? 0, (drawn.at(-1)?.index ?? -1) + 1];
  const data = useMemo(
    () => Array.from(places.subarray(from, to), (place) => all.lines[place]).filter((line) => line !== undefined),
    [all, places, from, to],
  );
  const shown = useMemo<readonly ColumnId[]>(() => ['name', ...columns], [columns]);
  const table = useTable({
    features,
    data,
    getRowId: ({ account }) => account.id,
    columns: useMemo(
      () =>
        helper.columns(
          shown.map((id) => helper.accessor(({ account }) => account.id, { id, sortDescFirst: isLargestFirst(id) })),
        ),
      [shown],
    ),
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting: [{ id: order.by, desc: order.isDown }] },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change([{ id: order.by, desc: order.isDown }]) : change;
      const by = columnOf(next?.id ?? '');
      if (next && by) onOrder({ by, isDown: next.desc });
    },
  });
  const width = shown.reduce((sum, column) => sum + columnLook[column].width, 0);
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div
      ref={box}
      data-sideways
      onScrollEnd={({ currentTarget }) => keepListState({ scroll: currentTarget.scrollTop })}
      className={`relative overflow-auto rounded-lg border border-line ${
        isBelowBar
          ? 'max-h-[max(16rem,calc(100dvh-14.25rem-var(--notice,0rem)))] max-lg:max-h-[max(16rem,calc(100dvh-16.25rem-var(--notice,0rem)))]'
          : 'max-h-[max(16rem,calc(100dvh-11.5rem-var(--notice,0rem)))] max-lg:max-h-[max(16rem,calc(100dvh-13.5rem-var(--notice,0rem)))]'
      }`}
    >
      <table
        aria-rowcount={places.length + 1}
        aria-label={t('accounts_table', { column: columnName(order.by, basis) })}
        style={{ minWidth: `${width + 2.25}rem` }}
        className="w-full table-fixed border-separate border-spacing-0 text-left"
      >
        <colgroup>
          <col className="w-9" />
          {shown.map((column) => (
            <col key={column} style={column === 'name' ? {} : { width: `${columnLook[column].width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <ChooseAll count={found} chosen={seen} onAll={chosen.setAll} />
            {table.getFlatHeaders().map(({ id, column }) => (
              <HeadCell
                key={id}
                column={columnOf(id) ?? 'name'}
                basis={basis}
                sorted={column.getIsSorted()}
                onSort={() => column.toggleSorting(undefined, false)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {table.getRowModel().rows.map((row, at) => (
            <AccountRow
              key={row.id}
              line={row.original}
              columns={columns}
              clock={all.clock}
              place={from + at}
              height={ROW_HEIGHT_IN_REM * rem}
              isChosen={chosen.ids.has(row.id)}
              onToggle={chosen.toggle}
              group={groups.groupOf(places[from + at] as number)}
              onFold={groups.fold}
            />
          ))}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
}
