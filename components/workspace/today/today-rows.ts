import { type TierToDecide, worthOf } from '../../../lib/conclude/worth';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { compareDue } from '../../../lib/domain/proposal/compare-due';
import { adviceRows } from '../../../lib/plays/advice-rows';
import type { RankedSuggestion } from '../../../lib/plays/ranked-suggestion';
import { URGENCY } from '../../../lib/plays/urgency';
import type { AccountLine } from '../accounts/account-lines';
import type { AgendaStep } from './group-steps';

/** One thing to do today beside the open steps. */
export type TodayRow = { key: string; accountId: string; worth: number } & (
  | { kind: 'visit'; visit: PlannedVisit; more: RankedSuggestion[] }
  | { kind: 'tier'; tier: TierToDecide }
  | { kind: 'suggestion'; suggestion: RankedSuggestion; more: RankedSuggestion[]; visit?: PlannedVisit }
);

/** The tiers to decide as one row, where there are several: they are decided in one list. */
type TiersRow = { key: string; kind: 'tiers'; tiers: TierToDecide[] };

/** Returns the rows with all tiers to decide in place of the first of them. */
export function bundled(rows: readonly TodayRow[]): (TodayRow | TiersRow)[] {
  const tiers = rows.flatMap((row) => (row.kind === 'tier' ? row.tier : []));
  if (tiers.length < 2) return [...rows];
  const at = rows.findIndex(({ kind }) => kind === 'tier');
  const others: (TodayRow | TiersRow)[] = rows.filter(({ kind }) => kind !== 'tier');
  return others.toSpliced(at, 0, { key: 'tiers', kind: 'tiers', tiers });
}

type Lines = ReadonlyMap<string, Pick<AccountLine, 'tier' | 'share'>>;

const worthAt = (accountId: string, lines: Lines) => {
  const line = lines.get(accountId);
  return line ? worthOf(line.tier, line.share) : 0;
};

/** Returns the steps of one part of the agenda: what is worth the most first, of the same worth the earliest due. */
export function byWorth(steps: readonly AgendaStep[], lines: Lines): AgendaStep[] {
  return steps.toSorted(
    (a, b) => worthAt(b.account.id, lines) - worthAt(a.account.id, lines) || compareDue(a.followUp, b.followUp),
  );
}

/**
 * Returns what else is for today, by urgency times worth: one row a customer, its other advice and its visit of the day under the first; the
 * other visits of the day, and the tiers to decide.
 */
export function todayRows(
  known: {
    suggestions: readonly RankedSuggestion[];
    visits: readonly PlannedVisit[];
    toDecide: readonly TierToDecide[];
    lines: Lines;
    /** The customer of an account; without it each stands for itself. */
    customerOf?: (accountId: string) => string;
  },
  today: string,
): TodayRow[] {
  const { suggestions, toDecide, lines, customerOf = (id) => id } = known;
  const due = suggestions.filter((suggestion) => suggestion.due <= today);
  const visits = new Map(
    known.visits
      .filter(({ plannedFor, stepIds }) => plannedFor === today && stepIds.length === 0)
      .map((visit) => [visit.customerId, visit]),
  );
  const visitRow = (visit: PlannedVisit, more: RankedSuggestion[]): TodayRow => {
    const { customerId } = visit;
    const worth = URGENCY['visit-due'] * worthAt(customerId, lines);
    return { key: `visit ${customerId}`, accountId: customerId, worth, kind: 'visit', visit, more };
  };
  const advised = adviceRows(due, customerOf, (id) => worthAt(id, lines));
  const rows = [
    ...advised.map(({ customerId, first, more, worth }): TodayRow => {
      const visit = visits.get(customerId);
      visits.delete(customerId);
      if (visit && URGENCY[first.playId] <= URGENCY['visit-due']) return visitRow(visit, [first, ...more]);
      const { accountId, playId } = first;
      const key = `${accountId} ${playId}`;
      return { key, accountId, worth, kind: 'suggestion', suggestion: first, more, ...(visit && { visit }) };
    }),
    ...[...visits.values()].map((visit) => visitRow(visit, [])),
    ...toDecide.map((tier): TodayRow => {
      const { id } = tier.account;
      return { key: `tier ${id}`, accountId: id, worth: worthOf('standard', tier.share), kind: 'tier', tier };
    }),
  ];
  return rows.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
}
