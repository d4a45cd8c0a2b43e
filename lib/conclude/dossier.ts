import { type Freshness, freshnessOf } from '../domain/dossier/freshness';
import { type Highlight, highlightsOf } from '../domain/dossier/highlights';
import { hostOf } from '../domain/identify/host-of';
import type { AccountContext } from './account-context';

/** A fact to see first, how fresh it is and where it comes from. */
export interface ShownHighlight extends Highlight {
  freshness: Freshness;
  /** The person or place that it was learned from, by name. */
  source?: string;
}

/** Returns the few facts of the dossier to see first (domain 6). */
export function concludeDossier(
  { facts, people, settings }: AccountContext,
  today: Temporal.PlainDate,
): ShownHighlight[] {
  return highlightsOf(facts, today, settings.dossier).map((highlight) => {
    const { personId, name, url } = highlight.fact.source;
    const person = people.find(({ id }) => id === personId);
    const source = person?.name ?? name ?? (url && hostOf(url));
    return {
      ...highlight,
      freshness: freshnessOf(highlight.fact, today, settings.dossier),
      ...(source && { source }),
    };
  });
}
