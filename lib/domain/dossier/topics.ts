import { DossierSection, type Fact, type FactTopic, TOPICS } from '../records/fact';

/** Returns the named parts of a section, in their order. */
export function topicsOf(section: DossierSection): readonly FactTopic[] {
  return TOPICS[section];
}

/** Returns the section in which a topic stands. */
export function sectionOf(topic: FactTopic): DossierSection {
  return DossierSection.options.find((section) => topicsOf(section).includes(topic)) ?? 'general';
}

/** Returns the topics of a section of which nothing has been written down, in their order. */
export function missingTopics(section: DossierSection, facts: readonly Pick<Fact, 'topic'>[]): FactTopic[] {
  return topicsOf(section).filter((topic) => !facts.some((fact) => fact.topic === topic));
}
