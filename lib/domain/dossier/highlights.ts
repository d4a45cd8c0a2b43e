import * as z from 'zod/mini';
import { day, daysBetween } from '../records/day';
import type { Fact } from '../records/fact';
import { count, days, months } from '../records/unit';

/** What counts as fresh or stale, and how much is shown (domain 6). */
export const DossierSettings = z.object({
  freshMonths: months(6),
  staleMonths: months(12),
  expiringWithin: days(60),
  highlights: count(5),
});
export type DossierSettings = z.infer<typeof DossierSettings>;

/** A fact that is shown at a glance, and what brought it there. `expiresIn` in days. */
export interface Highlight {
  fact: Fact;
  why: 'pinned' | 'expiring' | 'complaint' | 'newest';
  expiresIn?: number;
}

const ORDER: Highlight['why'][] = ['pinned', 'expiring', 'complaint', 'newest'];

/**
 * Returns the few facts to see first (domain 6): pinned ones, then what expires within 60 days, then open complaints, then
 * the newest; at most five, each once, the newest first within its kind and the soonest first among those that expire.
 * What has expired before today is shown only where it is pinned or an open complaint.
 */
export function highlightsOf(
  facts: readonly Fact[],
  today: Temporal.PlainDate,
  { highlights, expiringWithin }: DossierSettings,
): Highlight[] {
  return facts
    .flatMap((fact): Highlight[] => {
      const expiresIn = fact.expiresOn && daysBetween(today, day(fact.expiresOn));
      const shown = { fact, ...(typeof expiresIn === 'number' && { expiresIn }) };
      if (fact.pinned) return [{ ...shown, why: 'pinned' }];
      if (typeof expiresIn === 'number' && expiresIn >= 0 && expiresIn <= expiringWithin) {
        return [{ ...shown, why: 'expiring' }];
      }
      if (fact.complaint === 'open') return [{ ...shown, why: 'complaint' }];
      return typeof expiresIn === 'number' && expiresIn < 0 ? [] : [{ ...shown, why: 'newest' }];
    })
    .sort((a, b) => {
      const byKind = ORDER.indexOf(a.why) - ORDER.indexOf(b.why);
      const bySoonest = a.why === 'expiring' ? (a.expiresIn ?? 0) - (b.expiresIn ?? 0) : 0;
      return byKind || bySoonest || b.fact.learnedOn.localeCompare(a.fact.learnedOn);
    })
    .slice(0, highlights);
}
