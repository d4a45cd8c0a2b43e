import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiHost } from '../../../lib/domain/identify/ascii-host';
import { isLookAlikeAddress, isLookAlikeHost, isLookAlikeName } from '../../../lib/domain/identify/look-alike';
import { unicodeHost } from '../../../lib/domain/identify/unicode-host';
import { isUnverified } from '../../../lib/domain/identify/unverified';

it.each(['Kovаcs', 'Нordlicht GmbH', 'Kovács Bаu', 'Ѕzabó Gergő', 'Αlpha', 'Müllеr-Bau', 'Ꭰavid'])(
  '“%s” has letters of different scripts in one word',
  (name) => {
    expect(isLookAlikeName(name)).toBe(true);
    expect(isUnverified({ name })).toBe(true);
  },
);

it.each([
  'Kovács Bau',
  'Нева Trading',
  'Иван (Ivan)',
  'Müller & Söhne',
  'NTTドコモ',
  'K-Pop 한국',
  '\u212Aelvin',
  'A1 β',
  '',
])('“%s” has not', (name) => {
  expect(isLookAlikeName(name)).toBe(false);
  expect(isUnverified({ name })).toBe(false);
});

it.each(['kovаcs-bau.hu', 'xn--kovcs-bau-2yh.hu', 'kovács-соса.hu', 'mail.kovаcs.hu', 'mаil'])(
  '“%s” is a look-alike',
  (host) => {
    expect(isLookAlikeHost(host)).toBe(true);
    expect(isLookAlikeAddress(`anna@${host}`)).toBe(true);
    expect(isUnverified({ domain: host })).toBe(true);
    expect(isUnverified({ email: `anna@${host}` })).toBe(true);
  },
);

it.each([
  'kovacs-bau.hu',
  'bücher.de',
  'xn--bcher-kva.de',
  'нева.com',
  '例え.jp',
  'rnuller.de',
  'xn--99999999999.de',
  'xn--',
  '',
])('“%s” is none', (host) => {
  expect(isLookAlikeHost(host)).toBe(false);
  expect(isLookAlikeAddress(`anna@${host}`)).toBe(false);
});

it('looks at an address as a whole before the sign, and at nothing else', () => {
  expect(isLookAlikeAddress('kovács.агnes@kovacs-bau.hu')).toBe(true);
  expect(isLookAlikeAddress('иван@kovacs-bau.hu')).toBe(false);
  expect(isUnverified({})).toBe(false);
});

it.each([
  ['xn--bcher-kva.de', 'bücher.de'],
  ['xn--h1alffa9f.xn--p1ai', 'россия.рф'],
  ['xn--r8jz45g.jp', '例え.jp'],
  ['xn--fiqs8s', '中国'],
  ['xn--mgba3a4f16a', 'ایران'],
  ['xn--4gbrim', 'موقع'],
  ['xn--e28h', '😀'],
  ['kovacs-bau.hu', 'kovacs-bau.hu'],
  ['xn--99999999999', 'xn--99999999999'],
  ['xn--b!', 'xn--b!'],
])('%s is read as %s', (ascii, letters) => {
  expect(unicodeHost(ascii)).toBe(letters);
});

it('reads every host back as it was spelled', () => {
  const label = fc.stringMatching(/^[a-zäöüáéíóőúűßøæåа-яα-ω]{1,20}$/);
  fc.assert(
    fc.property(label, (text) => {
      const ascii = asciiHost(`${text}.hu`);
      fc.pre(ascii !== null);
      expect(asciiHost(unicodeHost(ascii ?? ''))).toBe(ascii);
    }),
    { numRuns: 500 },
  );
});

it('takes any text without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof isUnverified({ name: text, email: text, domain: text })).toBe('boolean');
      expect(typeof unicodeHost(`xn--${text}`)).toBe('string');
    }),
  );
  expect(isLookAlikeName('a'.repeat(1_000_000))).toBe(false);
});

it('signs that only look like letters are unverified in an address, and foreign letters are not', () => {
  for (const email of ['fran\u212A@firm.test', 'ａnna@firm.test', 'ﬁnn@firm.test', '𝐚nna@firm.test'])
    expect(isUnverified({ email }), email).toBe(true);
  for (const email of ['åse@fjørd.test', 'frank@firm.test', 'анна@нева.test', 'łukasz@firm.test'])
    expect(isUnverified({ email }), email).toBe(false);
  expect(isUnverified({ name: 'ﬁnn' })).toBe(false);
});
