import { describe, expect, it } from 'vitest';
import { mentionsOf, type Named } from '../../../lib/domain/people/mentions';

const agnes: Named = {
  name: 'Kovács Ágnes',
  emails: ['agnes@kovacs-bau.test', 'ak@post.test'],
  phones: ['+36 30 555 0142', '555 0143', '555 014'],
};
const replaced = (text: string, isNear = false, named = agnes) => mentionsOf(named, []).replace(text, 'X', isNear);

describe('two names side by side are somebody', () => {
  it.each([
    ['behind a comma', 'Kovács, Ágnes', 'X'],
    ['behind three blanks', 'Kovács   Ágnes', 'X'],
    ['with a stroke below', 'kovacs_agnes', 'X'],
    ['with a hyphen', 'Kovács-Ágnes', 'X'],
    ['at the end and at the beginning', 'Kovács Ágnes met Ágnes Kovács', 'X met X'],
    ['in German with its ending', 'Ágnes Kovács’ Plan', 'X’ Plan'],
    ['in Hungarian with its ending', 'Kovács Ágnesnek küldtem', 'X küldtem'],
  ])('%s', (_, text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  it.each([
    ['with another word between', 'Kovács & Ágnes'],
    ['with a sign and blanks between', 'Kovács / Ágnes'],
    ['with four blanks between', 'Kovács    Ágnes'],
    ['twice the same', 'Kovács Kovács'],
    ['one of them with what is no ending', 'Kovácsovics Ágnes'],
    ['one of them alone', 'Ágnes'],
  ])('but not %s', (_, text) => {
    expect(replaced(text)).toBe(text);
  });

  it('leaves an initial and a short name, which may be anything', () => {
    expect(replaced('Kern J and J', true, { ...agnes, name: 'J. Kern' })).toBe('X J and J');
    expect(replaced('Li and Wu came', true, { ...agnes, name: 'Li Wu' })).toBe('Li and Wu came');
    expect(replaced('Li Wu came', false, { ...agnes, name: 'Li Wu' })).toBe('X came');
    expect(replaced('Kern J', false, { ...agnes, name: 'J. Kern' })).toBe('Kern J');
  });
});

it.each([
  ['0036 30 555 0142', 'X'],
  ['(30) 555-0142', 'X'],
  ['06305550142', 'X'],
  ['555 0143', 'X'],
  ['555 014', '555 014'],
  ['555 0142 9', '555 0142 9'],
  ['30 555 0144', '30 555 0144'],
])('of the number %s leaves %s', (text, expected) => {
  expect(replaced(text)).toBe(expected);
});

it.each([
  ['agnes@kovacs-bau.test', true, true],
  ['AK@post.test', true, true],
  ['agnes.kovacs@else.test', false, true],
  ['agnes@else.test', false, false],
  ['to agnes@kovacs-bau.test', false, false],
  ['Kovács Ágnes', false, false],
  ['', false, false],
])('“%s” is an address of theirs: %s, and nothing but one: %s', (text, isAddress, isWhole) => {
  const mentions = mentionsOf(agnes, []);
  expect(mentions.isAddress(text)).toBe(isAddress);
  expect(mentions.isWholeAddress(text)).toBe(isWhole);
});

it('leaves a text without them as it was written, to the letter', () => {
  const apart = 'A\u0301prilis';
  expect(replaced(apart)).toBe(apart);
  expect(replaced(`${apart}: Kovács Ágnes`)).toBe('Április: X');
});

it('leaves the marks behind an address', () => {
  expect(replaced('Write to agnes@kovacs-bau.test?!')).toBe('Write to X?!');
  expect(replaced('Write to tom@kovacs-bau.test?!')).toBe('Write to tom@kovacs-bau.test?!');
});
