import type { Band } from '../book/band';

/** Steps that make the firm less dependent on one customer: win others like it (domain 2). The texts are in the locales. */
const diversificationSteps = [
  'describeWhatMakesThemBuy',
  'listSimilarCompanies',
  'askForReferral',
  'useAsReference',
  'setGoalForNewCustomers',
] as const;

/** Steps that keep rivals out: act before being asked (domain 2). The texts are in the locales. */
const barrierSteps = [
  'proposeBeforeBeingAsked',
  'knowEveryDecisionMaker',
  'tieByContractOrService',
  'watchCompetitors',
  'reviewSatisfaction',
] as const;

export type DiversificationStep = (typeof diversificationSteps)[number];
export type BarrierStep = (typeof barrierSteps)[number];

/** Returns the two checklists for a critical or monoclient customer, and null for every other one (domain 2). */
export function checklistsOf(
  band: Band | null,
): { diversification: readonly DiversificationStep[]; barriers: readonly BarrierStep[] } | null {
  const isDependency = band === 'critical' || band === 'monoclient';
  return isDependency ? { diversification: diversificationSteps, barriers: barrierSteps } : null;
}
