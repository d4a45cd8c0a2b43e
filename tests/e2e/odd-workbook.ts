import { writeXlsx } from 'hucre/xlsx';

const DAY = 24 * 60 * 60 * 1000;

/** What the columns of the workbook hold, by headings that say nothing of it; a second amount stands beside the first. */
export const ODD_COLUMNS = { Ebbe: 'date', Flut: 'account', Priel: 'revenue' } as const;

/** The customers of the workbook with their shares of its sales, the largest first. */
export const ODD_SHARES = [
  { name: 'Fjordlys AS', share: '60%' },
  { name: 'Ostwind GmbH', share: '30%' },
] as const;

/** Returns a workbook of sales of the last weeks, as another program might have written it, for tests that choose its columns. */
export function oddWorkbook(): Promise<Uint8Array> {
  const line = (daysAgo: number, name: string, amount: number) => [
    new Date(Math.floor(Date.now() / DAY - daysAgo) * DAY),
    name,
    amount,
    amount / 4,
  ];
  return writeXlsx({
    sheets: [
      {
        name: 'Blatt',
        rows: [
          [...Object.keys(ODD_COLUMNS), 'Watt'],
          line(20, 'Fjordlys AS', 2500),
          line(18, 'Ostwind GmbH', 1800),
          line(16, 'Kovács Bau Kft.', 600),
          line(14, 'Fjordlys AS', 3500),
          line(12, 'Ostwind GmbH', 1200),
          line(10, 'Kovács Bau Kft.', 400),
        ],
      },
    ],
  });
}
