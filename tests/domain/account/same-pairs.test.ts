import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameBy } from '../../../lib/domain/account/maybe-same';
import { samePairs } from '../../../lib/domain/account/same-pairs';
import { keysOfName } from '../../../lib/domain/words/near-name';
import { anAccount } from '../../db/a-book';

const named = (name: string, place: number, rest = {}) => anAccount({ id: `a${place}`, name, ...rest });
const isNew = (id: string) => id !== 'a0';
const pairs = (...names: string[]) =>
  samePairs(
    names.map((name, place) => named(name, place)),
    isNew,
  ).map(({ one, other, by }) => [one.id, other.id, by].join(' '));

describe('which of many accounts may be one company', () => {
  it.each([
    ['another spelling', 'Kovács Bau Kft.', 'KOVACS BAU', 'name'],
    ['umlauts spelled out', 'Müller Kran GmbH', 'Mueller-Kran', 'name'],
    ['joined by a sign', 'Berg & Dal AS', 'Berg og Dal', 'name'],
    ['a slip in a long word', 'Ostwindanlagen AG', 'Ostwindanlgen AG', 'near'],
  ])('%s', (_, one, other, by) => {
    expect(pairs(one, other)).toEqual([`a0 a1 ${by}`]);
  });

  it('sisters and strangers are none', () => {
    expect(pairs('Kovács Bau Nord', 'Kovács Bau Süd', 'Fjordlys AS')).toEqual([]);
  });

  it('one domain, but not of a company and the one above it', () => {
    const domains = ['alba.test'];
    const alba = named('Alba', 0, { domains });
    expect(samePairs([alba, named('Beta', 1, { domains })], isNew)).toMatchObject([{ by: 'domain' }]);
    expect(samePairs([alba, named('Beta', 1, { domains, parentId: 'a0' })], isNew)).toEqual([]);
  });

  it('of those that were there nothing is said, and of each new one once', () => {
    const three = ['Alba', 'ALBA', 'alba GmbH'];
    expect(samePairs(three.map(named), () => false)).toEqual([]);
    expect(pairs(...three)).toEqual(['a0 a1 name', 'a0 a2 name']);
  });

  it('says of whatever names only what the rule says of two, and misses none of a spelling', () => {
    const word = fc.constantFrom(
      'Alba',
      'Kovacs',
      'Kovács',
      'Bau',
      'Nord',
      'GmbH',
      'Kft.',
      '&',
      'Ostwindanlagen',
      'Ostwindanlgen',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 8 }), (names) => {
        const accounts = names.map(named);
        const found = samePairs(accounts, isNew);
        for (const { one, other, by } of found) expect(sameBy(one, other)).toBe(by);
        const asked = new Set(found.map(({ other }) => other.id));
        const [first, ...others] = accounts;
        for (const other of others) if (first && sameBy(first, other)) expect(asked).toContain(other.id);
      }),
    );
  });

  it('looks at the first twenty of a name', () => {
    // Those right below the new one are not said; the last one stands elsewhere.
    const many = (count: number) => [
      ...Array.from({ length: count }, (_, at) => named('Alba', at, { id: `b${at}`, parentId: 'new' })),
      named('Alba', 0, { id: 'last' }),
      named('Alba', 0, { id: 'new' }),
    ];
    const found = (count: number) => samePairs(many(count), (id) => id === 'new').map(({ one }) => one.id);
    expect(found(19)).toEqual(['last']);
    expect(found(20)).toEqual([]);
  });

  it('looks for no slips among more than 5000 new ones, and for spellings all the same', () => {
    const keysOf = ({ name }: { name: string }) => (name.startsWith('x') ? [] : keysOfName(name));
    const found = (count: number) => {
      const strangers = Array.from({ length: count - 2 }, (_, at) => named('x', at + 9));
      const asked = [named('Ostwindanlgen', 1), named('ostwindanlagen GmbH', 2)];
      return samePairs([named('Ostwindanlagen AG', 0), ...asked, ...strangers], isNew, keysOf).map(({ by }) => by);
    };
    expect(found(5000)).toEqual(['near', 'name']);
    expect(found(5001)).toEqual(['name']);
  });
});
