import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearName, keysOfName, keysOfNearNames } from '../../../lib/domain/words/near-name';
import { similarNames } from '../../../lib/domain/words/similar-name';

/** Whether one is asked about by the other: by a slip, or by all the same words. */
const isAsked = (one: string, other: string) =>
  isNearName(one, other) || similarNames(one).some((key) => similarNames(other).includes(key));
const isFound = (one: string, other: string) => {
  const keys = new Set(keysOfName(other));
  return keysOfNearNames(one).some((key) => keys.has(key));
};

it.each([
  ['a letter less', 'Brightwater Ltd', 'Brightwatr Ltd'],
  ['a letter more', 'Brightwater Ltd', 'Brightwatter'],
  ['another letter', 'Schreinerei Vogt', 'Schreinerai Vogt GmbH'],
  ['two swapped', 'Stahlwerke Vogt', 'Stahlwreke Vogt'],
  ['two letters in a long word', 'Metallverarbeitung Nord', 'Metalverarbeitnug Nord'],
  ['an accent and a letter', 'Élelmiszer Kft.', 'Elelmiszre Korlátolt Felelősségű Társaság'],
  ['another legal form beside it', 'Fjordhandel AS', 'Fjordhandle ASA'],
  ['a letter of eight', 'Brightly', 'Brightli'],
  ['the first two swapped', 'Brightwater', 'Rbightwater'],
  ['the last two swapped', 'Brightwater', 'Brightwatre'],
  ['the first letter less', 'Brightwater', 'Rightwater'],
  ['the last letter less', 'Brightwater', 'Brightwate'],
  ['two letters of twelve', 'Bridgewaters', 'Bredgewatirs'],
  ['two letters less at the beginning', 'Bridgewatering', 'Idgewatering'],
  ['two letters less at the end', 'Bridgewatering', 'Bridgewateri'],
  ['two letters less within', 'Bridgewatering', 'Bridewtering'],
  ['two pairs swapped', 'Bridgewaters', 'Birdgewatres'],
  ['a castle for a hill at the beginning', 'Burgmeister', 'Bergmeister'],
])('%s: “%s” is near “%s”', (_, one, other) => {
  expect([isNearName(one, other), isNearName(other, one)]).toEqual([true, true]);
  expect([isFound(one, other), isFound(other, one)]).toEqual([true, true]);
});

it.each([
  ['a short word', 'Alba Timber', 'Alba Timbre'],
  ['two letters in a word of less than twelve', 'Brightwater', 'Brigtwatr'],
  ['a letter of seven', 'Brighty', 'Brighti'],
  ['a letter less than eight', 'Brightly', 'Brightl'],
  ['two letters of eleven', 'Bridgewater', 'Bredgewatir'],
  ['two letters less than twelve', 'Bridgewaters', 'Bridgewate'],
  ['three letters', 'Bridgewaterings', 'Brudgewoterungs'],
  ['three letters less', 'Bridgewaterings', 'Bridgewateri'],
  ['two swapped over a third', 'Brightwater', 'Bhigrtwater'],
  ['a letter moved back and another behind it', 'Brightwater', 'Brihztwater'],
  ['a letter moved forward and another before it', 'Brightwater', 'Brizgtwater'],
  ['three pairs swapped', 'Bridgewaters', 'Birdgweatres'],
  ['a slip and a word more', 'Brightwatr', 'Brightwater Foods'],
  ['a castle for a hill', 'Freiburg', 'Freiberg'],
  ['a side of the country at the beginning', 'Ostfriesland', 'Westfriesland'],
  ['a side of the country at the end', 'Metallbauost', 'Metallbauwest'],
  ['one of two that begin alike', 'Sudostmilch', 'Sudwestmilch'],
  ['a digit', 'Verwaltung8', 'Verwaltung9'],
  ['a slip in each of two words', 'Brightwater Schreinerei', 'Brightwatr Schreinerai'],
  ['a word more', 'Brightwater', 'Brightwater Foods'],
  ['another order', 'Vogt Stahlwerke', 'Stahlwreke Vogt'],
  ['the same', 'Brightwater', 'BRIGHTWATER Ltd'],
  ['nothing', '', ''],
])('%s: “%s” is not near “%s”', (_, one, other) => {
  expect(isNearName(one, other)).toBe(false);
});

