import { guessCompanyName } from '../guess-company-name';
import type { FlagGuess } from './flag-guess';

const isAddress = (words: string) => /^[^\s@]+@[^\s@]+$/.test(words);
const isHost = (words: string) => /^(https?:\/\/)?[^\s@/.]+(\.[^\s@/.]+)+(\/\S*)?$/.test(words);

/** Resolves to whom a flag is about that was asked for by a company's name, by its domain or by somebody's mail address. */
export async function guessFromWords(words: string): Promise<FlagGuess> {
  if (!isAddress(words) && !isHost(words)) return { company: words, domain: '', people: [] };
  // The list of public suffixes and free-mail providers is long: only who needs it loads it.
  const { companyDomain, registeredDomain } = await import('../../../lib/domain/identify/company-domain');
  const answer = companyDomain(words);
  const domain = 'domain' in answer ? answer.domain : '';
  return {
    company: guessCompanyName({ people: [] }, registeredDomain(domain)),
    domain,
    people: isAddress(words) ? [{ email: words, role: 'contact' }] : [],
  };
}
