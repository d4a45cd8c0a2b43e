import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInThread, isSameThread, threadTitle } from '../../../lib/domain/words/thread-title';

it.each([
  ['Re: Cranes', 'Cranes'],
  ['RE: FW: Cranes', 'Cranes'],
  ['Re[2]: Cranes', 'Cranes'],
  ['Re (3): Cranes', 'Cranes'],
  ['AW: WG: Kräne', 'Kräne'],
  ['Antw: Kräne', 'Kräne'],
  ['VÁ: Daruk', 'Daruk'],
  ['Va\u0301: Daruk', 'Daruk'],
  ['Tov: Daruk', 'Daruk'],
  ['SV: VS: Kraner', 'Kraner'],
  ['Fwd : Cranes', 'Cranes'],
  ['Továbbítás: Válasz: Daruk', 'Daruk'],
  ['Svar: Kraner', 'Kraner'],
  ['ENC: RES: Gruas', 'Gruas'],
  ['TR: Réf: Grues', 'Grues'],
  ['PD: Odp: Żurawie', 'Żurawie'],
  ['VL: Nosturit', 'Nosturit'],
  ['YNT: İLT: Vinçler', 'Vinçler'],
  ['ΑΠ: ΠΡΘ: Γερανοί', 'Γερανοί'],
  ['Отв: Краны', 'Краны'],
  ['回复：转发：起重机', '起重机'],
  ['返信: クレーン', 'クレーン'],
  ['RE：Cranes', 'Cranes'],
  ['[EXTERNAL] Re: Cranes', 'Cranes'],
  ['AW: [Extern] Kräne', 'Kräne'],
  ['\u200BRe: Cranes', 'Cranes'],
])('cuts what stands before the subject of %s', (subject, title) => {
  expect(threadTitle(subject)).toBe(title);
  expect(isInThread(subject)).toBe(true);
});

it.each(['Cranes', 'Resolution: cranes', 'Award: cranes', 'Re cranes', '[AN-17] Cranes', ''])(
  'leaves “%s”',
  (subject) => {
    expect(threadTitle(subject)).toBe(subject);
    expect(isInThread(subject)).toBe(false);
  },
);

it.each([
  ['Angebot AN-17', 'AW: angebot  AN 17', true],
  ['Árajánlat', 'Re: arajanlat', true],
  ['Angebot AN-17', 'Angebot AN-18', false],
  ['Re:', 'AW:', false],
])('“%s” and “%s” are one thread: %s', (one, other, expected) => {
  expect(isSameThread(one, other)).toBe(expected);
});

it('cuts all there is at once, and never more than the beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (subject) => {
      const title = threadTitle(`Re: AW: ${subject}`);
      expect(threadTitle(title)).toBe(title);
      expect(
        subject
          .normalize('NFC')
          .replace(/\p{Cf}/gu, '')
          .trim()
          .endsWith(title),
      ).toBe(true);
    }),
  );
});
