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
  ['SRS twice', 'SRS1+HHHH=TT=harbour.test=ida@our-firm.test'],
  ['a bounce address', 'bounces+ida=harbour.test@our-firm.test'],
  ['a word for the sign', 'ida_at_harbour.test@our-firm.test'],
  ['a guest of a tenant', 'ida_harbour.test#EXT#@our-firm.test'],
])('the address that %s rewrote is read back', (_, email) => {
  expect(asked(mail(email, 'Ida Lundqvist'))).toEqual(['rewritten', 'Ida Lundqvist', ida]);
});

it.each([
  ["'Ida Lundqvist' via Sales", 'Ida Lundqvist'],
  ['Ida Lundqvist über Vertrieb', 'Ida Lundqvist'],
  ['Sekretariat im Auftrag von Ida Lundqvist', 'Ida Lundqvist'],
  ['Tom Hill on behalf of Ida Lundqvist', 'Ida Lundqvist'],
  ['Lundqvist Ida nevében Tóth Éva', 'Lundqvist Ida'],
  ['Tom Hill på vegne av Ida Lundqvist', 'Ida Lundqvist'],
  ['Tom Hill namens Ida Lundqvist', 'Ida Lundqvist'],
])('“%s” names %s', (name, author) => {
  expect(asked(mail('sales@our-firm.test', name))).toEqual(['via', author, '']);
});

it.each([
  ['English', 'New entry\nName: Ida Lundqvist\nE-mail: ida@harbour.test\nMessage: Hi'],
  ['German', 'Neue Anfrage\nName: Ida Lundqvist\nE-Mail-Adresse: ida@harbour.test'],
  ['Hungarian', 'Új üzenet\nTeljes név: Ida Lundqvist\nE-mail cím: ida@harbour.test'],
  ['Norwegian', 'Ny henvendelse\nFullt navn: Ida Lundqvist\nE-post: ida@harbour.test'],
  ['Afrikaans', 'Nuwe navraag\nNaam: Ida Lundqvist\nE-posadres: <ida@harbour.test>'],
])('a form in %s says who filled it in', (_, message) => {
  expect(asked(mail('wordpress@our-firm.test', 'Website'), message)).toEqual(['form', 'Ida Lundqvist', ida]);
});

it('the head of what a colleague forwards says who wrote it', () => {
  const message = 'Please take over\n\nFrom: Ida Lundqvist <ida@harbour.test>\nSent: Friday\nTo: Tom\nSubject: Cranes';
  expect(asked(mail('tom@our-firm.test', 'Tom Hill'), message)).toEqual(['forward', 'Ida Lundqvist', ida]);
});

describe('nobody else is asked about', () => {
  it.each([
    ['a colleague’s own words', mail('tom@our-firm.test', 'Tom Hill'), 'Lunch at one?'],
    ['a name with such letters in it', mail('tom@our-firm.test', 'Silvia Viatori'), ''],
    [
      'a client’s mail',
      mail(ida, 'Ida Lundqvist', { replyTo: { email: 'x@else.test' } }),
      'Name: X\nE-Mail: x@else.test',
    ],
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
});
