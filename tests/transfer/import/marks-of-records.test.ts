import { expect, it } from 'vitest';
import { planFile } from './case';

const ID = ['6c1a4d7e-1b2c-4d3e-8f90-0123456789ab', '7c1a4d7e-1b2c-4d3e-8f90-0123456789ac'];
const SUM = ['aGVsbG8gd29ybGQgdGhpcyBpcyBiYXNlNjQ=', 'bGVsbG8gd29ybGQgdGhpcyBpcyBiYXNlNjQ='];
const customers = (headings: string[], marks: string[]) =>
  planFile(
    [
      [...headings, headings.includes('Firmenname') ? 'Kundennummer' : 'Place'].join(';'),
      `${[...marks.slice(0, 1), 'Alba GmbH'].join(';')};${headings.includes('Firmenname') ? '4711' : 'Wien'}`,
      `${[...marks.slice(1), 'Berg AG'].join(';')};${headings.includes('Firmenname') ? '4712' : 'Graz'}`,
    ].join('\n'),
  ).records.accounts.map(({ name, customerNumbers }) => [name, customerNumbers]);

it.each([
  '(Do Not Modify) Account',
  '(Nicht ändern) Firma',
  '(Nicht bearbeiten) Firma',
  '(Ne módosítsa!) Cég',
  '(Ikke endre) Firma',
  '(Moenie wysig nie) Rekening',
])('takes nothing from "%s", and the number from its own column', (heading) => {
  expect(customers([heading, 'Firmenname'], ID)).toEqual([
    ['Alba GmbH', ['4711']],
    ['Berg AG', ['4712']],
  ]);
});

it.each([
  ['Customer number', 'Customer'],
  ['Kundennummer', 'Firma'],
  ['Vevőkód', 'Cég'],
  ['Kundenr', 'Kunde'],
  ['Kliëntnommer', 'Maatskappy'],
])('takes no GUID and no checksum under "%s" for a number', (heading, name) => {
  for (const marks of [ID, ID.map((id) => `{${id.toUpperCase()}}`), SUM])
    expect(customers([heading, name], marks)).toEqual([
      ['Alba GmbH', undefined],
      ['Berg AG', undefined],
    ]);
});
