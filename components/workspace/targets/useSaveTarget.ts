import type { TargetLine } from '../../../lib/db/read/targets/target-lines';
import { saveTarget } from '../../../lib/db/write/save-target';
import type { Measure, YearPlan } from '../../../lib/domain/records/plan/target';
import { withTotal } from '../../../lib/domain/targets/change-plan';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { savedText } from './target-text';

/** Returns how the target of a line is saved: as a whole plan, by its sum, or not at all any more. */
export function useSaveTarget(line: TargetLine, year: number, measure: Measure) {
  const run = useWrite();
  const { when } = useClock();
  const planned = line[measure].planned;
  const own = planned?.own ? planned.plan : undefined;
  const savePlan = (plan: YearPlan | null) =>
    void run(
      () => saveTarget(line.accountId, year, { [measure]: plan }, when().today),
      savedText(measure, line.name, year, plan === null),
    );
  return {
    /** What is planned for the account itself; undefined where only companies below it have a plan. */
    own,
    savePlan,
    saveTotal: (total: number | null) => savePlan(total === null ? null : withTotal(own, total)),
  };
}
