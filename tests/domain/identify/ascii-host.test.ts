import { expect, it } from 'vitest';
import { asciiHost, domainSuffixes } from '../../../lib/domain/identify/ascii-host';

const long = (last: number) => [...Array.from({ length: 3 }, () => 'x'.repeat(63)), 'x'.repeat(last)].join('.');

it.each<[string, string, string | null]>([
  ['in small letters', 'Kovacs-Bau.HU', 'kovacs-bau.hu'],
  ['in ASCII', 'bücher.de', 'xn--bcher-kva.de'],
  ['without blanks around', '\u00a0 otter.test \n', 'otter.test'],
  ['without its last dot', 'otter.test.', 'otter.test'],
  ['of two letters', 'a.b', 'a.b'],
  ['with figures in its last label', 'otter.2test', 'otter.2test'],
  ['with figures at the end of its last label', 'otter.test2', 'otter.test2'],
  ['with figures first', '1.2.otter', '1.2.otter'],
  ['with a label of 63 letters', `${'x'.repeat(63)}.test`, `${'x'.repeat(63)}.test`],
  ['with one of 64', `${'x'.repeat(64)}.test`, null],
  ['of 253 letters', long(61), long(61)],
  ['of 254 letters', long(62), null],
  ['of one label', 'localhost', null],
  ['of a machine’s number', '192.168.0.1', null],
  ['of a machine’s number in one', '3232235521', null],
  ['with a blank', 'ot ter.test', null],
  ['with a sign', 'x@otter.test', null],
  ['with a port', 'otter.test:80', null],
  ['with a path', 'otter.test/x', null],
  ['with an empty label', 'otter..test', null],
  ['with a hyphen at an end', 'otter-.test', null],
  ['of nothing', '', null],
])('a host %s', (_, text, host) => {
  expect(asciiHost(text)).toBe(host);
});

it.each<[string, string[]]>([
  ['shop.Otter.co.uk', ['shop.otter.co.uk', 'otter.co.uk', 'co.uk']],
  ['otter.test', ['otter.test']],
  ['otter', []],
  ['', []],
])('the domains from %s up are %j', (domain, suffixes) => {
  expect(domainSuffixes(domain)).toEqual(suffixes);
});
