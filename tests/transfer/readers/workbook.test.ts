import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/transfer/cells/read-number';
import { cellText } from '../../../lib/transfer/readers/cell-text';
import { readFile } from '../../../lib/transfer/readers/read-file';

const WRITERS = { xlsx: writeXlsx, ods: writeOds };

describe.each(['xlsx', 'ods'] as const)('a workbook of kind %s', (kind) => {
  it('is read sheet by sheet: days as days, figures as figures, empty sheets left out', async () => {
    const bytes = await WRITERS[kind]({
      sheets: [
        {
          name: 'Umsätze',
          rows: [
            ['Datum', 'Kunde', 'Umsatz'],
            [new Date(Date.UTC(2026, 8, 1)), 'Kőhíd Kft.', 1234.5],
            [null, null, null],
            [new Date(Date.UTC(2026, 8, 2, 22, 30)), '007', -0.1],
          ],
        },
        { name: 'Leer', rows: [] },
      ],
    });
    expect(await readFile(new Blob([Uint8Array.from(bytes)]), 'en')).toMatchObject({
      sheets: [
        {
          name: 'Umsätze',
          rows: [
            { line: 1, cells: ['Datum', 'Kunde', 'Umsatz'] },
            { line: 2, cells: ['2026-09-01', 'Kőhíd Kft.', '1234.5'] },
            { line: 4, cells: ['2026-09-02T22:30:00', '007', '-0.1'] },
          ],
        },
      ],
    });
  });

  it('that is cut off says that it is damaged', async () => {
    const bytes = await WRITERS[kind]({ sheets: [{ name: 'A', rows: [['account'], ['Alba']] }] });
    expect(await readFile(new Blob([Uint8Array.from(bytes.slice(0, bytes.length / 2))]), 'en')).toMatchObject({
      other: expect.anything(),
    });
  });
});

it('figures are written so that the import reads the same figure, whatever sign it takes for the decimal one', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.constantFrom(',', '.', undefined),
      (value, decimal) => {
        const text = cellText(Math.round(value * 1000) / 1000);
        expect(readNumber(text, decimal as ',' | '.' | undefined)).toBeCloseTo(Math.round(value * 1000) / 1000, 3);
      },
    ),
  );
});
