import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webAddress } from '../../../lib/domain/identify/web-address';

it.each([
  ['https://kovacs-bau.hu/en?a=1#b', 'https://kovacs-bau.hu/en?a=1#b'],
  ['HTTP://intranet/wiki', 'http://intranet/wiki'],
  ['kovacs-bau.hu', 'https://kovacs-bau.hu/'],
  ['www.bücher.de/über', 'https://www.xn--bcher-kva.de/%C3%BCber'],
  ['shop.kovacs-bau.hu:8080/x', 'https://shop.kovacs-bau.hu:8080/x'],
])('%s can be followed', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

it.each([
  '',
  undefined,
  'Kovács Bau',
  'kovacs',
  'http://',
  'javascript:void(0)',
  'javascript:alert(1)//a.hu',
  'data:text/html,a.hu',
  'anna@kovacs-bau.hu',
  'mailto:anna@kovacs-bau.hu',
  'ftp://kovacs-bau.hu',
  'not a site.hu',
])('%s is no web address', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

it('leads to nothing but the web, whatever is written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
      expect(webAddress(text) ?? 'https:').toMatch(/^https?:/);
    }),
  );
});
