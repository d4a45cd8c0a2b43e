import type { EnteredLabel } from '../../../lib/domain/records/account';

/** Returns a label that somebody entered for the company in the spring. */
export function enteredLabel(label: EnteredLabel['label'], fields: Partial<EnteredLabel> = {}): EnteredLabel {
  return { label, level: 'company', evidence: 'named at the trade fair', since: '2026-03-01', ...fields };
}
