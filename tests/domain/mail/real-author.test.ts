import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAuthor } from '../../../lib/domain/mail/real-author';
import type { PageSubject } from '../../../lib/domain/records/page-subject';

const self = { addresses: ['jo@our-firm.test'], hosts: ['our-firm.test', 'lists.our-firm.test'] };
const ida = 'ida@harbour.test';
const mail = (email: string, name?: string, more?: Partial<PageSubject>): PageSubject => ({
  people: [
    { role: 'from', email, ...(name && { name }) },
    { role: 'to', email: 'jo@our-firm.test' },
  ],
  ...more,
});
const asked = (subject: PageSubject, message = '') => {
  const found = realAuthor(subject, message, self);
  return found && [found.by, found.author.name ?? '', found.author.email ?? ''];
};

it('Reply-To names who wrote to a form or a shared mailbox, with their name', () => {
  const replyTo = { email: ida, name: 'Ida Lundqvist' };
  expect(asked(mail('web@our-firm.test', 'Website', { replyTo }))).toEqual(['reply-to', 'Ida Lundqvist', ida]);
  expect(asked(mail('sales@our-firm.test', "'Ida L.' via Sales", { replyTo: { email: ida } }))).toEqual([
    'reply-to',
    'Ida L.',
    ida,
  ]);
  expect(asked(mail('web@our-firm.test', 'Website', { replyTo: { email: 'tom@our-firm.test' } }))).toBeNull();
});

it.each([
  ['a list', 'ida=harbour.test@lists.our-firm.test'],
  ['SRS', 'SRS0=HHHH=TT=harbour.test=ida@our-firm.test'],
  ['SRS twice', 'SRS1=HHHH=first.test==HHHH=TT=harbour.test=ida@our-firm.test'],
  ['SRS of a domain with a hyphen', 'SRS0=HHHH=TT=old-harbour.test=ida@our-firm.test', 'ida@old-harbour.test'],
  ['SRS with another mark', 'srs0+HHHH=TT=harbour.test=ida@our-firm.test'],
  ['a list that codes the sign', 'ida=40harbour.test@lists.our-firm.test'],
  ['a list’s bounces', 'sales-bounces+ida=harbour.test@lists.our-firm.test'],
  ['a relay of old', 'ida%harbour.test@our-firm.test'],
  ['hyphens for the sign', 'ida-at-harbour.test@our-firm.test'],
  ['a bounce address', 'bounces+ida=harbour.test@our-firm.test'],
  ['a word for the sign', 'ida_at_harbour.test@our-firm.test'],
  ['a guest of a tenant', 'ida_harbour.test#EXT#@our-firm.test'],
])('the address that %s rewrote is read back', (_, email, author = ida) => {
  expect(asked(mail(email, 'Ida Lundqvist'))).toEqual(['rewritten', 'Ida Lundqvist', author]);
});

it.each([
  ["'Ida Lundqvist' via Sales", 'Ida Lundqvist'],
  ['Ida Lundqvist (via Sales)', 'Ida Lundqvist'],
  ['Ida Lundqvist, via Sales List', 'Ida Lundqvist'],
  ['“Ida Lundqvist” – via Sales', 'Ida Lundqvist'],
  ['Ida Lundqvist über Vertrieb', 'Ida Lundqvist'],
  ['„Ida Lundqvist“ über Vertrieb', 'Ida Lundqvist'],
  ['Ida Lundqvist durch Vertrieb', 'Ida Lundqvist'],
  ['Lundqvist Ida keresztül Értékesítés', 'Lundqvist Ida'],
  ['„Lundqvist Ida” az Értékesítés listán keresztül', 'Lundqvist Ida'],
  ['Ida Lundqvist gjennom Salg', 'Ida Lundqvist'],
  ['Ida Lundqvist deur Verkope', 'Ida Lundqvist'],
  ['Sekretariat im Auftrag von Ida Lundqvist', 'Ida Lundqvist'],
  ['Sekretariat im Namen von Ida Lundqvist', 'Ida Lundqvist'],
  ['Sekretariat i. A. von Ida Lundqvist', 'Ida Lundqvist'],
  ['Tom Hill on behalf of Ida Lundqvist', 'Ida Lundqvist'],
  ['Tom Hill (on behalf of Ida Lundqvist)', 'Ida Lundqvist'],
  ['On Behalf Of Ida Lundqvist', 'Ida Lundqvist'],
  ['Lundqvist Ida nevében Tóth Éva', 'Lundqvist Ida'],
  ['Lundqvist Ida megbízásából', 'Lundqvist Ida'],
  ['Lundqvist Ida részéről (Titkárság)', 'Lundqvist Ida'],
  ['Lundqvist Ida nevében (Tóth Éva)', 'Lundqvist Ida'],
  ['„Lundqvist Ida” nevében', 'Lundqvist Ida'],
  ['Tom Hill på vegne av Ida Lundqvist', 'Ida Lundqvist'],
  ['Tom Hill pr. vegne av Ida Lundqvist', 'Ida Lundqvist'],
  ['Tom Hill namens Ida Lundqvist', 'Ida Lundqvist'],
])('“%s” names %s', (name, author) => {
  expect(asked(mail('sales@our-firm.test', name))).toEqual(['via', author, '']);
  expect(asked(mail('desk@groups.example', name))).toEqual(['via', author, '']);
});