describe('two firms are not one', () => {
  const places =
    'Freiburg Freiberg Marburg Warburg Hamburg Homburg Magdeburg Petersburg Petersberg Lüneburg Merseburg Naumburg Naumberg'.split(
      ' ',
    );
  const sides =
    'Nord Süd Ost West Nordost Nordwest Südost Südwest North South East West Northeast Northwest Southeast Southwest Észak Dél Kelet Nyugat Vest Sør Noord Suid Oos Wes'.split(
      ' ',
    );
  const houses =
    'Anna Anne Hanna Maria Marie Marion Rosa Rosi Krone Kroner Linde Linden Adler Alder Sonne Tonne Hirsch Kirsch Bergblick Seeblick Meier Meyer Maier Mayer Schmidt Schmitt Schmid Hansen Jansen Hanson Larsen Carlsen Peters Pieters'.split(
      ' ',
    );
  const numbers = 'I II III IV V VI 1 2 3 4 5 10 11 12 21 100 101 2000 2001'.split(' ');
  const trades = [
    'Hotel',
    'Haus',
    'Stadtwerke',
    'Autohaus',
    'Wohnungsbaugesellschaft',
    'Building Supplies',
    'Élelmiszer',
    'Entreprenør',
    'Vervoerdienste',
  ];
  const forms = ['GmbH', 'Kft.', 'AS', '(Pty) Ltd', ''];
  const pairsOf = (words: readonly string[]) =>
    words.flatMap((a, at) => words.slice(at + 1).flatMap((b) => (a === b ? [] : [[a, b] as const])));
  const pairs = [places, sides, houses, numbers].flatMap((words, group) =>
    pairsOf(words).flatMap(([a, b], at) => {
      const trade = trades[at % trades.length] ?? '';
      const form = forms[at % forms.length] ?? '';
      const other = forms[(at + 1) % forms.length] ?? '';
      const behind = [`${trade} ${a} ${form}`, `${trade} ${b} ${other}`] as const;
      const within = [`${a}${trade.toLowerCase()} ${form}`, `${b}${trade.toLowerCase()} ${form}`] as const;
      return group === 1 ? [behind, within] : [behind, [`${a} ${trade} ${form}`, `${b} ${trade} ${form}`] as const];
    }),
  );
  const single = [
    ['Ostfriesland Milch', 'Westfriesland Milch'],
    ['Mikrosysteme', 'Makrosysteme'],
    ['Alba II GmbH', 'Alba GmbH'],
    ['Alba II GmbH', 'Alba III GmbH'],
    ['Alba II', 'Alba I I I'],
    ['Import Haus', 'Export Haus'],
    ['Slovakia Trading', 'Slovenia Trading'],
    ['Austria Timber', 'Australia Timber'],
    ['Grundstück 118 Verwaltungs GmbH', 'Grundstück 119 Verwaltungs GmbH'],
    ['Verwaltung118', 'Verwaltung119'],
    ['Bauunternehmen Nord', 'Bauunternehmen Süd'],
  ] as const;
  const all = [...pairs, ...single].filter(([one, other]) => one !== other);

  it('of at least 2,000 pairs of sisters, houses, places and numbered firms none is asked about', () => {
    expect(all.length).toBeGreaterThan(2000);
    expect(all.filter(([one, other]) => isAsked(one, other) || isAsked(other, one))).toEqual([]);
  });
});

it('a slip in a long word is always found by its keys, and a name is never near itself', () => {
  const word = fc.stringMatching(/^[a-z]{8,16}$/);
  fc.assert(
    fc.property(word, fc.nat(15), fc.constantFrom('', 'x', 'less'), (given, place, put) => {
      const at = place % given.length;
      const slipped =
        put === 'less'
          ? given.slice(0, at) + given.slice(at + 1)
          : given.slice(0, at) + put + given.slice(at + (put ? 1 : 0));
      const [one, other] = [`Otter ${given}`, `Otter ${slipped}`];
      expect(isNearName(one, one)).toBe(false);
      if (isNearName(one, other)) expect([isFound(one, other), isFound(other, one)]).toEqual([true, true]);
    }),
  );
});

it('a name has two keys for each word from eight letters on, three from twelve on, and none for a shorter one', () => {
  const name = 'Otter Brightly Bridgewaters Ltd';
  expect(keysOfName(name)).toEqual([
    ...similarNames(name),
    ...['~8.0.brig', '~8.1.htly'],
    ...['~12.0.brid', '~12.1.gewa', '~12.2.ters'],
  ]);
  expect(keysOfNearNames('Otter Alba Timber')).toEqual([]);
});

it('asks for whole pieces of its words, each once, and for some hundreds at most', () => {
  const words = Array.from({ length: 12 }, (_, at) => `${'abcdefghijkl'[at]}bridgewaters`);
  const keys = keysOfNearNames(words.join(' '));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThanOrEqual(450);
  for (const key of keysOfNearNames('Brightly')) expect(key).toMatch(/^~(?:8|9|10)\./);
  for (const key of keysOfNearNames('Bridgewaters')) {
    const [, letters = '', piece = ''] = /^~(\d+)\.\d\.(\w+)$/.exec(key) ?? [];
    expect('bridgewaters', key).toContain(piece);
    expect(Math.abs(Number(letters) - 12), key).toBeLessThanOrEqual(2);
    const count = Number(letters) < 12 ? 2 : 3;
    expect([Math.floor, Math.ceil].map((round) => round(Number(letters) / count))).toContain(piece.length);
  }
});
