import { day } from '../records/day';
import type { AbcClass, ClassSettings } from './abc';
import { abcJudgements } from './history';
import { periodOf, type SettledClass, settleClass } from './hysteresis';
import type { Standing } from './standing';

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