it('whoever it is, “on behalf of” names them, in each of our languages', () => {
  const part = fc
    .tuple(fc.constantFrom(...'ÁBÉHÅKLÖŁŠÜ'), fc.string({ unit: fc.constantFrom(...'aáeéioőuůßøñçš’-'), minLength: 2 }))
    .map(([first, rest]) => `${first}${rest.replace(/^[’-]+|[’-]+$/g, 'a')}`);
  const forms: ((name: string) => string)[] = [
    (name) => `Tom Hill on behalf of ${name}`,
    (name) => `Sekretariat im Namen von ${name}`,
    (name) => `${name} nevében Tóth Éva`,
    (name) => `${name} megbízásából`,
    (name) => `Tom Hill på vegne av ${name}`,
    (name) => `Tom Hill namens ${name}`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...forms), part, part, (form, first, last) => {
      const name = `${first} ${last}`;
      expect(asked(mail('desk@our-firm.test', form(name)))).toEqual(['via', name, '']);
    }),
  );
});

it('an address in the place of a name is whose mail it is', () => {
  expect(asked(mail('sales@our-firm.test', `'${ida}' via Sales`))).toEqual(['via', '', ida]);
  expect(asked(mail('sales@our-firm.test', "'tom@our-firm.test' via Sales"))).toBeNull();
});

it('a stranger’s list or form service gives way to whom it names', () => {
  const replyTo = { email: ida, name: 'Ida Lundqvist' };
  expect(asked(mail('desk@groups.example', 'Desk', { replyTo }))).toEqual(['reply-to', 'Ida Lundqvist', ida]);
  expect(asked(mail('ida=harbour.test@groups.example', 'Ida Lundqvist via Desk'))).toEqual([
    'rewritten',
    'Ida Lundqvist',
    ida,
  ]);
  const form = 'Name: Ida Lundqvist\nE-mail: ida@harbour.test';
  for (const service of ['no-reply@forms.example', 'wordpress@host.example', 'contact-form@host.example'])
    expect(asked(mail(service, 'Website'), form), service).toEqual(['form', 'Ida Lundqvist', ida]);
});

it('what the user sent on names its writer, though the page leaves the user out', () => {
  const sent = { people: [{ role: 'to' as const, email: 'tom@our-firm.test' }], replyTo: { email: ida } };
  expect(asked(sent)).toEqual(['reply-to', '', ida]);
  expect(asked({ people: [] }, 'Name: Ida\nE-mail: ida@harbour.test')).toEqual(['form', 'Ida', ida]);
});

it.each([
  ['English', 'New entry\nName: Ida Lundqvist\nE-mail: ida@harbour.test\nMessage: Hi'],
  ['English with first and last name', 'First name: Ida\nLast name: Lundqvist\nEmail address: ida@harbour.test'],
  ['German', 'Neue Anfrage\nName: Ida Lundqvist\nE-Mail-Adresse: ida@harbour.test'],
  ['German in two parts', 'Vorname: Ida\nNachname: Lundqvist\nIhre E-Mail-Adresse: ida@harbour.test'],
  ['Hungarian', 'Új üzenet\nTeljes név: Ida Lundqvist\nE-mail cím: ida@harbour.test'],
  ['Norwegian', 'Ny henvendelse\nFullt navn: Ida Lundqvist\nE-post: ida@harbour.test'],
  ['Afrikaans', 'Nuwe navraag\nNaam: Ida Lundqvist\nE-posadres: <ida@harbour.test>'],
  ['a table whose cells are lines', 'Name\nIda Lundqvist\nE-Mail\nida@harbour.test\nMessage\nHi'],
  ['a list with bold labels', '* *Name:* Ida Lundqvist\n* *Email:* ida@harbour.test'],
])('a form in %s says who filled it in', (_, message) => {
  expect(asked(mail('wordpress@our-firm.test', 'Website'), message)).toEqual(['form', 'Ida Lundqvist', ida]);
});

