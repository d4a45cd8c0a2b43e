import { complaintCase } from '../../../lib/domain/dossier/complaint-case';
import type { Fact } from '../../../lib/domain/records/fact';
import { t, wordOf } from '../../../lib/text';

/** Returns how the complaint of a fact went: its cause, who sees to it, and the days it took; '' where it is none. */
export function complaintText(fact: Fact, today: Temporal.PlainDate): string {
  const found = complaintCase(fact, today);
  if (!found) return '';
  const { answeredAfter, days, isOpen } = found;
  return [
    fact.cause && wordOf('cause', fact.cause),
    fact.owner,
    answeredAfter !== null && t('complaint_answered', { count: answeredAfter }),
    days !== null && t(isOpen ? 'complaint_openFor' : 'complaint_settledIn', { count: days }),
  ]
    .filter(Boolean)
    .join(' · ');
}
