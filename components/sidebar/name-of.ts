import type { PagePerson } from '../../lib/domain/records/page-subject';

/** Returns what to call somebody whom the page may name by the address only. */
export function nameOf(person: PagePerson): string {
  return person.name?.trim() || person.email || '';
}
