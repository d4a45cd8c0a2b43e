import { expect, it } from 'vitest';
import { namesInText } from '../../../lib/domain/mail/names-in-draft';

it.each<[string, string, string[]]>([
  [
    'each run of words that begins with a capital',
    'Kovács Bau Kft.',
    ['Kovács', 'Kovács Bau', 'Kovács Bau Kft.', 'Bau', 'Bau Kft.', 'Kft.'],
  ],
  ['small letters behind a capital', 'with Otter and co', ['Otter', 'Otter and', 'Otter and co']],
  ['four words at most', 'A b c d e', ['A', 'A b', 'A b c', 'A b c d']],
  ['a name that begins with a figure', '3m', ['3m']],
  ['a name behind a sign', '+Otter', ['+Otter']],
  ['a name once', 'Otter. Otter.', ['Otter.', 'Otter. Otter.']],
  ['what a comma parts, apart', 'Otter, (Harbour)', ['Otter', 'Harbour']],
  ['what several signs part, apart', 'Otter ;; Harbour', ['Otter', 'Harbour']],
  ['what an empty line parts, apart', 'Otter\n \t\nHarbour', ['Otter', 'Harbour']],
  ['what a line’s end parts, together', 'Otter\nLtd', ['Otter', 'Otter Ltd', 'Ltd']],
  ['words with more than a blank between', 'Otter  Ltd', ['Otter', 'Otter Ltd', 'Ltd']],
  ['words beside a sign alone', 'Otter & Ltd', ['Otter', 'Otter Ltd', 'Ltd']],
  ['marks within a name', 'O’Neil A/S-H&M', ['O’Neil', 'O’Neil A/S-H&M', 'A/S-H&M']],
  ['the beginning of a very long one', `X${'x'.repeat(400)}`, [`X${'x'.repeat(299)}`]],
  ['nothing in small letters', 'an otter swims', []],
  ['nothing behind small letters', 'eBay', []],
  ['nothing in nothing', '', []],
])('names: %s', (_, text, names) => {
  expect(namesInText(text).names).toEqual(names);
});

it.each<[string, string, string[]]>([
  ['a domain with the one above', 'see www.kovacs-bau.hu', ['www.kovacs-bau.hu', 'kovacs-bau.hu']],
  ['one with a dot behind', 'at otter.test.', ['otter.test']],
  ['one between dots', 'at ..otter.test... or', ['otter.test']],
  ['two with two dots between', 'otter.test..harbour.test', ['otter.test', 'harbour.test']],
  ['one in an address and a link', 'a@otter.test https://otter.test/x', ['otter.test']],
  ['one with letters of its own, in ASCII', 'bei bücher.de', ['xn--bcher-kva.de']],
  ['none in a word', 'otter', []],
  ['none in a number', '1.234', []],
])('domains: %s', (_, text, domains) => {
  expect(namesInText(text).domains).toEqual(domains);
});
