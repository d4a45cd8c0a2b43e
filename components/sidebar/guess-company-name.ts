import type { PageSubject } from '../../lib/domain/records/page-subject';

/** Returns what the company of an unknown page may be called: as the page says, else by the domain ("brightwater.test" -> "Brightwater"). */
export function guessCompanyName(subject: PageSubject, domain: string | null): string {
  if (subject.company?.name) return subject.company.name;
  const word = domain?.split('.')[0] ?? '';
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
