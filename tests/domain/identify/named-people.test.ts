import { describe, expect, it } from 'vitest';
import { askedAbout, foreignCompany, namedPeople, outsiders } from '../../../lib/domain/identify/named-people';
import type { PagePerson } from '../../../lib/domain/records/page-subject';

const self = { addresses: ['jo@our-firm.test'], hosts: ['our-firm.test'] };
const of = (...people: PagePerson[]) => namedPeople({ people }, self);

describe('somebody whom a page names', () => {
  it.each<[string, PagePerson, object]>([
    ['by an address', { role: 'to', email: 'Ida@Harbour.test' }, { email: 'ida@harbour.test', host: 'harbour.test' }],
    ['by a name alone', { role: 'to', name: 'Ida' }, { email: null, host: null, isColleague: false }],
    [
      'by a name with what is no address',
      { role: 'to', name: 'Ida', email: 'ida' },
      { person: { role: 'to', name: 'Ida' } },
    ],
    ['who is a colleague', { role: 'to', email: 'tom@our-firm.test' }, { isColleague: true }],
    [
      'a program that answers nobody',
      { role: 'from', email: 'no-reply@harbour.test' },
      { email: 'no-reply@harbour.test' },
    ],
    ['called like a room, but no guest', { role: 'to', name: 'Room 3' }, { isLookAlike: false }],
    ['with letters of another script', { role: 'to', email: 'ida@hаrbour.test' }, { isLookAlike: true }],
  ])('%s', (_, person, expected) => {
    expect(of(person)).toMatchObject([expected]);
  });

  it.each<[string, PagePerson]>([
    ['the user', { role: 'to', email: 'JO@our-firm.test' }],
    ['nobody', { role: 'to' }],
    ['a blank name', { role: 'to', name: ' ' }],
    ['a mail server', { role: 'from', email: 'mailer-daemon@harbour.test' }],
    ['a calendar', { role: 'from', email: 'calendar-notification@harbour.test' }],
    ['a room among guests', { role: 'guest', name: 'Room 3' }],
  ])('is not %s', (_, person) => {
    expect(of(person)).toEqual([]);
  });
});

const [ida, tom, bo]: PagePerson[] = [
  { role: 'from', email: 'ida@harbour.test' },
  { role: 'from', email: 'tom@our-firm.test' },
  { role: 'to', email: 'bo@harbour.test' },
] as const;

it('outsiders are those who are no colleagues; asked about are those of them who wrote, else all', () => {
  const people = [ida, tom, bo].flatMap((one) => one ?? []);
  expect(outsiders({ people }, self)).toEqual([ida, bo]);
  expect(askedAbout({ people }, self).map(({ person }) => person)).toEqual([ida]);
  expect(askedAbout({ people: people.slice(1) }, self).map(({ person }) => person)).toEqual([bo]);
  expect(askedAbout({ people: [{ role: 'from', email: 'ida@hаrbour.test' }] }, self)).toEqual([]);
});

it.each<[string, { name?: string; domain?: string } | undefined, object | null]>([
  ['with name and domain', { name: ' Harbour ', domain: 'Harbour.test' }, { name: 'Harbour', domain: 'harbour.test' }],
  ['with its name alone', { name: 'Harbour' }, { name: 'Harbour' }],
  ['with its domain alone', { domain: 'harbour.test' }, { domain: 'harbour.test' }],
  ['with what is no domain', { name: 'Harbour', domain: 'harbour' }, { name: 'Harbour' }],
  ['whose domain looks like another', { name: 'Harbour', domain: 'hаrbour.test' }, {}],
  ['whose name looks like another', { name: 'Hаrbour', domain: 'harbour.test' }, {}],
  ['that is the user’s own', { name: 'We', domain: 'our-firm.test' }, null],
  ['without either', { name: ' ' }, null],
  ['that is not there', undefined, null],
])('of a company %s', (_, company, expected) => {
  expect(foreignCompany({ people: [], ...(company && { company }) }, self)).toEqual(expected);
});
