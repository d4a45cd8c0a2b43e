import type { PagePerson, PageSubject } from '../../../lib/domain/records/page-subject';
import { guessCompanyName } from '../guess-company-name';

/** Resolves to what the company of an unknown page may be called, and to its domain: '' where only free mail is named. */
export async function guessCompany(
  subject: PageSubject,
  people: readonly PagePerson[],
): Promise<{ name: string; domain: string }> {
  // The list of public suffixes and free-mail providers is long: only who needs it loads it.
  const { companyDomain, registeredDomain } = await import('../../../lib/domain/identify/company-domain');
  const hosts = [subject.company?.domain, ...people.map(({ email }) => email)];
  const answers = hosts.flatMap((host) => (host ? [companyDomain(host)] : []));
  const domain = answers.flatMap((answer) => ('domain' in answer ? [answer.domain] : []))[0] ?? null;
  return { name: guessCompanyName(subject, domain && registeredDomain(domain)), domain: domain ?? '' };
}
