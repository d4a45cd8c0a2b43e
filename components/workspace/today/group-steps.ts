import type { OpenStep } from '../../../lib/db/read/open-steps';

/** The parts of the agenda, in the order in which they stand on the page. */
export const AGENDA_PARTS = ['overdue', 'today', 'week', 'snoozed', 'later'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

function partOf({ followUp }: OpenStep, today: string, sunday: string): AgendaPart {
  if (followUp.due < today) return 'overdue';
  if (followUp.due === today) return 'today';
  if (followUp.snoozedFrom) return 'snoozed';
  return followUp.due <= sunday ? 'week' : 'later';
}

/** Returns the steps of each part of the agenda; a step that was put off comes back to the others on its day. */
export function groupSteps(steps: readonly OpenStep[], today: Temporal.PlainDate): Map<AgendaPart, OpenStep[]> {
  const sunday = today.add({ days: 7 - today.dayOfWeek }).toString();
  const groups = Map.groupBy(steps, (step) => partOf(step, today.toString(), sunday));
  return new Map(AGENDA_PARTS.flatMap((part) => (groups.has(part) ? [[part, groups.get(part) ?? []]] : [])));
}
