import type { PlannedLines, TargetLine } from '../../../lib/db/read/targets/target-lines';
import type { Measure } from '../../../lib/domain/records/plan/target';
import type { TargetProgress } from '../../../lib/domain/targets/target-progress';

/** A customer with a target and what became of it. */
type Planned = Pick<TargetLine, 'accountId' | 'name'> & { progress: TargetProgress };

/**
 * Returns who has a target, by what the book counts or, where only that is planned, by the other figure; whoever falls short most
 * first, then those without a forecast.
 */
export function plannedCustomers({ basis, lines }: PlannedLines): { measure: Measure; rows: Planned[] } {
  const other = basis === 'profit' ? 'turnover' : 'profit';
  const measure = lines.some((line) => line[basis].planned) ? basis : other;
  const rows = lines.flatMap(({ accountId, name, [measure]: { planned, progress } }) =>
    planned?.own && progress ? { accountId, name, progress } : [],
  );
  const gapOf = ({ progress: { gap } }: Planned) => gap?.amount ?? Number.POSITIVE_INFINITY;
  const order = (a: Planned, b: Planned) =>
    gapOf(a) === gapOf(b) ? b.progress.plan - a.progress.plan : gapOf(a) < gapOf(b) ? -1 : 1;
  return { measure, rows: rows.sort(order) };
}
