import { plainWords } from './fold';
import { withoutLastForms } from './without-legal-forms';

/**
 * Returns the key under which spellings of one company's name agree ("KOVÁCS BAU Kft." and "Kovacs Bau"): without case,
 * accents, punctuation and legal form at the end. Empty where nothing is left.
 */
export function nameKey(name: string): string {
  return withoutLastForms(plainWords(name)).join(' ');
}
