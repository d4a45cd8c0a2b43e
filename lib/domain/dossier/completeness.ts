import { DossierSection, type Fact, type FactTopic } from '../records/fact';
import { freshnessOf } from './freshness';
import type { DossierSettings } from './highlights';
import { missingTopics, topicsOf } from './topics';

/** How much a section of the dossier holds. */
export interface SectionCompleteness {
  section: DossierSection;
  facts: number;
  /** Those that are not stale. */
  current: number;
  state: 'empty' | 'stale' | 'filled';
  /** How many of its named parts are filled, of how many, and which are missing. */
  named: number;
  topics: number;
  missing: FactTopic[];
}

/** Returns how complete each section of a dossier is (domain 6): shown, never enforced. */
export function completenessOf(
  facts: readonly Fact[],
  today: Temporal.PlainDate,
  settings: DossierSettings,
): SectionCompleteness[] {
  return DossierSection.options.map((section) => {
    const held = facts.filter((fact) => fact.section === section);
    const current = held.filter((fact) => freshnessOf(fact, today, settings).state !== 'stale').length;
    const state = held.length === 0 ? 'empty' : current === 0 ? 'stale' : 'filled';
    const missing = missingTopics(section, held);
    const topics = topicsOf(section).length;
    return { section, facts: held.length, current, state, named: topics - missing.length, topics, missing };
  });
}
