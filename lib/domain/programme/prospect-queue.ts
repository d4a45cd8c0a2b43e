import { day, daysBetween } from '../records/day';
import type { Prospect } from '../records/prospect';
import { type Qualification, qualify } from './qualification';
import type { QualificationSettings } from './qualification-settings';

/** A prospect that waits for the KAM, for how many days, and whether the three P suffice. */
export interface WaitingProspect {
  prospect: Prospect;
  waitingDays: number;
  qualification: Qualification;
}

/** Returns the prospects that wait for a decision: the qualified before the others, among them the longest waiting first (domain 5). */
export function prospectQueue(
  prospects: readonly Prospect[],
  settings: QualificationSettings,
  today: Temporal.PlainDate,
): WaitingProspect[] {
  return prospects
    .filter(({ status }) => status === 'waiting')
    .map((prospect) => ({
      prospect,
      waitingDays: daysBetween(day(prospect.flaggedOn), today),
      qualification: qualify(prospect, settings),
    }))
    .sort(
      (a, b) =>
        Number(b.qualification.isQualified) - Number(a.qualification.isQualified) || b.waitingDays - a.waitingDays,
    );
}
