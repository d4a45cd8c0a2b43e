import { describe, expect, it } from 'vitest';
import { asking } from '../../../lib/domain/identify/asking';
import { identify } from '../../../lib/domain/identify/identify';
import { lookupKeys } from '../../../lib/domain/identify/lookup-keys';
import type { Known } from '../../../lib/domain/identify/match';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { known, people, self, short } from './known-book';

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
      'unknown: 1, in copy: kovacs',
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
    ['its form in ASCII', people(['from', 'info@xn--kovcs-bau-2yh.hu']), 'unknown: 1'],
    ['a look-alike that stands in the book', people(['from', 'anna@xn--twn-khd.hu']), 'unknown: 1'],
    ['a Cyrillic look-alike of a person', people(['from', 'kovacs.аgnes@kovacs-bau.hu']), 'unknown: 1'],
    [
      'a look-alike of the company’s domain under its right name',
      { people: [], company: { name: 'Kovács Bau', domain: 'kovаcs-bau.hu' } },
      'unknown: 0',
    ],
    [
      'a look-alike of the company’s name at its right domain',
      { people: [], company: { name: 'Kovács Bаu', domain: 'kovacs-bau.hu' } },
      'unknown: 0',
    ],
    [
      'somebody who calls himself nearly like the company',
      { people: [{ role: 'from', name: 'Muster Mаschinen', email: 'mm@gmx.de' }] },
      'unknown: 1',
    ],
    [
      'a look-alike address under the company’s right name',
      { people: [{ role: 'from', name: 'Muster Maschinen', email: 'mm@gmх.de' }] },
      'unknown: 1',
    ],
    [
      'an unreadable look-alike under the company’s right name',
      { people: [{ role: 'from', name: 'Muster Maschinen', email: 'mm@gmх' }] },
      'unknown: 1',
    ],
    ['a shared mailbox that stands with a person', people(['from', 'sales@muster-maschinen.de']), 'muster by mailbox'],
    ['a plus form of it', people(['from', 'sales+fair@muster-maschinen.de']), 'muster by mailbox'],
    [
      'a shared mailbox beside its person',
      people(['to', 'sales@muster-maschinen.de'], ['to', 'j.mueller@muster-maschinen.de']),
      'muster by address',
    ],
    ['a shared mailbox that is somebody’s one address', people(['from', 'post@freelance.test']), 'muster by address'],
    ['an unknown shared mailbox', people(['from', 'einkauf@muster-maschinen.de']), 'muster by domain'],
    ['a shared mailbox in two accounts', people(['from', 'office@weiss.de']), 'several: kovacs,muster'],
    [
      'the name with its legal form spelled out',
      { people: [], company: { name: 'KOVACS BAU KORLÁTOLT FELELŐSSÉGŰ TÁRSASÁG' } },
      'is it: kovacs',
    ],
    ['the name the other way round', { people: [], company: { name: 'Bau Kovács' } }, 'is it: kovacs'],
    ['the Kelvin sign in a person’s name', people(['from', '\u212Aovacs.agnes@kovacs-bau.hu']), 'kovacs by domain'],
    ['no address at all', people(['from', 'kovacs-bau.hu']), 'nobody: nobody'],
    ['two signs in one address', people(['from', 'a@kovacs-bau.hu@evil.example']), 'nobody: nobody'],
    ['a path behind the domain', people(['from', 'a@kovacs-bau.hu/x']), 'nobody: nobody'],
    ['ten thousand letters', people(['from', `${'a'.repeat(10_000)}@kovacs-bau.hu`]), 'nobody: nobody'],
  ])('%s', (_, subject, expected) => {
    expect(short(identify(subject, known, self, asking))).toBe(expected);
  });

  it('names its reason and the person', () => {
    expect(identify(people(['from', 'KOVACS.agnes@kovacs-bau.hu']), known, self)).toEqual({
      kind: 'matched',
      accountId: 'kovacs',
      personId: 'agnes',
      reason: { by: 'address', role: 'from', email: 'kovacs.agnes@kovacs-bau.hu', personId: 'agnes' },
    });
  });

  it('names by whose address a domain was recognised, and what name it asks about', () => {
    const reason = (subject: PageSubject) => {
      const match = identify(subject, known, self, asking);
      return match.kind === 'matched' ? match.reason : match.kind === 'several' ? match.candidates[0]?.reason : null;
    };
    const domain = 'kovacs-bau.hu';
    expect(reason(people(['from', `New@${domain}`]))).toEqual({
      by: 'domain',
      role: 'from',
      domain,
      email: `new@${domain}`,
    });
    expect(reason({ people: [], company: { domain } })).toEqual({ by: 'domain', role: 'record', domain });
    expect(reason({ people: [], company: { name: ' KOVACS BAU ' } })).toEqual({
      by: 'name',
      role: 'record',
      name: 'KOVACS BAU',
    });
  });

  it('claims no person where only a shared mailbox is named', () => {
    expect(identify(people(['from', 'Sales@muster-maschinen.de']), known, self)).toEqual({
      kind: 'matched',
      accountId: 'muster',
      reason: { by: 'mailbox', role: 'from', email: 'sales@muster-maschinen.de' },
    });
    const subject = { ...people(['from', 'office@weiss.de']), externalId: 'gmail:thread:1' };
    const bindings = [{ externalId: 'gmail:thread:1', accountId: 'muster', kind: 'pin', at: '2026-01-05T09:00:00Z' }];
    const match = identify(subject, { ...known, bindings } as Known, self);
    expect(match).toMatchObject({ kind: 'matched', accountId: 'muster', reason: { by: 'record' } });
    expect(match).not.toHaveProperty('personId');
  });

  it('asks by no name where nobody says how names are compared', () => {
    const subject = { people: [], company: { name: 'KOVACS BAU' } };
    expect(identify(subject, known, self)).toEqual({ kind: 'unknown', people: [], inCopy: [] });
    expect(lookupKeys(subject, self).nameKeys).toEqual([]);
    expect(lookupKeys(subject, self, asking).nameKeys).toEqual(['bau kovacs', 'kovacsbau']);
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
      inCopy: [],
    });
  });
});
