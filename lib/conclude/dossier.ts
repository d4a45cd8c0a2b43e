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

/** Whether nothing at all is known of an account by its notes: neither a fact, however old, nor a contact, nor who is against us. */
export const isUnnoted = ({
  facts,
  touches,
  opponents,
}: Pick<AccountContext, 'facts' | 'touches'> & { opponents: readonly unknown[] }): boolean =>
  facts.length + touches.length + opponents.length === 0;

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