it('a form says the company, too', () => {
  const message = 'Name: Ida Lundqvist\nE-mail: ida@gmail.com\nCompany: Harbour Tools Ltd';
  expect(realAuthor(mail('web@our-firm.test', 'Website'), message, self)).toMatchObject({
    company: 'Harbour Tools Ltd',
    words: 'Name: Ida Lundqvist · E-mail: ida@gmail.com',
  });
});

it.each([
  ['English', 'From: Ida Lundqvist <ida@harbour.test>\nSent: Friday\nTo: Tom\nSubject: Cranes'],
  ['German', 'Von: Ida Lundqvist <ida@harbour.test>\nGesendet: Freitag\nAn: Tom\nBetreff: Krane'],
  ['German, another program', 'Von: "Ida Lundqvist" <ida@harbour.test>\nDatum: 6. November 2026\nAn: Tom'],
  ['Hungarian', 'Feladó: Ida Lundqvist <ida@harbour.test>\nElküldve: péntek\nCímzett: Tom\nTárgy: Daruk'],
  ['Norwegian', 'Fra: Ida Lundqvist <ida@harbour.test>\nSendt: fredag\nTil: Tom\nEmne: Kraner'],
  ['Afrikaans', 'Van: Ida Lundqvist <ida@harbour.test>\nGestuur: Vrydag\nAan: Tom\nOnderwerp: Hyskrane'],
  ['French', 'De : Ida Lundqvist <ida@harbour.test>\nEnvoyé : vendredi\nÀ : Tom\nObjet : Grues'],
  ['Spanish', 'De: Ida Lundqvist <ida@harbour.test>\nFecha: viernes\nPara: Tom\nAsunto: Gruas'],
  ['Italian', 'Da: Ida Lundqvist <ida@harbour.test>\nData: venerdi\nOggetto: Gru'],
  ['Polish', 'Od: Ida Lundqvist <ida@harbour.test>\nWysłano: piątek\nDo: Tom\nTemat: Dźwigi'],
  ['Dutch', 'Van: Ida Lundqvist <ida@harbour.test>\nVerzonden: vrijdag\nAan: Tom\nOnderwerp: Kranen'],
  ['Swedish', 'Från: Ida Lundqvist <ida@harbour.test>\nSkickat: fredag\nTill: Tom\nÄmne: Kranar'],
  ['Danish', 'Fra: Ida Lundqvist <ida@harbour.test>\nSendt: fredag\nTil: Tom\nEmne: Kraner'],
  [
    'a table whose cells are lines',
    'Subject:\nCranes\nDate:\nFriday\nFrom:\nIda Lundqvist <ida@harbour.test>\nTo:\nTom',
  ],
  ['a phone', 'Begin forwarded message:\nFrom: Ida Lundqvist <ida@harbour.test>\nDate: 6 November 2026\nTo: Tom'],
  ['square brackets', 'From: Ida Lundqvist [mailto:ida@harbour.test]\nSent: Friday'],
  ['one line', '----- Forwarded message from Ida Lundqvist <ida@harbour.test> -----\n\nHi'],
  ['one line in German', '----- Weitergeleitete Nachricht von Ida Lundqvist <ida@harbour.test> -----\n\nHallo'],
  ['arrows', '>>> Ida Lundqvist <ida@harbour.test> 06.11.2026 10:12 >>>\nHi'],
  [
    'a notes program',
    '----- Forwarded by Tom Hill/Firm on 06.11.2026 10:12 -----\n\nIda Lundqvist <ida@harbour.test>\n06.11.2026',
  ],
])('the head of what a colleague forwards says who wrote it: %s', (_, head) => {
  expect(asked(mail('tom@our-firm.test', 'Tom Hill'), `Please take over\n\n${head}`)).toEqual([
    'forward',
    'Ida Lundqvist',
    ida,
  ]);
});

