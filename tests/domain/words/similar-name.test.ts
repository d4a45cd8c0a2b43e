import fc from 'fast-check';
import { expect, it } from 'vitest';
import { similarNames } from '../../../lib/domain/words/similar-name';

const agree = (one: string, other: string) => similarNames(one).some((key) => similarNames(other).includes(key));

it.each([
  ['Kovács Bau Kft.', ['KOVACS BAU KORLÁTOLT FELELŐSSÉGŰ TÁRSASÁG', 'Bau Kovács', 'KovácsBau', 'Kft. Kovács-Bau']],
  [
    'Müller & Söhne GmbH',
    ['Mueller und Soehne Gesellschaft mit beschränkter Haftung', 'Muller Sohne', 'Müller u. Söhne GmbH & Co. KG'],
  ],
  ['Fjord Handel AS', ['A/S Fjord Handel', 'Fjord og Handel Aksjeselskap', 'FJORD HANDELS ASA']],
  ['Kjær Åsen AS', ['Kjaer Aasen', 'KJÆR ÅSEN A.S.']],
  ['Karoo International (Pty) Ltd', ['Karoo Intl.', 'Karoo Int’l (Edms) Bpk', 'Karoo Internasionale Beperk']],
  ['Hansen Brothers Manufacturing Inc', ['Hansen Bros. Mfg. Co.', 'Gebrüder Hansen Manufacturing']],
  ['Fűzfa Élelmiszer Kft.', ['FűzfaÉlelmiszer', 'FUZFAELELMISZER']],
  ['Van der Merwe en Seuns BK', ['Van der Merwe & Sons CC']],
  ['AG', ['ag']],
  ['Und', ['UND']],
])('“%s” agrees with %j', (name, others) => {
  expect(others.filter((other) => !agree(name, other))).toEqual([]);
});

it.each([
  ['Bauer', ['Baur', 'Bau', 'Bauern']],
  ['Kovács Bau', ['Kovács', 'Kovács Bau Nord', 'Kovách Bau', 'Kovács és Társa']],
  ['Quelle', ['Qulle', 'Quell']],
  // Letters that stand for one meet only across two words.
  ['Firma Aberg GmbH', ['Firma Eberg GmbH']],
  ['Arco Emden', ['Arco Mden']],
  ['Nova Aalen', ['Nova Elen']],
  ['Technik Nord', ['Nord', 'Technik']],
])('“%s” does not agree with %j', (name, others) => {
  expect(others.filter((other) => agree(name, other))).toEqual([]);
});

it('has a key for the words in any order and one without blanks', () => {
  expect(similarNames('Müller & Söhne GmbH')).toEqual(['muller sons', 'mullersohne']);
  expect(similarNames('Otter')).toEqual(['otter']);
});

it('has none where no word is left', () => {
  expect(['', ' … ', '& + &', '. -'].flatMap(similarNames)).toEqual([]);
  expect(similarNames('and & und')).toEqual([]);
});

it('does not mind the order of words, nor case', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{2,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const name = `Xqz ${words.join(' ')} Qzx`;
      expect(similarNames(name.toUpperCase())[0]).toBe(similarNames(name)[0]);
      expect(similarNames(name.split(' ').reverse().join(' '))[0]).toBe(similarNames(name)[0]);
    }),
  );
});
