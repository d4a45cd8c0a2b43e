import type { LanguageTag } from '../languages/tags';

const SPOKEN: Readonly<Record<string, LanguageTag>> = {
  ...{ de: 'de', at: 'de', ch: 'de', li: 'de', hu: 'hu', no: 'nb' },
  ...{ uk: 'en', us: 'en', ie: 'en', au: 'en', nz: 'en', ca: 'en', za: 'en' },
};

/** Returns the language in which a company with such domains may be written to, where the first country among them says one of ours. */
export function languageOfDomains(domains: readonly string[]): LanguageTag | undefined {
  const countries = domains.flatMap((domain) => SPOKEN[domain.slice(domain.lastIndexOf('.') + 1)] ?? []);
  return countries[0];
}
