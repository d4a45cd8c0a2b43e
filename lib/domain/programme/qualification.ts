import type { Prospect } from '../records/prospect';
import type { QualificationSettings } from './qualification-settings';

/** One of the three P: they need it, they can pay, the person we talk to may decide. */
export type ThreeP = 'need' | 'ability' | 'authority';

/** Whether the three P suffice, and which of them say no or are unclear. */
export interface Qualification {
  isQualified: boolean;
  because: { sum: number; sumFrom: number; no: ThreeP[]; unclear: ThreeP[] };
}

/** Returns whether a prospect is qualified: none of the three P is 0 and their sum reaches the threshold (domain 5). */
export function qualify(prospect: Pick<Prospect, ThreeP>, { sumFrom }: QualificationSettings): Qualification {
  const all: ThreeP[] = ['need', 'ability', 'authority'];
  const sum = all.reduce((so, p) => so + prospect[p].score, 0);
  const no = all.filter((p) => prospect[p].score === 0);
  const unclear = all.filter((p) => prospect[p].score === 1);
  return { isQualified: no.length === 0 && sum >= sumFrom, because: { sum, sumFrom, no, unclear } };
}
