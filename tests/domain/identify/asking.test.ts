import { describe, expect, it } from 'vitest';
import { asking } from '../../../lib/domain/identify/asking';
import { domainName } from '../../../lib/domain/identify/domain-name';
import type { PagePerson, PageSubject } from '../../../lib/domain/records/page-subject';
import { accountOf, personOf } from '../book/book-of';

const self = { addresses: ['anna@own.test'], hosts: ['own.test'] };
const known = {
  accounts: [
    accountOf({ id: 'kovacs', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.hu', 'kovacs-bau.old.hu'] }),
    accountOf({ id: 'alba', name: 'Alba Steel Works', domains: ['alba-steel.de'] }),
    accountOf({ id: 'water', name: 'Water One', aliases: ['Brightwater'] }),
    accountOf({ id: 'short', name: 'Quo Vadis', domains: ['qv.de'] }),
  ],
  people: [
    personOf({ id: 'eva', accountId: 'alba', name: 'Éva Nagy' }),
    personOf({ id: 'seat', accountId: 'alba', name: 'Head Of Purchasing', placeholder: true }),
  ],
  bindings: [],
};
const from = (...people: Partial<PagePerson>[]): PageSubject => ({
  people: people.map((one) => ({ role: 'from', ...one })),
});
const asked = (subject: PageSubject) => asking.questions(subject, known, self);

describe('what is asked where nothing claims an account', () => {
  it.each<[string, PageSubject, object]>([
    [
      'a company with a name that agrees',
      { people: [], company: { name: 'Kovács Bau' } },
      { accountId: 'kovacs', reason: { by: 'name', name: 'Kovács Bau', role: 'record' } },
    ],
    [
      'a name nearly the same',
      { people: [], company: { name: 'Brigthwater' } },
      { accountId: 'water', reason: { by: 'near', name: 'Brigthwater', known: 'Brightwater', role: 'record' } },
    ],
    [
      'a sender called as an account is',
      from({ name: 'Kovács Bau Kft', email: 'x@new.test' }),
      { accountId: 'kovacs', reason: { by: 'name', name: 'Kovács Bau Kft', role: 'from' } },
    ],
    [
      'a company at a domain with another ending',
      { people: [], company: { domain: 'alba-steel.com' } },
      { accountId: 'alba', reason: { by: 'sister', domain: 'alba-steel.de', host: 'alba-steel.com', role: 'record' } },
    ],
    [
      'a contact at a domain with another ending',
      { people: [{ role: 'contact', email: 'x@kovacs-bau.at' }] },
      { accountId: 'kovacs', reason: { by: 'sister', domain: 'kovacs-bau.hu', host: 'kovacs-bau.at', role: 'record' } },
    ],
    [
      'somebody without an address who is called as one is',
      from({ name: 'Nagy Éva' }),
      { accountId: 'alba', personId: 'eva', reason: { by: 'name', name: 'Nagy Éva', role: 'from' } },
    ],
  ])('%s', (_, subject, question) => {
    expect(asked(subject)).toContainEqual(question);
  });

  it.each<[string, PageSubject]>([
    ['a name of two letters under another ending', from({ email: 'x@qv.com' })],
    ['a domain that only begins alike', from({ email: 'x@alba-steelworks.com' })],
    ['a seat whom nobody fills', from({ name: 'Head Of Purchasing' })],
    ['somebody with an address, called as one elsewhere is', from({ name: 'Éva Nagy', email: 'eva@else.test' })],
    ['a name in letters of two scripts', from({ name: 'Kovács Ваu' })],
    ['a colleague', from({ name: 'Éva Nagy', email: 'eva@own.test' })],
    ['whom only a machine names', from({ name: 'Kovács Bau', email: 'mailer-daemon@kovacs-bau.at' })],
  ])('nothing of %s', (_, subject) => {
    expect(asked(subject)).toEqual([]);
  });

  it('nobody is asked about beside who wrote, and everybody where nobody did', () => {
    const beside = (role: PagePerson['role']): PageSubject => ({
      people: [
        { role, email: 'x@new.test' },
        { role: 'cc', email: 'y@alba-steel.com' },
      ],
    });
    expect(asked(beside('from'))).toEqual([]);
    expect(asked(beside('contact'))).toEqual([]);
    expect(asked(beside('to'))).toMatchObject([{ accountId: 'alba', reason: { role: 'cc' } }]);
  });
});

it('the book is looked up by the names, people and beginnings of domains that are asked about, each once', () => {
  const subject = {
    ...from({ name: 'Éva Nagy' }, { email: 'x@alba-steel.com' }),
    company: { name: 'Alba', domain: 'alba-steel.at' },
  };
  const { nameKeys, personKeys, domainStarts } = asking.keys(subject, self);
  expect(domainStarts).toEqual(['alba-steel.']);
  expect(personKeys).toHaveLength(1);
  expect(nameKeys).toContain('alba');
  expect(asking.keys(from({ email: 'x@qv.com' }), self).domainStarts).toEqual([]);
});

it.each([
  ['mail.kovacs-bau.co.uk', 'kovacs-bau'],
  ['shop.github.io', 'shop'],
  ['gmail.com', null],
  ['localhost', null],
  ['co.uk', null],
])('the name of %s is %s', (host, name) => {
  expect(domainName(host)).toBe(name);
});
