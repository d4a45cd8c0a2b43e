import type { ClassSettings } from '../book/abc';
import type { DependencySettings } from '../book/band';
import type { ReviewSettings } from '../care/review-settings';
import type { VisitSettings } from '../care/visit-interval';
import { Tier } from '../records/account';
import type { ProgrammeSettings } from './programme-settings';
import type { QualificationSettings } from './qualification-settings';

/** What of the programme is counted: accounts by tier, KAMs, and their load in hours a month; null where not known. */
export interface ProgrammeFigures {
  accounts: Record<Tier, number>;
  kams: number;
  hours: number | null;
}

/** How sales works with the programme; the texts are in the locales. */
const salesRules = ['repsFlag', 'kamDecides', 'repsServeStandard', 'rivalsHaveDifferentKams'] as const;

/** The charter of the programme on one page: the thresholds in force and the figures beside them. Shares 0-1. */
export interface Charter {
  howMany: { tier: Tier; accounts: number }[];
  criteria: Pick<
    DependencySettings,
    | 'basis'
    | 'withoutProfitUpTo'
    | 'criterion'
    | 'keyFrom'
    | 'keySum'
    | 'currency'
    | 'criticalAbove'
    | 'monoclientAbove'
  > &
    Pick<ClassSettings, 'aBelow' | 'bBelow'>;
  /** Months between visits and between reviews; null: no reviews. */
  tiers: { tier: Tier; visitEvery: number; reviewEvery: number | null }[];
  /** A prospect is qualified from this sum of the three P. */
  decisions: { qualifiedFrom: number };
  service: { kams: number; fewestStrategic: number; mostStrategic: number; hoursPerRelationship: number };
  /** Hours a month: what the KAMs have together, and what the accounts take. */
  resources: { capacity: number; hours: number | null };
  sales: typeof salesRules;
}

/** The groups of settings that a charter is made of. */
export interface CharterSettings {
  dependency: DependencySettings;
  classes: ClassSettings;
  programme: ProgrammeSettings;
  visits: VisitSettings;
  reviews: ReviewSettings;
  qualification: QualificationSettings;
}

/** Returns the programme's charter from the settings in force (domain 9). */
export function charterOf(figures: ProgrammeFigures, settings: CharterSettings): Charter {
  const { rates: _, ...dependency } = settings.dependency;
  const { aBelow, bBelow } = settings.classes;
  const { fewestStrategic, mostStrategic, hoursPerRelationship, capacity } = settings.programme;
  return {
    howMany: Tier.options.map((tier) => ({ tier, accounts: figures.accounts[tier] })),
    criteria: { ...dependency, aBelow, bBelow },
    tiers: Tier.options.map((tier) => ({
      tier,
      visitEvery: settings.visits.every[tier],
      reviewEvery: settings.reviews.tiers.includes(tier) ? settings.reviews.every : null,
    })),
    decisions: { qualifiedFrom: settings.qualification.sumFrom },
    service: { kams: figures.kams, fewestStrategic, mostStrategic, hoursPerRelationship },
    resources: { capacity: capacity * figures.kams, hours: figures.hours },
    sales: salesRules,
  };
}
