import { afterEach, describe, expect, it } from 'vitest';
import { accountSentenceText } from '../../components/sidebar/account-sentence-text';
import type { AccountClause } from '../../lib/domain/account/account-sentence';
import { speak, type Texts } from '../../lib/text';
import { afrikaans, english, german, hungarian, norwegian } from '../texts';

const today = Temporal.PlainDate.from('2026-11-19');
const profit = { share: 0.18, basis: 'profit' as const, isOfGroup: false };
const key: AccountClause = { clause: 'standing', tier: 'key', since: '2026-03-02', share: profit };
const late: AccountClause = { clause: 'rhythm', state: 'amber', every: 32, daysSince: 61 };
const proposal: AccountClause = { clause: 'proposal', since: '2026-11-12', count: 1 };
const texts: Record<string, Texts> = { en: english, de: german, hu: hungarian, nb: norwegian, af: afrikaans };

afterEach(() => speak('en', english));

describe('an account in one sentence', () => {
  it.each([
    [
      'en',
      'Key account since March, 18% of profit; usually orders every 32 days, last 61 days ago; proposal of Nov 12 unanswered.',
    ],
    [
      'de',
      'Schlüsselkunde seit März, 18 % des Ertrags; bestellt meist alle 32 Tage, zuletzt vor 61 Tagen; Angebot vom 12. Nov. unbeantwortet.',
    ],
    [
      'hu',
      'Kiemelt ügyfél március óta, 18% a nyereségből; általában 32 naponta rendel, legutóbb 61 nappal ezelőtt; válasz nélküli ajánlat (nov. 12.).',
    ],
    [
      'nb',
      'Nøkkelkunde siden mars, 18 % av fortjenesten; bestiller oftest hver 32. dag, sist for 61 dager siden; tilbud av 12. nov. ubesvart.',
    ],
    [
      'af',
      'Sleutelkliënt sedert Maart, 18% van die wins; bestel gewoonlik elke 32 dae, laas 61 dae gelede; voorstel van 12 Nov. onbeantwoord.',
    ],
  ])('reads naturally in %s', (language, sentence) => {
    speak(language, texts[language] ?? {});
    const text = accountSentenceText([key, late, proposal], today, []);
    expect(text.replace(/\s/g, ' ')).toBe(sentence);
  });

  it('counts an order up to the last day of the ledger, where that is older than today', () => {
    const known = { ...late, daysSince: 60, knownTo: '2026-09-30' };
    expect(accountSentenceText([known], today, [])).toBe('Usually orders every 32 days, last on Aug 1.');
    const upToDate = { ...late, knownTo: today.toString() };
    expect(accountSentenceText([upToDate], today, [])).toBe('Usually orders every 32 days, last 61 days ago.');
  });

  it.each(Object.keys(texts))('ends in one full stop and is filled in, whatever is said, in %s', (language) => {
    speak(language, texts[language] ?? {});
    const every: AccountClause[] = [
      { clause: 'standing', tier: 'standard', since: null, share: null },
      {
        clause: 'standing',
        tier: 'strategic',
        since: '2024-03-02',
        share: { ...profit, basis: 'revenue', isOfGroup: true },
      },
      late,
      { clause: 'rhythm', state: 'steady', every: 1, daysSince: 0 },
      { clause: 'lost', how: 'entered', since: '2026-09-01' },
      { clause: 'lost', how: 'computed', since: '2026-10-19', daysSince: 112 },
      ...(['complaint', 'promise', 'proposal'] as const).flatMap((clause): AccountClause[] => [
        { clause, since: '2026-10-20', count: 1 },
        { clause, since: '2025-10-20', count: 3 },
      ]),
    ];
    for (const one of every) {
      const text = accountSentenceText([one], today, []);
      expect(text).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
      expect(text).not.toMatch(/[{}_]/);
    }
  });

  it('names the year of another year, and a share below one per cent with its tenth', () => {
    const clause: AccountClause = { ...key, since: '2024-03-02', share: { ...profit, share: 0.004, isOfGroup: true } };
    expect(accountSentenceText([clause], today, [])).toBe('Key account since March 2024, 0.4% of profit (group).');
  });
});
