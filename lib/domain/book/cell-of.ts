import { day } from '../records/day';
import type { AbcClass, ClassSettings } from './abc';
import type { Cell, CellPolicies, CellPolicy } from './cell-policy';
import { abcJudgements, xyzJudgements } from './history';
import { periodOf, type SettledClass, settleClass } from './hysteresis';
import type { Standing } from './standing';
import type { XyzClass } from './xyz-answer';

/** The cell of a customer, the policy the settings give it, and the two classes that make it. */
export interface CellAnswer {
  cell: Cell;
  policy: CellPolicy;
  because: { abc: SettledClass<AbcClass>; xyz: SettledClass<XyzClass> };
}

/**
 * Returns the ABC class that a customer is treated by, whether its regularity is known or not, and the one of the last 12 months where that
 * waits for a second period to agree (domain 4); null where it brought nothing in these months.
 */
export function abcInForce(
  { abc, asOf, history }: Pick<Standing, 'abc' | 'asOf' | 'history'>,
  classes: Pick<ClassSettings, 'period'>,
): SettledClass<AbcClass> | null {
  if (abc === null) return null;
  const period = periodOf(day(asOf), classes.period);
  return settleClass(history ? abcJudgements(history) : [{ period, class: abc.class }], period);
}

/** Returns the customer's cell among the nine with its policy; null where either class lacks data (domain 4). */
export function cellOf(
  standing: Standing,
  settings: { classes: ClassSettings; cells: CellPolicies },
): CellAnswer | null {
  const { xyz, history } = standing;
  const settledAbc = abcInForce(standing, settings.classes);
  if (settledAbc === null || xyz === null) return null;
  const period = periodOf(day(standing.asOf), settings.classes.period);
  const settledXyz = settleClass(history ? xyzJudgements(history) : [{ period, class: xyz.class }], period);
  if (settledXyz === null) return null;
  const cell: Cell = `${settledAbc.class}${settledXyz.class}`;
  return { cell, policy: settings.cells[cell], because: { abc: settledAbc, xyz: settledXyz } };
}
