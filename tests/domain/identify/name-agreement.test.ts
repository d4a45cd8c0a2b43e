import { describe, expect, it } from 'vitest';
import { agreement, type Sender } from '../../../lib/domain/identify/name-agreement';

const anna = (email?: string): Sender => ({ name: 'Anna Becker', email });

describe('a line is the name of the sender', () => {
  it.each([
    ['Anna Becker', 'full'],
    ['BECKER, Anna', 'full'],
    ['Dr. Anna Becker', 'full'],
    ['Anna Becker (Sales)', 'full'],
    ['Anna Maria Becker', 'full'],
    ['Anna Maria Luise Becker', null],
    ['Anna', 'part'],
    ['Becker', 'part'],
    ['Ben', null],
    ['Ben Becker', null],
    ['Anna Anna', null],
    ['Anna Becker anna@firm.test', null],
    ['Anna Becker: the offer', null],
    ['Anna Becker 2', null],
    ['Becker/Anna', null],
    ['', null],
    ['(Sales)', null],
    ['We met Anna Becker at fairs', null],
  ] as const)('“%s”: %s', (line, expected) => {
    expect(agreement(line, anna())).toBe(expected);
  });

  it.each([
    ['anna.becker@firm.test', 'full'],
    ['becker_anna@firm.test', 'full'],
    ['annabecker@firm.test', 'full'],
    ['abecker@firm.test', 'full'],
    ['beckera@firm.test', 'full'],
    ['annab@firm.test', 'full'],
    ['a.b@firm.test', null],
    ['anna.office@firm.test', null],
    ['office@firm.test', null],
    ['anna@firm.test', null],
    ['annaanna@firm.test', null],
    ['no address', null],
    [undefined, null],
  ] as const)('by the address %s alone: %s', (email, expected) => {
    expect(agreement('Anna Becker', { email })).toBe(expected);
  });

  it('is not known by an address of too few letters, nor from one word', () => {
    expect(agreement('Li Wu', { email: 'liw@firm.test' })).toBe(null);
    expect(agreement('Li Wu', { email: 'liwu@firm.test' })).toBe('full');
    expect(agreement('Becker', { email: 'becker.becker@firm.test' })).toBe(null);
    expect(agreement('Jo Li', { email: 'jo.li@firm.test' })).toBe(null);
    expect(agreement('Anna Maria Eva Becker', { email: 'abecker@firm.test' })).toBe(null);
  });

  it('is no part of a name that is one word', () => {
    expect(agreement('Anna', { name: 'Anna' })).toBe(null);
  });

  it('is too long for a name beyond 100 letters, and beyond five words', () => {
    const long = (letters: number) => `${'x'.repeat(letters - ' Anna Becker'.length)} Anna Becker`;
    expect([agreement(long(100), anna()), agreement(long(101), anna())]).toEqual(['full', null]);
    const sender = { name: 'Anna Maria Luise von Becker' };
    expect(agreement('Anna Maria Luise von Becker', sender)).toBe('full');
    expect(agreement('Anna Maria Luise von Becker Krug', sender)).toBe(null);
  });
});
