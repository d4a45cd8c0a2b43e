import { type TierToDecide, worthOf } from '../../../lib/conclude/worth';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { compareDue } from '../../../lib/domain/proposal/compare-due';
import type { RankedSuggestion } from '../../../lib/plays/ranked-suggestion';
import type { AccountLine } from '../accounts/account-lines';
import type { AgendaStep } from './group-steps';

/** One thing to do today beside the open steps. */
export type TodayRow = { key: string; accountId: string; worth: number } & (
  | { kind: 'visit'; visit: PlannedVisit }
  | { kind: 'tier'; tier: TierToDecide }
  | { kind: 'suggestion'; suggestion: RankedSuggestion; more: RankedSuggestion[] }
);

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
 * Returns what else is for today, worth the most first: one row a customer, its other advice under the first; the visits of the day, and
 * the tiers to decide.
 */
export function todayRows(
  known: {
    suggestions: readonly RankedSuggestion[];
    visits: readonly PlannedVisit[];
    toDecide: readonly TierToDecide[];
    lines: Lines;
  },
  today: string,
): TodayRow[] {
  const { suggestions, visits, toDecide, lines } = known;
  const due = suggestions.filter((suggestion) => suggestion.due <= today);
  const rows = [
    ...[...Map.groupBy(due, ({ accountId }) => accountId)].flatMap(([accountId, [first, ...more]]): TodayRow[] => {
      if (!first) return [];
      return [
        {
          key: `${accountId} ${first.playId}`,
          accountId,
          worth: worthAt(accountId, lines),
          kind: 'suggestion',
          suggestion: first,
          more,
        },
      ];
    }),
    ...visits
      .filter(({ plannedFor, stepIds }) => plannedFor === today && stepIds.length === 0)
      .map((visit): TodayRow => {
        const { customerId } = visit;
        return {
          key: `visit ${customerId}`,
          accountId: customerId,
          worth: worthAt(customerId, lines),
          kind: 'visit',
          visit,
        };
      }),
    ...toDecide.map((tier): TodayRow => {
      const { id } = tier.account;
      return { key: `tier ${id}`, accountId: id, worth: worthOf('standard', tier.share), kind: 'tier', tier };
    }),
  ];
  return rows.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
}
