import type { Conclusions } from '../../../../lib/conclude/account';
import { concludeRisks, type Risk } from '../../../../lib/conclude/risks';
import type { TargetLine } from '../../../../lib/db/read/targets/target-lines';
import { MEASURES } from '../../../../lib/domain/records/plan/target';

/** What a pack can hold, in its order. */
export const PACK_PARTS = ['standing', 'target', 'people', 'wallet', 'proposals', 'goals', 'risks', 'steps'] as const;
export type PackSection = (typeof PACK_PARTS)[number];

/** Which of what we think or know of people a pack shows: none unless somebody ticks it. */
export interface PackMarks {
  /** Power, support, and the roles and gaps that tell them. */
  opinions: boolean;
  /** Birthdays. */
  personal: boolean;
}

/** The risks that a pack shows: without what we think of people, unless that is ticked. */
export function shownRisks(known: Conclusions, marks: PackMarks): Risk[] {
  return concludeRisks(known).filter((risk) => marks.opinions || risk.risk !== 'gap' || !risk.isPrivate);
}

/** Whether something is known for a section; those without anything are left out. */
export function sectionsWith(known: Conclusions, line: TargetLine | undefined): ReadonlySet<PackSection> {
  const has: Record<PackSection, boolean> = {
    standing: true,
    target: MEASURES.some((measure) => line?.[measure].progress),
    people: known.people.length > 0,
    wallet: known.walletEntries.length > 0,
    proposals: known.proposals.length > 0,
    goals: known.goals.length > 0 || known.planEntries.length > 0,
    risks: concludeRisks(known).length > 0,
    steps: known.steps.length > 0,
  };
  return new Set(PACK_PARTS.filter((section) => has[section]));
}
