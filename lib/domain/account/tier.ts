import type { Band } from '../book/band';
import type { Tier, TierByHand } from '../records/account';
import type { HeldLabel } from './labels';

/** What the tier is decided from. */
export interface TierFacts {
  band: Band | null;
  labels: readonly HeldLabel[];
  /** A rep flagged the account as a potential key account and nobody has decided yet. */
  flagged: boolean;
  tierByHand?: TierByHand | undefined;
}

/** The rule of domain 3.3 that decided, with the band or the labels that it looked at. */
export type TierReason =
  | { rule: 'we depend on them'; band: Band }
  | { rule: 'breadwinner with an entered label'; labels: HeldLabel[] }
  | { rule: 'label of the company'; labels: HeldLabel[] }
  | { rule: 'potential label'; labels: HeldLabel[] }
  | { rule: 'flagged, not decided' }
  | { rule: 'nothing found' };

/** The tier in force, the computed one beside it, and why. */
export interface TierAnswer {
  /** The tier that counts: the one set by hand, else the computed one. */
  tier: Tier;
  computed: Tier;
  byHand?: TierByHand;
  because: TierReason;
}

/** Returns the tier of an account and the rule that decided it; a tier set by hand wins, the computed one stays (domain 3.3). */
export function tierOf(facts: TierFacts): TierAnswer {
  const [computed, because] = computeTier(facts);
  const { tierByHand } = facts;
  return tierByHand === undefined
    ? { tier: computed, computed, because }
    : { tier: tierByHand.tier, computed, byHand: tierByHand, because };
}

/** The rules from the highest tier down; the first that holds decides. */
function computeTier({ band, labels, flagged }: TierFacts): [Tier, TierReason] {
  if (band === 'critical' || band === 'monoclient') {
    return ['strategic', { rule: 'we depend on them', band }];
  }

  const breadwinner = labels.filter((held) => held.label === 'breadwinner');
  const enteredBeside = labels.filter((held) => held.how === 'entered' && held.label !== 'breadwinner');
  if (breadwinner.length > 0 && enteredBeside.length > 0) {
    return ['strategic', { rule: 'breadwinner with an entered label', labels: [...breadwinner, ...enteredBeside] }];
  }

  const ofTheCompany = labels.filter((held) => held.level === 'company' && held.label !== 'potential');
  if (ofTheCompany.length > 0) return ['key', { rule: 'label of the company', labels: ofTheCompany }];

  const potential = labels.filter((held) => held.label === 'potential');
  if (potential.length > 0) return ['potential', { rule: 'potential label', labels: potential }];
  if (flagged) return ['potential', { rule: 'flagged, not decided' }];

  return ['standard', { rule: 'nothing found' }];
}
