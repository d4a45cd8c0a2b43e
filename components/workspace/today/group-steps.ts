import { concludeSteps, type NextStep } from '../../../lib/conclude/steps';
import type { OpenSteps } from '../../../lib/db/read/open-steps';
import type { AsOf } from '../../../lib/domain/people/last-touch';
import { compareDue } from '../../../lib/domain/proposal/compare-due';
import type { Account } from '../../../lib/domain/records/account';

/** A step of the agenda with the account that it belongs to. */
export interface AgendaStep extends NextStep {
  account: Account;
}

/** The parts of the agenda, in the order in which they stand on the page. */
export const AGENDA_PARTS = ['overdue', 'today', 'week', 'snoozed', 'later'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

function partOf({ followUp }: AgendaStep, today: string, sunday: string): AgendaPart {
  if (followUp.due < today) return 'overdue';
  if (followUp.due === today) return 'today';
  if (followUp.snoozedFrom) return 'snoozed';
  return followUp.due <= sunday ? 'week' : 'later';
}

/** Returns the open steps of all accounts, the earliest due first. */
export function agendaSteps({ accounts, settings }: OpenSteps, asOf: AsOf): AgendaStep[] {
  return accounts
    .flatMap(({ account, ...known }) =>
      concludeSteps({ ...known, settings }, asOf).map((step) => ({ ...step, account })),
    )
    .sort((a, b) => compareDue(a.followUp, b.followUp));
}

/** Returns the steps of each part of the agenda; a step that was put off comes back to the others on its day. */
export function groupSteps(steps: readonly AgendaStep[], today: Temporal.PlainDate): Map<AgendaPart, AgendaStep[]> {
  const sunday = today.add({ days: 7 - today.dayOfWeek }).toString();
  const groups = Map.groupBy(steps, (step) => partOf(step, today.toString(), sunday));
  return new Map(AGENDA_PARTS.flatMap((part) => (groups.has(part) ? [[part, groups.get(part) ?? []]] : [])));
}