it('a head without an address gives the name, and a colleague’s own head another’s below it', () => {
  const name = 'Von: Lundqvist, Ida\nGesendet: Freitag\nAn: Tom\nBetreff: Krane';
  expect(asked(mail('tom@our-firm.test', 'Tom Hill'), name)).toEqual(['forward', 'Lundqvist, Ida', '']);
  const twice = `From: Jo <jo@our-firm.test>\nSent: Friday\n\nFrom: Ida <ida@harbour.test>\nSent: Thursday`;
  expect(asked(mail('tom@our-firm.test', 'Tom Hill'), twice)).toEqual(['forward', 'Ida', ida]);
});

describe('nobody else is asked about', () => {
  it.each([
    ['a colleague’s own words', mail('tom@our-firm.test', 'Tom Hill'), 'Lunch at one?'],
    ['a name with such letters in it', mail('tom@our-firm.test', 'Silvia Viatori'), ''],
    ['a client’s own lines that a form could have', mail(ida, 'Ida Lundqvist'), 'Name: X\nE-Mail: x@else.test'],
    [
      'an address below a colleague’s mail',
      mail('tom@our-firm.test', 'Tom Hill'),
      'Yours, Tom\nE-Mail: tom@brand.test',
    ],
    ['what a client forwards', mail(ida, 'Ida Lundqvist'), 'From: X <x@else.test>\nSent: Friday\nTo: Ida'],
    ['a client who answers from the same address', mail(ida, 'Ida', { replyTo: { email: 'IDA@harbour.test' } }), ''],
    ['answers that nobody reads', mail('web@our-firm.test', 'Web', { replyTo: { email: 'no-reply@forms.test' } }), ''],
    ['a name that ends in such a word', mail('tom@our-firm.test', 'Tom Hill via'), ''],
    ['a forwarded mail of a colleague', mail('tom@our-firm.test'), 'From: Jo <jo@our-firm.test>\nSent: Friday'],
    ['an equals sign alone', mail('a=b@our-firm.test'), ''],
    ['a page without a sender', { people: [] }, ''],
  ] as const)('%s', (_, subject, message) => {
    expect(asked(subject as PageSubject, message)).toBeNull();
  });
});

it('never throws, and never names the user, a colleague or a shared mailbox', () => {
  const word = fc.oneof(fc.constantFrom('ida=harbour.test', 'tom', 'jo', 'info'), fc.string({ maxLength: 20 }));
  fc.assert(
    fc.property(word, word, fc.string(), (local, name, message) => {
      const found = realAuthor(
        mail(`${local}@our-firm.test`, name, { replyTo: { email: `${name}@our-firm.test` } }),
        message,
        self,
      );
      expect(found?.author.email ?? 'x').not.toMatch(/@our-firm\.test$/);
    }),
  );
});

it('a bounce names whose address is dead, and a calendar whom it invites', () => {
  const bounce = mail('mailer-daemon@mx.test', 'Mail Delivery Subsystem', { title: 'Undeliverable: Offer' });
  expect(asked(bounce, `Address not found: ${ida}`)).toEqual(['bounce', '', ida]);
  const invited = mail('calendar-notification@google.test', 'Google Calendar', { title: 'Invitation: Review' });
  expect(realAuthor(invited, `Ida Lundqvist ${ida}, tom@our-firm.test, bo@harbour.test`, self)).toMatchObject({
    author: { name: 'Ida Lundqvist', email: ida },
    others: [{ email: 'bo@harbour.test' }],
    by: 'invitation',
  });
  expect(asked(bounce, 'jo@our-firm.test')).toBeNull();
  const byColleague = mail('tom@our-firm.test', 'Tom Hill', { title: 'Invitation: Review' });
  const text = `When: 30.11.2026 10:00 - 11:00\nGuests: Ida Lundqvist <${ida}>, jo@our-firm.test`;
  expect(asked(byColleague, text)).toEqual(['invitation', 'Ida Lundqvist', ida]);
  expect(asked(byColleague, 'When: 30.11.2026 10:00 - 11:00\nGuests: jo@our-firm.test')).toBeNull();
});
