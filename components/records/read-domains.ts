import type { CompanyDomain } from '../../lib/domain/identify/company-domain';
import { type TextKey, t } from '../../lib/text';

type Refusal = Extract<CompanyDomain, { refused: string }>['refused'];

const refusals: Record<Refusal, TextKey> = {
  'free mail': 'domain_freeMail',
  'public suffix': 'domain_publicSuffix',
  'not a domain': 'domain_none',
};

/** Returns the company domains typed, or why the first that cannot be one was refused. */
export async function readDomains(typed: readonly string[]): Promise<{ domains: string[] } | { refused: string }> {
  // The list of free-mail providers is long: only who needs it loads it.
  const { companyDomain } = await import('../../lib/domain/identify/company-domain');
  const domains: string[] = [];
  for (const text of typed) {
    const answer = companyDomain(text);
    if (!('domain' in answer)) {
      return { refused: t(refusals[answer.refused], { text }) };
    }
    domains.push(answer.domain);
  }
  return { domains: [...new Set(domains)] };
}
