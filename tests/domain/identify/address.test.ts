import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressKey, exactAddress } from '../../../lib/domain/identify/address';
import { domainSuffixes } from '../../../lib/domain/identify/ascii-host';

it.each([
  ['Anna.Becker@Nordlicht.Example', 'anna.becker@nordlicht.example'],
  ['anna+crm@nordlicht.example', 'anna@nordlicht.example'],
  ['a.n.n.a+x@googlemail.com', 'anna@gmail.com'],
  ['a.nna@nordlicht.example', 'a.nna@nordlicht.example'],
  ['+x@nordlicht.example', '+x@nordlicht.example'],
  ['info@bücher.de', 'info@xn--bcher-kva.de'],
  ['No Address', 'no address'],
])('the key of %s is %s', (email, key) => {
  expect(addressKey(email)).toBe(key);
});

it.each([
  '',
  'anna',
  '@nordlicht.example',
  'anna@',
  'anna@nordlicht',
  'a@b@c.hu',
  'a b@c.hu',
  'Anna <a@c.hu>',
  'a@1.2.3.4',
])('“%s” is no address', (text) => expect(exactAddress(text)).toBeNull());

it('walks up from a host to two labels', () => {
  expect(domainSuffixes('a.b.Kovacs-Bau.hu')).toEqual(['a.b.kovacs-bau.hu', 'b.kovacs-bau.hu', 'kovacs-bau.hu']);
  expect(domainSuffixes('hu')).toEqual([]);
  expect(domainSuffixes('not a host')).toEqual([]);
});

it('gives a key that is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(addressKey(addressKey(text))).toBe(addressKey(text));
    }),
  );
});
