import { describe, expect, it } from 'vitest';
import { identify, type Known, type Match } from '../../lib/domain/identify';
import type { PageSubject } from '../../lib/domain/page-subject';
import { accountOf, personOf } from './book-of';

const known: Known = {
  accounts: [
    accountOf({ id: 'kovacs', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.hu'] }),
    accountOf({ id: 'muster', name: 'Muster Maschinen AG', domains: ['muster-maschinen.de'] }),
    accountOf({ id: 'holding', domains: ['gross.de'] }),
    accountOf({ id: 'branch', domains: ['gross.de'] }),
    accountOf({ id: 'buecher', domains: ['xn--bcher-kva.de'] }),
  ],
  people: [
    personOf({ id: 'agnes', emails: ['kovacs.agnes@kovacs-bau.hu', 'kovacsagnes@gmail.com'] }),
    personOf({ id: 'juergen', accountId: 'muster', emails: ['j.mueller@muster-maschinen.de'] }),
    personOf({
      id: 'moved',
      accountId: 'muster',
      emails: ['szabo.gergo@kovacs-bau.hu'],
      formerAccounts: [{ accountId: 'kovacs', until: '2026-03-01' }],
    }),
    personOf({ id: 'advisor-a', accountId: 'kovacs', emails: ['beratung@weiss.de'] }),
    personOf({ id: 'advisor-b', accountId: 'muster', emails: ['beratung@weiss.de'] }),
    personOf({ id: 'inside', accountId: 'muster', emails: ['projekt@nordlicht.example'] }),
    personOf({ id: 'lost', accountId: 'deleted', emails: ['old@deleted.hu'] }),
  ],
  bindings: [
    { externalId: 'gmail:thread:1', accountId: 'branch', kind: 'pin', at: '2026-01-05T09:00:00Z' },
    { externalId: 'crm:company:7', accountId: 'muster', kind: 'bound', at: '2026-01-05T09:00:00Z' },
    { externalId: 'crm:company:8', accountId: 'deleted', kind: 'pin', at: '2026-01-05T09:00:00Z' },
  ],
};
const self = { addresses: ['anna.becker@nordlicht.example', 'anna.becker@gmail.com'] };

type Role = PageSubject['people'][number]['role'];
const people = (...named: [Role, string][]) => ({ people: named.map(([role, email]) => ({ role, email })) });
const short = (match: Match) => {
  if (match.kind === 'matched') return `${match.accountId} by ${match.reason.by}`;
  if (match.kind === 'several')
    return `${match.question ? 'is it' : 'several'}: ${match.candidates.map((one) => one.accountId)}`;
  return match.kind === 'nobody' ? `nobody: ${match.why}` : `unknown: ${match.people.length}`;
};

describe('whom a page is about', () => {
  it.each<[string, PageSubject, string]>([
    [
      'a mail from a known address',
      people(['from', 'Kovacs.Agnes@Kovacs-Bau.hu'], ['to', self.addresses[0] ?? '']),
      'kovacs by address',
    ],
    ['the private address of a known person', people(['from', 'kovacsagnes@gmail.com']), 'kovacs by address'],
    ['a plus form of a known address', people(['from', 'j.mueller+angebot@muster-maschinen.de']), 'muster by alias'],
    ['a dotted form at Gmail', people(['from', 'kovacs.agnes@googlemail.com']), 'kovacs by alias'],
    ['a dotted form elsewhere is another person', people(['from', 'jmueller@muster-maschinen.de']), 'muster by domain'],
    ["an unknown person at the account's domain", people(['from', 'info@kovacs-bau.hu']), 'kovacs by domain'],
    ['a subdomain of it', people(['from', 'news@mail.eu.kovacs-bau.hu']), 'kovacs by domain'],
    ['a domain that only ends alike', people(['from', 'info@notkovacs-bau.hu']), 'unknown: 1'],
    ['a stranger at a free-mail provider', people(['from', 'somebody@gmail.com']), 'unknown: 1'],
    [
      'somebody who moved is found where they are now',
      people(['from', 'szabo.gergo@kovacs-bau.hu']),
      'muster by address',
    ],
    ['an address that two accounts have', people(['from', 'beratung@weiss.de']), 'several: kovacs,muster'],
    ['a domain that two accounts share', people(['from', 'einkauf@gross.de']), 'several: holding,branch'],
    [
      'one’s own reply shows the client',
      people(['from', 'anna.becker@nordlicht.example'], ['to', 'info@kovacs-bau.hu']),
      'kovacs by domain',
    ],
    [
      'a colleague’s mail to the client',
      people(['from', 'boss@nordlicht.example'], ['to', 'info@kovacs-bau.hu']),
      'kovacs by domain',
    ],
    [
      'the sender comes before those in copy',
      people(['cc', 'info@kovacs-bau.hu'], ['from', 'j.mueller@muster-maschinen.de']),
      'muster by address',
    ],
    [
      'two accounts in one line of addresses',
      people(['to', 'info@kovacs-bau.hu'], ['to', 'j.mueller@muster-maschinen.de']),
      'several: kovacs,muster',
    ],
    [
      'an unknown sender with a client in copy',
      people(['from', 'who@where.hu'], ['cc', 'info@kovacs-bau.hu']),
      'kovacs by domain',
    ],
    [
      'a colleague’s mail',
      people(['from', 'boss@nordlicht.example'], ['to', 'anna.becker@nordlicht.example']),
      'nobody: colleagues',
    ],
    ['a colleague at a sister host', people(['from', 'boss@hu.nordlicht.example']), 'nobody: colleagues'],
    [
      'a colleague’s address that stands in the book',
      people(['from', 'projekt@nordlicht.example']),
      'muster by address',
    ],
    ['a plus form of it is a colleague', people(['from', 'projekt+x@nordlicht.example']), 'nobody: colleagues'],
    ['a mail to oneself', people(['from', 'anna.becker+todo@gmail.com']), 'nobody: own'],
    [
      'own Gmail makes no colleagues',
      people(['from', 'stranger@gmail.com'], ['to', 'anna.becker@gmail.com']),
      'unknown: 1',
    ],
    ['an empty page', { people: [] }, 'nobody: nobody'],
    [
      'a thread pinned to another account',
      { ...people(['from', 'einkauf@gross.de']), externalId: 'gmail:thread:1' },
      'branch by record',
    ],
    [
      'a pin to an account that is gone',
      { ...people(['from', 'info@kovacs-bau.hu']), externalId: 'crm:company:8' },
      'kovacs by domain',
    ],
    ['a person of an account that is gone', people(['from', 'old@deleted.hu']), 'unknown: 1'],
    ['a record bound before', { people: [], externalId: 'crm:company:7' }, 'muster by record'],
    [
      'an address comes before a bound record',
      { ...people(['contact', 'info@kovacs-bau.hu']), externalId: 'crm:company:7' },
      'kovacs by domain',
    ],
    [
      'a company record by its domain',
      { people: [], company: { name: 'Kovacs', domain: 'www.kovacs-bau.hu' } },
      'kovacs by domain',
    ],
    [
      'a company record with a contact of another account',
      { ...people(['contact', 'j.mueller@muster-maschinen.de']), company: { domain: 'kovacs-bau.hu' } },
      'several: muster,kovacs',
    ],
    ['a company by name only', { people: [], company: { name: 'KOVACS BAU' } }, 'is it: kovacs'],
    [
      'a sender who goes by the company’s name',
      { people: [{ role: 'from', name: 'Muster Maschinen', email: 'mm@gmx.de' }] },
      'is it: muster',
    ],
    ['an unknown company', { people: [], company: { name: 'Weber & Söhne' } }, 'unknown: 0'],
    [
      'our own company',
      { people: [], company: { name: 'Nordlicht', domain: 'nordlicht.example' } },
      'nobody: colleagues',
    ],
    ['a company whose domain cannot be read', { people: [], company: { domain: '???' } }, 'nobody: nobody'],
    ['an umlaut domain', people(['from', 'info@bücher.de']), 'buecher by domain'],
    ['a Cyrillic look-alike of a domain', people(['from', 'info@kovаcs-bau.hu']), 'unknown: 1'],
    ['a Cyrillic look-alike of a person', people(['from', 'kovacs.аgnes@kovacs-bau.hu']), 'kovacs by domain'],
    ['the Kelvin sign in a person’s name', people(['from', '\u212Aovacs.agnes@kovacs-bau.hu']), 'kovacs by domain'],
    ['no address at all', people(['from', 'kovacs-bau.hu']), 'nobody: nobody'],
    ['two signs in one address', people(['from', 'a@kovacs-bau.hu@evil.example']), 'nobody: nobody'],
    ['a path behind the domain', people(['from', 'a@kovacs-bau.hu/x']), 'nobody: nobody'],
    ['ten thousand letters', people(['from', `${'a'.repeat(10_000)}@kovacs-bau.hu`]), 'nobody: nobody'],
  ])('%s', (_, subject, expected) => {
    expect(short(identify(subject, known, self))).toBe(expected);
  });

  it('names its reason and the person', () => {
    expect(identify(people(['from', 'KOVACS.agnes@kovacs-bau.hu']), known, self)).toEqual({
      kind: 'matched',
      accountId: 'kovacs',
      personId: 'agnes',
      reason: { by: 'address', email: 'kovacs.agnes@kovacs-bau.hu', personId: 'agnes' },
    });
  });

  it('gives the strongest reason where several people lead to one account', () => {
    const match = identify(people(['to', 'info@kovacs-bau.hu'], ['to', 'kovacs.agnes@kovacs-bau.hu']), known, self);
    expect(match).toMatchObject({ kind: 'matched', personId: 'agnes', reason: { by: 'address' } });
  });

  it('names the person of the pinned account', () => {
    const subject = { ...people(['from', 'beratung@weiss.de']), externalId: 'gmail:thread:2' };
    const bindings = [
      { externalId: 'gmail:thread:2', accountId: 'muster', kind: 'pin' as const, at: '2026-01-05T09:00:00Z' },
    ];
    expect(identify(subject, { ...known, bindings }, self)).toMatchObject({
      accountId: 'muster',
      personId: 'advisor-b',
    });
  });

  it('leaves an unreadable address out of what it shows', () => {
    const subject: PageSubject = { people: [{ role: 'from', name: 'Weiß Sabine', email: 'sabine at weiss' }] };
    expect(identify(subject, known, self)).toEqual({
      kind: 'unknown',
      people: [{ role: 'from', name: 'Weiß Sabine' }],
    });
  });
});
