import fc from 'fast-check';
import { expect, it } from 'vitest';
import { domainSuffixes } from '../../../lib/domain/identify/ascii-host';
import { companyDomain } from '../../../lib/domain/identify/company-domain';
import { isFreeMail } from '../../../lib/domain/identify/free-mail';

it.each([
  ['an address', 'Kovacs.Agnes@Kovacs-Bau.hu', 'kovacs-bau.hu'],
  ['a host with a subdomain', 'mail.eu.kovacs-bau.hu', 'mail.eu.kovacs-bau.hu'],
  ['the address of a page', ' https://www.muster-maschinen.de:8443/kontakt?x=a@b#y ', 'muster-maschinen.de'],
  ['a page without its protocol', '//karoo.co.za/about', 'karoo.co.za'],
  ['a mail link', 'mailto:info@fjord.no?subject=x', 'fjord.no'],
  ['two labels under a country', 'shop.north.co.uk', 'shop.north.co.uk'],
  ['an unknown top domain', 'mail.nordlicht.test', 'mail.nordlicht.test'],
  ['a domain kept for examples', 'anna@example.com', 'example.com'],
  ['umlauts', 'bücher.de', 'xn--bcher-kva.de'],
  ['a final dot', 'kovacs-bau.hu.', 'kovacs-bau.hu'],
  ['a subdomain that a provider gives everybody', 'www.otter.github.io', 'otter.github.io'],
  ['a subdomain of a provider of pages', 'https://www.kovacs.webnode.hu/x', 'kovacs.webnode.hu'],
  ['a ministry of a state', 'health.nsw.gov.au', 'health.nsw.gov.au'],
  ['its page', 'https://www.health.nsw.gov.au/x', 'health.nsw.gov.au'],
  ['a name behind the host', 'kovacs-bau.hu/mailto:x', 'kovacs-bau.hu'],
  ['a page within a page’s address', 'kovacs-bau.hu?to=https://otter.test', 'kovacs-bau.hu'],
  ['lines behind a page’s address', 'kovacs-bau.hu/a\nb', 'kovacs-bau.hu'],
  ['a page with a name and a port', 'ftp://anna@kovacs-bau.hu:21', 'kovacs-bau.hu'],
  ['a number before "www"', 'www2.kovacs-bau.hu', 'kovacs-bau.hu'],
  ['"www" that is no beginning', 'awww.kovacs-bau.hu', 'awww.kovacs-bau.hu'],
  ['"www" within', 'shop.www.kovacs-bau.hu', 'shop.www.kovacs-bau.hu'],
  ['a company called so', 'www.hu', 'www.hu'],
  ['a long address', `kovacs-bau.hu/${'x'.repeat(2486)}`, 'kovacs-bau.hu'],
  ['a tenant’s mailbox', 'anna@kovacs.onmicrosoft.com', 'kovacs.onmicrosoft.com'],
])('finds the company’s domain in %s', (_, text, domain) => {
  expect(companyDomain(text)).toEqual({ domain });
});

it.each([
  ...[
    'anna@gmail.com',
    'gmx.ch',
    'freemail.hu',
    'citromail.hu',
    'indamail.hu',
    'mweb.co.za',
    'online.no',
    'posteo.de',
    'mail.web.de',
  ].map((text) => [text, 'free mail'] as const),
  ...['co.uk', 'anna@co.za', 'github.io', 'uw.hu', 'anna@onmicrosoft.com'].map(
    (text) => [text, 'public suffix'] as const,
  ),
  ...[
    '',
    'hu',
    'Kovács Bau',
    '192.168.0.1',
    '[::1]',
    'a..b',
    'a@b@c.hu',
    'localhost',
    `kovacs-bau.hu/${'x'.repeat(2487)}`,
    'x'.repeat(10_000),
    'kovаcs-bau.hu',
    'xn--kovcs-bau-2yh.hu',
  ].map((text) => [text, 'not a domain'] as const),
])('refuses “%s”: %s', (text, refused) => {
  expect(companyDomain(text)).toEqual({ refused });
});

it('only ever returns a domain that looking up an address at it would find', () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.emailAddress(), fc.string()), (text) => {
      const answer = companyDomain(text);
      if (!('domain' in answer)) return;
      expect(domainSuffixes(`mail.${answer.domain}`)).toContain(answer.domain);
      expect(isFreeMail(answer.domain)).toBe(false);
      expect(companyDomain(answer.domain)).toEqual(answer);
    }),
    { numRuns: 500 },
  );
});

it.each([
  'telefonica.net',
  'movistar.es',
  'kabelbw.de',
  'alice-dsl.net',
  'drei.at',
  'axelero.hu',
  'altibox.no',
  'yebo.co.za',
  'gmail.no',
  'hotmail.co.za',
])('makes no company of %s, where anybody has a mailbox', (domain) => {
  expect(companyDomain(`eva@${domain}`)).toEqual({ refused: 'free mail' });
});

it.each(['telefonica.com', 'outlook-bau.hu', 'mail.yahoofarm.de'])('lets the company have %s', (domain) => {
  expect(companyDomain(domain)).toEqual({ domain });
});

it.each(['com', 'de', 'us'])('tells the tenants of onmicrosoft.%s apart', (ending) => {
  expect(companyDomain(`eva@kovacs.onmicrosoft.${ending}`)).toEqual({ domain: `kovacs.onmicrosoft.${ending}` });
  expect(companyDomain(`onmicrosoft.${ending}`)).toEqual({ refused: 'public suffix' });
});
