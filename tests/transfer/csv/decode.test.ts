import { expect, it } from 'vitest';
import { decode } from '../../../lib/transfer/csv/decode';

/** All parts of a text as one. */
function read(...from: Parameters<typeof decode>) {
  const { parts, ...how } = decode(...from);
  return { text: [...parts].join(''), ...how };
}

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
  expect(read(bytes)).toEqual({ text, encoding });
});

it('reads an empty file as empty text', () => {
  expect(read(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});

/** The bytes of a text in a code page: each character looked up among what the page's 256 bytes mean. */
function inCodePage(content: string, page: string): Uint8Array {
  const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...content].map((sign) => letters.indexOf(sign)));
}

it.each([
  ['Kőhíd Őrző Kft.;Fűszer', 'windows-1250', 'en'],
  ['Kőhíd Bt.', 'windows-1250', 'de'],
  ['Müller & Söhne;Groß-Gerau', 'windows-1252', 'en'],
  ['Müller & Söhne;Groß-Gerau', 'windows-1252', 'hu'],
  ['Bjørnøya Skipsverft AS;Ålesund;Bærum', 'windows-1252', 'en'],
  ['Hôtel Crémière à Nîmes', 'windows-1252', 'en'],
  ['Señor Muñoz;Córdoba', 'windows-1252', 'en'],
  ['Sê vir hulle: môre, geëet', 'windows-1252', 'af'],
  ['Žluťoučký kůň;Příbor', 'windows-1250', 'en'],
  ['Łódź;Gdańsk;Świętokrzyska', 'windows-1250', 'en'],
  ['Şişli Bağcılar Ltd. Şti.', 'windows-1254', 'en'],
  ['Preis 12 € – 5°', 'windows-1252', 'hu'],
] as const)('reads %s as it was written in %s, on a screen in %s', (content, page, screen) => {
  expect(read(inCodePage(content, page), screen)).toEqual({ text: content, encoding: page });
});

it.each([
  [
    'windows-1252',
    ['Müller & Söhne', 'Großhandel', 'plain', 'Café Zürich'],
    [2],
    { encoding: 'windows-1252', first: [2] },
  ],
  ['windows-1252', ['Müller & Söhne', 'Großhandel', 'plain', 'Ærø'], [1, 4], { encoding: 'utf-8', first: [2] }],
  ['windows-1250', ['Kőhíd Kft.', 'Fűszer', 'Őrző Bt.', 'Tükör'], [3], { encoding: 'windows-1250', first: [3] }],
  ['windows-1250', ['Łódź', 'Gdańsk', 'SPÓŁKA', 'Żuk', 'Świt'], [3, 4], { encoding: 'windows-1250', first: [3, 4] }],
] as const)(
  'reads lines in %s beside lines in UTF-8 each in its own way, and names the fewer',
  (page, lines, at, mixed) => {
    const others = new Set<number>(at);
    const bytes = lines.map((line, place) =>
      others.has(place + 1) ? inCodePage(`${line}\n`, page) : new TextEncoder().encode(`${line}\n`),
    );
    const found = read(Uint8Array.from(bytes.flatMap((line) => [...line])), 'en');
    expect(found.text).toBe(`${lines.join('\n')}\n`);
    expect(found.mixed).toEqual({ ...mixed, count: mixed.first.length });
  },
);

it.each(['😀 Kft.', 'OK ✓', 'Werk → Lager', 'Αθήνα', 'Ωmega', 'Трейд', 'мой', 'Jürgen ✓', '東京', '5 kΩ'])(
  'a line in UTF-8 beside one of Windows stays what it is: %s',
  (line) => {
    const [own, other] = [new TextEncoder().encode(`Kunde\n${line}\nMüller\n`), inCodePage('Jörg\n', 'windows-1252')];
    const found = read(Uint8Array.from([...own, ...other]), 'de');
    expect(found.text).toBe(`Kunde\n${line}\nMüller\nJörg\n`);
    expect(found.mixed).toEqual({ encoding: 'windows-1252', count: 1, first: [4] });
  },
);

it.each(['zvlášť', 'plášť'])('a word of Windows whose bytes might be UTF-8 stays one: %s', (word) => {
  const bytes = [
    ...new TextEncoder().encode('Łódź\nÜröm\n'),
    ...inCodePage(`${word}\nKőhíd\nPříště\n`, 'windows-1250'),
  ];
  expect(read(Uint8Array.from(bytes), 'hu').text).toBe(`Łódź\nÜröm\n${word}\nKőhíd\nPříště\n`);
});
