import { t } from '../../lib/text';
import { textName } from '../../lib/text-name';
import type { ReadField } from '../form/record-field';
import { typedLines } from '../form/typed-lines';

/** Resolves to the company domains typed, one a line, or to why the first that cannot be one was refused. */
export async function readDomains(typed: string): Promise<ReadField> {
  // The list of public suffixes and free-mail providers is long: only who needs it loads it.
  const { companyDomain } = await import('../../lib/domain/identify/company-domain');
  const domains = new Set<string>();
  for (const text of typedLines(typed)) {
    const answer = companyDomain(text);
    if (!('domain' in answer)) return { refused: t(textName('domain', answer.refused), { text }) };
    domains.add(answer.domain);
  }
  return { value: [...domains] };
}
