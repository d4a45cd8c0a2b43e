import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressesOfUser, colleagueHosts } from '../../../lib/domain/identify/colleagues';
import { registeredDomain } from '../../../lib/domain/identify/company-domain';
import { accountOf } from '../book/book-of';

const page = (...hosts: string[]) => ({ people: hosts.map((host) => ({ role: 'from' as const, email: `x@${host}` })) });
const of = (own: string, host: string, ...held: string[]) =>
  colleagueHosts(page(host), [`me@${own}`], [accountOf({ id: 'a', domains: held })], registeredDomain);

it('an address that the user denied is not theirs, whatever a page tells; one of their own always is', () => {
  const said = { ownAddresses: ['jo@nord.test'], othersAddresses: ['info@nord.test', 'Kam@sued.test'] };
  expect(addressesOfUser(['info@nord.test', 'kam+x@sued.test', 'jo.b@nord.test'], said)).toEqual([
    'jo.b@nord.test',
    'jo@nord.test',
  ]);
  expect(addressesOfUser([], said)).toEqual(['jo@nord.test']);
});

it.each([
  ['the own host', 'nord.test', 'nord.test'],
  ['a host below it', 'nord.test', 'hu.nord.test'],
  ['a host above it', 'mail.hu.nord.test', 'nord.test'],
  ['a sister', 'de.nord.test', 'hu.nord.test'],
  ['a sister under a country', 'eu.north.co.uk', 'uk.north.co.uk'],
  ['the own tenant', 'nord.onmicrosoft.com', 'nord.onmicrosoft.com'],
  ['the own name under a shared suffix', 'nord.uk.com', 'post.nord.uk.com'],
  ['letters outside ASCII', 'b\u00fccher.de', 'xn--bcher-kva.de'],
])('%s is a colleague’s', (_, own, host) => {
  expect(of(own, host)).toEqual([host]);
});

it.each([
  ['another firm under a country’s suffix', 'north.co.uk', 'south.co.uk'],
  ['another ministry', 'health.nsw.gov.au', 'nsw.gov.hu'],
  ['another tenant', 'nord.onmicrosoft.com', 'sued.onmicrosoft.com'],
  ['another name under a shared suffix', 'nord.uk.com', 'corvo.uk.com'],
  ['another page at a provider', 'nord.github.io', 'sued.github.io'],
  ['a firm at a builder of pages', 'nord.webnode.hu', 'sued.webnode.hu'],
  ['great free mail', 'gmail.com', 'gmail.com'],
  ['free mail of a country', 'hotmail.es', 'hotmail.es'],
  ['free mail of another one', 'qq.com', 'qq.com'],
  ['a firm’s name that ends alike', 'nord.test', 'bignord.test'],
])('%s is not', (_, own, host) => {
  expect(of(own, host)).toEqual([]);
});

it('a client at whom the user has a mailbox is no colleague, nor a client below the own domain', () => {
  expect(of('alba.test', 'alba.test', 'alba.test')).toEqual([]);
  expect(of('alba.test', 'mail.alba.test', 'alba.test')).toEqual([]);
  expect(of('group.test', 'daughter.group.test', 'daughter.group.test')).toEqual([]);
  expect(of('group.test', 'sales.group.test', 'daughter.group.test')).toEqual(['sales.group.test']);
});

it('any of several own addresses tells a colleague, and what is no address tells nothing', () => {
  const of = (...own: string[]) => colleagueHosts(page('hu.nord.test', 'else.test'), own, [], registeredDomain);
  expect(of('me@sued.test', 'me@nord.test')).toEqual(['hu.nord.test']);
  expect(of('nobody', 'me@nord.test')).toEqual(['hu.nord.test']);
  expect(of('nobody')).toEqual([]);
  const people = [{ role: 'from' as const, name: 'Jo' }];
  expect(colleagueHosts({ people }, ['me@nord.test'], [], registeredDomain)).toEqual([]);
});

it('the own company’s record is told as its people are', () => {
  const record = { people: [], company: { domain: 'www.nord.test' } };
  expect(colleagueHosts(record, ['me@nord.test'], [], registeredDomain)).toEqual(['www.nord.test']);
});

it('the lists are asked for only where somebody may be a colleague', () => {
  expect(colleagueHosts(page('alba.test'), ['me@nord.test'], [])).toEqual([]);
  expect(colleagueHosts(page('nord.test'), ['me@nord.test'], [accountOf({ id: 'a', domains: ['nord.test'] })])).toEqual(
    [],
  );
  expect(colleagueHosts(page('hu.nord.test'), ['me@nord.test'], [])).toBeNull();
});

it('a colleague’s host is always under a domain that was registered, and never an account’s', () => {
  const host = fc.constantFrom(
    'nord.test',
    'hu.nord.test',
    'a.co.uk',
    'b.co.uk',
    'co.uk',
    'gmail.com',
    'x.gmail.com',
    'c.uk.com',
  );
  fc.assert(
    fc.property(fc.array(host), fc.array(host), fc.array(host), (hosts, own, held) => {
      const found = colleagueHosts(
        page(...hosts),
        own.map((one) => `me@${one}`),
        [accountOf({ id: 'a', domains: held })],
        registeredDomain,
      );
      for (const one of found ?? []) {
        expect(registeredDomain(one)).not.toBeNull();
        expect(own.map(registeredDomain)).toContain(registeredDomain(one));
        expect(held).not.toContain(one);
      }
    }),
  );
});
