import { expect, it } from 'vitest';
import { decode } from '../../../lib/transfer/csv/decode';

const text = 'account;Umsatz\nKovács Bau Kft.;12,5 €\n';

function utf16(content: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...content].map((unit) => unit.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, at) => {
    view.setUint16(at * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

it.each([
  ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16 with a mark, low byte first', utf16(text, true, true), 'utf-16le'],
  ['UTF-16 with a mark, high byte first', utf16(text, false, true), 'utf-16be'],
  ['UTF-16 without a mark, low byte first', utf16(text, true, false), 'utf-16le'],
  ['UTF-16 without a mark, high byte first', utf16(text, false, false), 'utf-16be'],
  // á is E1 and € is 80 in Windows-1252
  [
    'Windows-1252, which is no valid UTF-8',
    Uint8Array.from([...text].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)))),
    'windows-1252',
  ],
] as const)('reads %s', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text, encoding });
});

it('reads an empty file as empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});
