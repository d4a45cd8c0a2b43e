import { expect, it } from 'vitest';
import { mailContact, mailNotedAs, ofThread } from '../../../lib/domain/contact/mail-contact';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import type { Touch } from '../../../lib/domain/records/touch';
import { personOf } from '../book/book-of';

const today = Temporal.PlainDate.from('2026-11-28');
const eva = personOf({ id: 'eva', name: 'Nagy Éva', emails: ['eva@alba.test'] });
const office = personOf({ id: 'office', name: 'Office', emails: ['office@alba.test'] });
const mail = (given: Partial<PageSubject> = {}): PageSubject => ({
  people: [{ email: 'eva@alba.test', name: 'Nagy Éva', role: 'from' }],
  sent: '2026-11-22 10:12',
  title: 'Re: Floor plan',
  externalId: 'roundcube:thread:1',
  ...given,
});
const read = (subject: PageSubject, message = 'Could you send us the plan of the second floor until Friday?') =>
  mailContact({ subject, message }, [eva, office], today);
const contact = () => {
  const found = read(mail());
  if (!found) throw new Error('No contact');
  return found;
};
const touch = (given: Partial<Touch>): Touch => ({
  ...{ id: 't', accountId: 'k', personIds: ['eva'], kind: 'mail', direction: 'in', at: '2026-11-22T09:00:00Z' },
  ...given,
});

it('a mail of a known person is a contact of theirs, on the day it was sent', () => {
  expect(contact()).toMatchObject({ direction: 'in', people: [eva], on: '2026-11-22', title: 'Floor plan' });
  expect(contact().mail).toMatch(/^[0-9a-f]{16}$/);
});

it('a mail of one’s own is a contact with those of them whom it is addressed to', () => {
  const people: PageSubject['people'] = [
    { email: 'li@otter.test', role: 'to' },
    { email: 'Eva@alba.test', role: 'to' },
  ];
  expect(read(mail({ people }))).toMatchObject({ direction: 'out', people: [eva] });
});

it.each([
  ['of somebody unknown', mail({ people: [{ email: 'li@otter.test', role: 'from' }] })],
  ['of a shared mailbox that is nobody', mail({ people: [{ email: 'office@alba.test', role: 'from' }] })],
  ['without a day', mail({ sent: 'some time ago' })],
  ['without anything of its day', { people: mail().people, title: 'Floor plan' }],
  ['of a day to come', mail({ sent: '2026-11-29' })],
  [
    'with the person in copy only',
    mail({
      people: [
        { email: 'li@otter.test', role: 'from' },
        { email: 'eva@alba.test', role: 'cc' },
      ],
    }),
  ],
  [
    'of one’s own with the person in copy only',
    mail({
      people: [
        { email: 'li@otter.test', role: 'to' },
        { email: 'eva@alba.test', role: 'cc' },
      ],
    }),
  ],
  ['that is a record of a CRM', mail({ people: [{ email: 'eva@alba.test', role: 'contact' }] })],
  ['of nobody', mail({ people: [] })],
  ['of somebody without an address', mail({ people: [{ name: 'Nagy Éva', role: 'from' }] })],
  [
    'to somebody unknown beside a record of a CRM',
    mail({
      people: [
        { email: 'li@otter.test', role: 'to' },
        { email: 'eva@alba.test', role: 'contact' },
      ],
    }),
  ],
  [
    'of a record of a CRM beside who got it',
    mail({
      people: [
        { email: 'li@otter.test', role: 'contact' },
        { email: 'eva@alba.test', role: 'to' },
      ],
    }),
  ],
])('one %s is none', (_, subject) => expect(read(subject)).toBeNull());

it('an answer that a program wrote is none', () => {
  const title = 'Automatic reply: Floor plan';
  expect(read(mail({ title }), 'I am out of the office until 30 November.')).toBeNull();
});

it.each([
  ['the same mail, its day written in another way', { sent: 'Sun, 22 Nov 2026' }, true],
  ['the same mail under another prefix', { title: 'AW: floor plan' }, true],
  ['the same mail in another program', { externalId: 'gmail:thread:9' }, true],
  ['one of another day', { sent: '2026-11-23' }, false],
  ['one about something else', { title: 'Invoice' }, false],
])('%s', (_, given, isSame) => {
  const noted = touch({ mail: contact().mail });
  const other = read(mail(given));
  expect(other && mailNotedAs([noted], other, 'UTC')).toEqual(isSame ? noted : undefined);
});

it('one that was noted by hand or as an answer on that day is noted', () => {
  expect(mailNotedAs([touch({})], contact(), 'UTC')).toBeDefined();
  for (const other of [
    { at: '2026-11-23T09:00:00Z' },
    { direction: 'out' as const },
    { kind: 'call' as const },
    { personIds: ['li'] },
    { mail: 'another' },
  ])
    expect(mailNotedAs([touch(other)], contact(), 'UTC')).toBeUndefined();
});

it('what is noted of the thread is found', () => {
  const { thread } = contact();
  const noted = touch({ thread: thread ?? '' });
  expect(ofThread([touch({}), noted, touch({ thread: 'other' })], thread)).toEqual([noted]);
  expect(ofThread([touch({})], undefined)).toEqual([]);
});

it('is of today, too, by any address of theirs, and never of a placeholder', () => {
  const two = personOf({ id: 'two', emails: ['eva@alba.test', 'e.nagy@alba.test'] });
  const of = (email: string, people = [two]) =>
    mailContact({ subject: mail({ people: [{ email, role: 'from' }], sent: '2026-11-28' }) }, people, today);
  expect(of('E.Nagy@alba.test')).toMatchObject({ people: [two], on: '2026-11-28' });
  expect(of('eva@alba.test', [{ ...two, placeholder: true }])).toBeNull();
  expect(of('eva@alba.test')?.mail).not.toBe(of('e.nagy@alba.test')?.mail);
});

it('was noted where any of those who got it has that contact', () => {
  const to = { ...contact(), people: [office, eva] };
  const noted = touch({});
  expect(mailNotedAs([noted], to, 'Europe/Budapest')).toBe(noted);
  expect(mailNotedAs([noted], { ...to, people: [office] }, 'Europe/Budapest')).toBe(undefined);
});
