import { expect, it } from 'vitest';
import { domainsInName, otherInName } from '../../../lib/domain/identify/name-vouching';

const holding = (domain: string) =>
  domain === 'alba-bau.test' ? 'another’s' : domain === 'own.test' ? 'own' : 'nobody’s';

it.each<[string, string, string | undefined, string?]>([
  ['another address', 'eva@alba.de', 'eva@alba.de'],
  ['another address in brackets', 'Eva <eva@alba.de>', 'eva@alba.de'],
  ['its own address', 'X@Relay.com', undefined],
  ['what is no address', 'eva@ @alba.de', undefined],
  ['another host', 'Service bank.com', 'bank.com'],
  ['the first of several, whatever parts them', 'Eva, „bank.com“; shop.com', 'bank.com'],
  ['a host of three letters before its ending', 'abc.com', 'abc.com'],
  ['a host of two', 'ab.com', undefined],
  ['a host that is not small throughout', 'Bank.com', undefined],
  ['an ending that there is not', 'bank.nothing', undefined],
  ['a suffix alone', 'co.uk', undefined],
  ['an account’s in any spelling', 'Alba-Bau.test', 'Alba-Bau.test'],
  ['its own account’s', 'own.test', undefined],
  ['its own under another ending', 'relay.de', undefined],
  ['the one above it', 'relay.com', undefined, 'x@mail.relay.com'],
  ['a part of it that stands elsewhere', 'mail.com', 'mail.com', 'x@mail.com.relay.net'],
  ['nothing where there is no address', 'bank.com', undefined, ''],
  ['nothing in no name', '', undefined],
  ['nothing behind 300 letters', `${'x'.repeat(300)} bank.com`, undefined],
])('in a name: %s', (_, name, other, email = 'x@relay.com') => {
  expect(otherInName({ role: 'from', name, email }, holding)).toBe(other);
});

it('nothing is another’s where no name or no address is', () => {
  expect(otherInName({ role: 'from', email: 'x@relay.com' }, holding)).toBe(undefined);
  expect(otherInName({ role: 'from', name: 'eva@alba.de' }, holding)).toBe(undefined);
});

it.each<[string, string[]]>([
  ['Eva <eva@Alba.de>, shop.com', ['alba.de', 'shop.com']],
  ['"Alba-Bau.test"|x', ['alba-bau.test']],
  ['Eva Muster @', []],
  ['', []],
])('of “%s” the domains are looked up', (name, domains) => {
  expect(domainsInName(name)).toEqual(domains);
});
