import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forwardedPeople } from '../../../lib/domain/mail/forwarded-people';

const agnes = { name: 'Ágnes Kovács', email: 'agnes@kovacs-bau.test' };

it.each([
  [
    'Gmail',
    'See below.\n\n---------- Forwarded message ---------\nFrom: Ágnes Kovács <agnes@kovacs-bau.test>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: Cranes\nTo: <info@kovacs-bau.test>\n\nHello',
    [agnes],
  ],
  [
    'Apple, quoted',
    'Fyi\n> Begin forwarded message:\n>\n> From: Ágnes Kovács <agnes@kovacs-bau.test>\n> Subject: Cranes\n> Date: 20 November 2026',
    [agnes],
  ],
  [
    'Outlook in English, the address in brackets',
    'Fyi\n\nFrom: Ágnes Kovács [mailto:Agnes@Kovacs-Bau.test]\nSent: Friday, November 20, 2026 9:00 AM\nTo: Info\nSubject: Cranes',
    [agnes],
  ],
  [
    'Outlook in German',
    'Zur Info\nVon: "Kern, Renate" <r.kern@kern-stahl.test>\nGesendet: Freitag\nAn: Info',
    [{ name: 'Kern, Renate', email: 'r.kern@kern-stahl.test' }],
  ],
  ['Outlook in bold', '*From:* Ágnes Kovács <agnes@kovacs-bau.test>\n*Sent:* Friday', [agnes]],
  [
    'Hungarian',
    'Feladó: Kovács Ágnes <agnes@kovacs-bau.test>\nElküldve: péntek\nCímzett: Info',
    [{ ...agnes, name: 'Kovács Ágnes' }],
  ],
  ['Hungarian of Gmail', 'Feladó: <agnes@kovacs-bau.test>\nDátum: péntek', [{ email: agnes.email }]],
  [
    'Norwegian',
    'Fra: Ola Nordlie <ola@fjellheim.test>\nSendt: fredag\nTil: Info',
    [{ name: 'Ola Nordlie', email: 'ola@fjellheim.test' }],
  ],
  [
    'Afrikaans',
    'Van: Pieter Botha <pieter@karoo-staal.test>\nGestuur: Vrydag\nAan: Info',
    [{ name: 'Pieter Botha', email: 'pieter@karoo-staal.test' }],
  ],
  [
    'two mails, one twice',
    'From: A <a@x.test>\nDate: 1\n\nFrom: B <b@x.test>\nDate: 2\n\nFrom: A again <A@x.test>\nDate: 3',
    [
      { name: 'A', email: 'a@x.test' },
      { name: 'B', email: 'b@x.test' },
    ],
  ],
  [
    'a name between marks and blanks',
    `From: "*Ágnes*   'Kovács'" (agnes@kovacs-bau.test)\nDate: 1`,
    [{ name: 'Ágnes Kovács', email: 'agnes@kovacs-bau.test' }],
  ],
  [
    'a name that has the word in it',
    'From: Mailto:Anna Kern <anna@kern.test>\nDate: 1',
    [{ name: 'Mailto:Anna Kern', email: 'anna@kern.test' }],
  ],
  [
    'a very long name',
    `From: ${'x'.repeat(400)} <anna@kern.test>\nDate: 1`,
    [{ name: 'x'.repeat(300), email: 'anna@kern.test' }],
  ],
  [
    'what is no address before one that is',
    'From: A <a@x>\nDate: 1\n\nFrom: B <b@x.test>\nDate: 2',
    [{ name: 'B', email: 'b@x.test' }],
  ],
  [
    'six mails, five of them',
    [1, 2, 3, 4, 5, 6].map((at) => `From: <a${at}@x.test>\nDate: 1`).join('\n\n'),
    [1, 2, 3, 4, 5].map((at) => ({ email: `a${at}@x.test` })),
  ],
  ['a sentence, no header', 'From: the desk of Ágnes <agnes@kovacs-bau.test>\nHello', []],
  ['a header without an address', 'From: Ágnes Kovács\nSent: Friday', []],
  ['an answer', 'On 20 Nov 2026, Ágnes Kovács <agnes@kovacs-bau.test> wrote:\n> Hello', []],
  ['nothing', '', []],
])('reads who wrote a forwarded mail: %s', (_, message, expected) => {
  expect(forwardedPeople(message)).toEqual(expected);
});

it('never throws, and names at most five, each once', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.emailAddress().map((email) => `From: X <${email}>`),
    fc.constantFrom('Date: 1', '> ', 'From:'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const emails = forwardedPeople(lines.join('\n')).map(({ email }) => email);
      expect(new Set(emails).size).toBe(emails.length);
      expect(emails.length).toBeLessThanOrEqual(5);
    }),
  );
});
