import type { When } from '../../../lib/db/write/when';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { list, t } from '../../../lib/text';
import { type CalendarEntry, calendarFile } from '../../../lib/transfer/ics';
import { saveFile } from '../../ui/save-file';
import type { PlannedBook } from './read-plan';
import { namesOf } from './useVisits';

/** The files are made one after the other: each minute since then has a higher number. */
const FIRST_FILE = '2026-01-01T00:00:00Z';

/**
 * Lets the browser save visits as a calendar file (ICS). An agreed one is the entry of its step; one by the rhythm keeps its entry while it
 * stays the customer's first, second ... of its month.
 */
export function saveVisits(visits: readonly PlannedVisit[], book: PlannedBook, when: When) {
  const seen = new Map<string, number>();
  const sequence = Math.floor(Temporal.Instant.from(FIRST_FILE).until(when.now).total('minutes'));
  const entries = visits.map((visit): CalendarEntry => {
    const { customerId, plannedFor, stepIds } = visit;
    const ofMonth = `visit-${customerId}-${plannedFor.slice(0, 7)}`;
    const at = (seen.get(ofMonth) ?? 0) + 1;
    seen.set(ofMonth, at);
    const name = book.names.get(customerId) ?? '';
    const names = namesOf(visit, book);
    return {
      uid: `${stepIds[0] ?? `${ofMonth}-${at}`}@keyside`,
      day: plannedFor,
      summary: t('plan_visitOf', { names: name }),
      description: names.length > 0 ? list(names) : '',
      sequence: Math.max(0, sequence),
    };
  });
  return saveFile(`keyside-plan-${when.today}.ics`, calendarFile(entries, when.now), 'text/calendar');
}
