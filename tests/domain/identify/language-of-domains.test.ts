import { expect, it } from 'vitest';
import { languageOfDomains } from '../../../lib/domain/identify/language-of-domains';

it.each([
  [['muster.de'], 'de'],
  [['kovacs-bau.hu', 'kovacs.de'], 'hu'],
  [['fjellvik.com', 'fjellvik.no'], 'nb'],
  [['brightwater.co.uk'], 'en'],
  [['norr.se', 'norr.com'], undefined],
  [[], undefined],
])('%s says %s', (domains, language) => {
  expect(languageOfDomains(domains)).toBe(language);
});
