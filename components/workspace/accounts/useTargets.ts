import { useMemo } from 'react';
import { readPlanned } from '../../../lib/db/read/targets/read-targets';
import type { PlannedLines } from '../../../lib/db/read/targets/target-lines';
import type { AccountView } from '../../../lib/domain/table/account-view';
import { isOfTargets } from '../../../lib/domain/table/column-id';
import { useLive } from '../../hooks/useLive';
import type { TargetsOfYear } from './line-figures';

const nothing = async () => undefined;

/** Returns what became of the targets of this year, where a column of the view follows from it, and whether it is still awaited. */
export function useTargets(
  { columns, filters, order }: AccountView,
  today: Temporal.PlainDate,
): { targets: TargetsOfYear | undefined; isAwaited: boolean } {
  const isAsked = [...columns, ...filters.map(({ by }) => by), order.by].some(isOfTargets);
  const live = useLive<PlannedLines | undefined>(
    isAsked ? () => readPlanned(today.year, today) : nothing,
    isAsked ? 'targets' : 'nothing',
    today.toString(),
  );
  const read = live.state === 'ready' ? live.data : undefined;
  return { targets: useMemo(() => read && targetsOf(read), [read]), isAwaited: isAsked && live.state === 'loading' };
}

/** Returns the targets by account, each by what the book counts, or by the other figure where only that is planned. */
function targetsOf({ year, currency, basis, lines }: PlannedLines): TargetsOfYear {
  const other = basis === 'profit' ? 'turnover' : 'profit';
  const measure = lines.some((line) => line[basis].planned) ? basis : other;
  const known = lines.flatMap((line) => {
    const { progress } = line[measure];
    return progress ? [[line.accountId, progress] as const] : [];
  });
  return { year, currency, of: new Map(known) };
}
