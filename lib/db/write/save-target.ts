import { MEASURES, type Measure, Target, type YearPlan } from '../../domain/records/plan/target';
import { plansOf } from '../../domain/targets/planned-for';
import { book } from '../schema';
import { writeUndoably } from './change';

/** What is to be reached from now on; null takes a target away. */
export type TargetChange = Partial<Record<Measure, YearPlan | null>>;

/**
 * Saves what an account is to bring in a year; a measure that is not named stays as it is. Of a merge there may be two of one year:
 * one takes the place of both. Rejects with a ZodError, and writes nothing, where a plan breaks its schema.
 */
export function saveTarget(accountId: string, year: number, change: TargetChange) {
  return writeUndoably(['targets'], async ({ put, removeAll }) => {
    const before = await book.targets.where({ accountId }).toArray();
    const ofYear = before.filter((target) => target.year === year);
    const plans = { ...plansOf(ofYear, year).get(accountId), ...change };
    const id = ofYear[0]?.id ?? crypto.randomUUID();
    const set = MEASURES.flatMap((measure) => (plans[measure] ? [[measure, plans[measure]]] : []));
    const gone = ofYear.map((target) => target.id).filter((one) => set.length === 0 || one !== id);
    await removeAll('targets', gone);
    if (set.length > 0) await put('targets', Target.parse({ id, accountId, year, ...Object.fromEntries(set) }));
  });
}
