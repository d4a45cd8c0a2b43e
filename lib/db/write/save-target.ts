import type { Day } from '../../domain/records/day';
import { MEASURES, MOST_CHANGES, Target } from '../../domain/records/plan/target';
import { plansOf } from '../../domain/targets/planned-for';
import { type PlanChange, targetChanges } from '../../domain/targets/target-changes';
import { book } from '../schema';
import { writeUndoably } from './change';

/**
 * Saves what an account is to bring in a year; a measure that is not named stays as it is. Of a merge there may be two of one year:
 * one takes the place of both. A sum that is another one from the day `on` is noted with it. Rejects with a ZodError, and writes nothing, where a plan breaks its schema.
 */
export function saveTarget(accountId: string, year: number, change: PlanChange, on?: Day) {
  return writeUndoably(['targets'], async ({ put, removeAll }) => {
    const before = await book.targets.where({ accountId }).toArray();
    const ofYear = before.filter((target) => target.year === year);
    const plans = { ...plansOf(ofYear, year).get(accountId), ...change };
    const id = ofYear[0]?.id ?? crypto.randomUUID();
    const set = MEASURES.flatMap((measure) => (plans[measure] ? [[measure, plans[measure]]] : []));
    const gone = ofYear.map((target) => target.id).filter((one) => set.length === 0 || one !== id);
    await removeAll('targets', gone);
    const noted = ofYear.flatMap(({ changes = [] }) => changes);
    const changes =
      on === undefined ? noted : [...noted, ...targetChanges(plansOf(ofYear, year).get(accountId), change, on)];
    const row = {
      id,
      accountId,
      year,
      ...Object.fromEntries(set),
      ...(changes.length > 0 && { changes: changes.slice(-MOST_CHANGES) }),
    };
    if (set.length > 0) await put('targets', Target.parse(row));
  });
}
