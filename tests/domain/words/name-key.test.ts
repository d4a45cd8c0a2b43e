import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameKey } from '../../../lib/domain/words/name-key';

it.each([
  ['kovacs bau', ['KOVÁCS BAU Kft', 'Kovács-Bau Kft.', ' kovacs  bau ', 'Kova\u0301cs Bau Zrt.']],
  ['muller sohne', ['Müller & Söhne GmbH & Co. KG', 'MÜLLER & SÖHNE GmbH', 'Müller + Söhne e.K.']],
  ['karoo farms', ['Karoo Farms (Pty) Ltd', 'KAROO FARMS PTY LTD.']],
  ['fjord handel', ['Fjord Handel AS', 'Fjord Handel A/S']],
  ['rossi', ['Rossi S.p.A.', 'Rossi S.r.l.']],
  ['novak', ['Novák s. r. o.', 'Novak spol. s r.o.']],
  ['kowalski', ['Kowalski Sp. z o.o.']],
  ['strasse 3', ['Straße 3']],
  ['oneils', ['O’Neil’s Ltd', "O'Neil's"]],
  ['ag', ['AG']],
  ['', ['', ' … ', '---']],
])('“%s” is the key of %j', (key, names) => {
  expect(names.map(nameKey)).toEqual(names.map(() => key));
});

it('keeps different companies apart', () => {
  expect(new Set(['Bauer', 'Baur', 'Bau', 'Kovács Bau', 'Kovács'].map(nameKey)).size).toBe(5);
});

it('does not mind case and gives a key that is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }),
  );
});
