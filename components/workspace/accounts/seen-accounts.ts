import type { ColumnId } from '../../../lib/domain/table/column-id';
import { followUpText } from '../../../lib/follow-up-text';
import { t, wordOf } from '../../../lib/text';
import type { OutTable } from '../../../lib/transfer/out/out-table';
import { dayOf } from '../day-of';
import type { SeenTable } from '../save-as/save-as-messages';
import type { AccountLine } from './account-lines';
import { columnName, labelNames, rhythmName } from './column-look';
import { lineCare } from './line-care';
import { lineClass, lineGrowth, lineRhythm, lineTarget, ownShareOf, type TableClock } from './line-figures';

type Cell = OutTable['rows'][number][number];

/** What each column says of a line in a file; a share is 0-1. A next step has its day in a column before it. */
const cells: Record<ColumnId, (line: AccountLine, clock: TableClock) => Cell> = {
  name: ({ account }) => account.name,
  group: ({ parent }) => parent?.name,
  tier: ({ tier }) => wordOf('tier', tier),
  labels: (line) => labelNames(line).join('; '),
  share: ({ share }) => share ?? undefined,
  ownShare: (line) => ownShareOf(line) ?? undefined,
  profit: ({ standing }) => standing?.ownAmount,
  growth: (line, clock) => lineGrowth(line, clock)?.rate,
  target: (line, clock) => lineTarget(line, clock)?.plan,
  actual: (line, clock) => lineTarget(line, clock)?.actual,
  forecast: (line, clock) => lineTarget(line, clock)?.forecast ?? undefined,
  gap: (line, clock) => lineTarget(line, clock)?.gap?.amount,
  class: lineClass,
  rhythm: (line, clock) => {
    const state = lineRhythm(line, clock);
    return state && rhythmName(state);
  },
  health: (line, clock) => lineCare(line, clock)?.health?.score,
  gaps: (line, clock) => lineCare(line, clock)?.gaps.length,
  lastContact: ({ lastTouch }, { timeZone }) => lastTouch && { day: dayOf(lastTouch, timeZone) },
  lastKind: (line, clock) => {
    const kind = lineCare(line, clock)?.lastKind;
    return kind && wordOf('touchKind', kind);
  },
  nextStep: ({ nextStep }) => nextStep && followUpText(nextStep),
  openProposals: ({ openProposals }) => openProposals,
  kam: ({ account }) => account.kam,
  status: ({ account }) => wordOf('status', account.status),
  industry: ({ account }) => account.industry,
  market: ({ account }) => account.market,
  tags: ({ account }) => account.tags?.join(', '),
};

/** Returns lines as a table: what the columns on the screen show of each. */
export function seenAccounts(
  lines: readonly AccountLine[],
  columns: readonly ColumnId[],
  clock: TableClock,
  basis: 'profit' | 'revenue',
): SeenTable {
  const shown: readonly ColumnId[] = ['name', ...columns];
  const asDay = ({ nextStep }: AccountLine): Cell => nextStep && { day: nextStep.due };
  return {
    name: t('saveAs_accounts'),
    headings: shown.flatMap((column) => [
      ...(column === 'nextStep' ? [t('steps_when')] : []),
      columnName(column, basis),
    ]),
    rows: lines.map((line) =>
      shown.flatMap((column) => [...(column === 'nextStep' ? [asDay(line)] : []), cells[column](line, clock)]),
    ),
  };
}
