import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';

const finds = (typed: string, name: string) => searchFor(typed)?.(searchKey(name)) ?? false;

describe('a name is found', () => {
  it.each([
    ['en', 'O’Neil & Sons Ltd', ['oneil', "O'Neil", 'sons neil', 'ONEIL LTD', 'o’ne']],
    ['en', 'Brontë Façade Works', ['bronte', 'facade', 'works bront', 'BRONTË']],
    ['de', 'Müller Großhandel GmbH', ['muller', 'mueller', 'MÜLLER', 'muel', 'grosshandel', 'großh', 'gmbh mull']],
    ['de', 'Astra Süd', ['astra sud', 'sud astra', 'sued', 'süd', 'ASTRA SÜ']],
    ['de', 'Bauer & Quelle', ['bauer', 'uer', 'quelle', 'uelle', 'baue']],
    ['de', 'Mueller Bau', ['müller', 'muller', 'bau mull']],
    ['hu', 'Kovács Bau Kft.', ['kovacs', 'Kovács', 'KOVÁCS', 'bau kovacs', 'ovac', 'kft kov']],
    ['hu', 'Fűzfa Őrlő Kft.', ['fuzfa', 'orlo', 'ŐRLŐ FŰZFA']],
    [
      'nb',
      'Østlandet Kjær Åsen AS',
      ['ostlandet', 'oestlandet', 'østlandet', 'kjaer', 'kjær', 'asen', 'aasen', 'ås ost'],
    ],
    ['nb', 'Aas og Sønner A/S', ['ås', 'aas', 'sonner', 'soenner', 'a/s', 'as']],
    ['af', 'Môreson Boerdery Bpk', ['moreson', 'boerdery', 'môre', 'bpk more']],
    ['af', 'Reën en Hoërveld', ['reen', 'hoerveld', 'HOËRVELD']],
    ['pl', 'Łódź Œuvre s.r.o.', ['lodz', 'sro', 's.r.o.', 's.r']],
  ])('in %s: %s', (_language, name, typed) => {
    expect(typed.filter((words) => !finds(words, name))).toEqual([]);
  });

  it.each([
    ['Kovács Bau Kft.', ['kovacz', 'kovacs nord', 'bau gmbh', 'kovacsbau']],
    ['Müller', ['miller', 'mullers']],
    ['Bauer', ['baur', 'bauern']],
  ])('and %s is not by other words', (name, typed) => {
    expect(typed.filter((words) => finds(words, name))).toEqual([]);
  });

  it.each(['', ' ', '&', ' – '])('by nothing where %j says no word', (typed) => {
    expect(searchFor(typed)).toBeNull();
  });
});

const word = fc.stringMatching(/^[a-zäöüßáéíóúőűåæøêëôł]{2,8}$/);
const names = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  { maxLength: 12 },
);
/** One text typed in two ways: other order, other case, other accents. */
const typedTwice = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) =>
    fc.tuple(
      fc.constant(words.join(' ')),
      fc.shuffledSubarray(words, { minLength: words.length }),
      fc.boolean(),
      fc.constantFrom('', '\u0301', '\u0308', '\u030A', '\u030B'),
    ),
  )
  .map(([typed, others, isLoud, accent]) => {
    const other = others.map((one) => one.replace(/[aeiou]/, (vowel) => vowel + accent)).join(' ');
    return { typed, other: isLoud ? other.toUpperCase() : other };
  });

it('finds the same whatever the order, the case and the accents of what is typed', () => {
  fc.assert(
    fc.property(names, typedTwice, (all, { typed, other }) => {
      const found = (words: string) => all.filter((name) => finds(words, name));
      expect(found(other)).toEqual(found(typed));
    }),
  );
});

it('finds the same whatever the case and the accents of what is searched, and each name by its own words', () => {
  fc.assert(
    fc.property(names, word, (all, typed) => {
      for (const name of all) {
        const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
        expect(finds(typed, plain.toUpperCase())).toBe(finds(typed, name));
        expect(finds(name.split(' ').reverse().join(' '), name)).toBe(true);
      }
    }),
  );
});
