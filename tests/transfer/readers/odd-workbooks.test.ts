import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/transfer/readers/read-file';
import { rawWorkbook } from './raw-workbook';

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const HEADS = row(text('Date'), text('Customer'), text('Amount'));

const withoutEmptyEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

async function sheetsOf(file: Blob): Promise<string[][][]> {
  const contents = await readFile(file, 'en');
  if (!('sheets' in contents)) throw new Error(contents.other);
  return contents.sheets.map(({ rows }) => rows.slice().map(({ cells }) => withoutEmptyEnd(cells)));
}

const DAYS =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>';

describe('a workbook as another program writes it', () => {
  it.each([
    [
      'with texts in the cells and no references',
      row(text('2026-09-01'), text('Otter &amp; Sons'), '<c><v>100.5</v></c>'),
    ],
    [
      'with shared formulas and days as ISO',
      row(
        '<c t="d"><v>2026-09-01</v></c>',
        '<c t="str"><f>A1</f><v>Otter &amp; Sons</v></c>',
        '<c><f t="shared" si="0"/><v>100.5</v></c>',
      ),
    ],
    [
      'with a serial under a format of days',
      row('<c s="1"><v>46266</v></c>', text('Otter &amp; Sons'), '<c><v>100.5</v></c>'),
    ],
  ])('%s, strict or not', async (_, line) => {
    for (const isStrict of [false, true]) {
      const file = rawWorkbook([`<sheetData>${HEADS}${line}</sheetData>`], { isStrict, styles: DAYS });
      expect(await sheetsOf(file)).toEqual([
        [
          ['Date', 'Customer', 'Amount'],
          ['2026-09-01', 'Otter & Sons', '100.5'],
        ],
      ]);
    }
  });

  it('beside sheets that are a chart alone; of such sheets nothing is read', async () => {
    const data = `<sheetData>${HEADS}</sheetData>`;
    expect(await sheetsOf(rawWorkbook([{ chart: true }, data, { chart: true }]))).toEqual([
      [['Date', 'Customer', 'Amount']],
    ]);
    expect(await sheetsOf(rawWorkbook([{ chart: true }]))).toEqual([]);
  });
});

describe.each([
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const)('in a workbook of kind %s', (_, write) => {
  const fileOf = async (book: Parameters<typeof write>[0]) => new Blob([Uint8Array.from(await write(book))]);

  it('a customer beside several lines is that of each, an amount beside several is no amount of each', async () => {
    const file = await fileOf({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Customer', 'Date', 'Amount'],
            ['Otter', '2026-09-01', 30],
            [null, '2026-09-02', null],
            [null, null, null],
            [null, '2026-09-03', null],
            ['Heron', '2026-09-04', 5],
          ],
          merges: [
            { startRow: 1, endRow: 4, startCol: 0, endCol: 0 },
            { startRow: 1, endRow: 4, startCol: 2, endCol: 2 },
          ],
        },
      ],
    });
    expect(await sheetsOf(file)).toEqual([
      [
        ['Customer', 'Date', 'Amount'],
        ['Otter', '2026-09-01', '30'],
        ['Otter', '2026-09-02'],
        ['Otter', '2026-09-03'],
        ['Heron', '2026-09-04', '5'],
      ],
    ]);
  });
});

it('a figure that is shown in per cent is read as it is shown, below the first rows, too', async () => {
  const rows = Array.from({ length: 80 }, (_, at) => [`Otter ${at}`, 0.125, 0.5]);
  const bytes = await writeXlsx({
    sheets: [{ name: 'A', rows: [['Customer', 'Discount', 'Amount'], ...rows], columns: [{}, { numFmt: '0.0%' }, {}] }],
  });
  const [sheet] = await sheetsOf(new Blob([Uint8Array.from(bytes)]));
  expect(sheet?.slice(1).every(([, discount, amount]) => discount === '12.5%' && amount === '0.5')).toBe(true);
});
