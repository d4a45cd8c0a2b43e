import { describe, expect, it } from 'vitest';
import { unitsIn } from '../../../lib/transfer/csv/unit-row';
import { planFile, refusals } from '../import/case';

describe('a row below the headings', () => {
  it.each<[string[], [number, string][]]>([
    [['', '', 'Stk.', 'in TEUR'], [[3, 'in TEUR']]],
    [['', '', '[db]', 'ezer Ft'], [[3, 'ezer Ft']]],
    [['', '', 'pcs', 'kr'], [[3, 'kr']]],
    [['-', '', 'stuks', '(R)'], [[3, 'R']]],
    [['', '', 'stk', 'i 1000 kr'], [[3, 'i 1000 kr']]],
    [
      ['', '', '%', 'in 1 000 Ft'],
      [
        [2, '%'],
        [3, 'in 1 000 Ft'],
      ],
    ],
    [
      ['', 'T€', 'Tsd. €', 'Mio. EUR'],
      [
        [1, 'T€'],
        [2, 'Tsd. €'],
        [3, 'Mio. EUR'],
      ],
    ],
  ])('%j holds units', (cells, units) => {
    expect([...(unitsIn(cells) ?? [])]).toEqual(units);
  });

  it.each([
    [['Alba GmbH', '02.01.2026', 'Stk.', '12,5']],
    [['', '', '', '12,5']],
    [['', '', '', '']],
    [['', '', 'db', '5']],
    [['kr', 'pcs']],
    [['Tele Kft', '', 'kr']],
  ])('%j is none of them', (cells) => {
    expect(unitsIn(cells)).toBeUndefined();
  });
});

it.each([
  ['Kunde;Datum;Menge;Umsatz\n;;Stk.;in TEUR\nAlba GmbH;02.01.2026;5;12,5\nBerg AG;03.01.2026;6;7,5', 20_000, 'EUR'],
  ['Vevő;Dátum;Db;Összeg\n;;db;ezer Ft\nAlba Kft.;2026.01.02.;5;12,5\nBerg Zrt.;2026.01.03.;6;7,5', 20_000, 'HUF'],
  ['Customer;Date;Qty;Amount\n;;pcs;€\nAlba Ltd;2026-01-02;5;12.5\nBerg Ltd;2026-01-03;6;7.5', 20, 'EUR'],
  ['Kunde;Dato;Antall;Beløp\n;;stk;tkr\nAlba AS;2026-01-02;5;12,5\nBerg AS;2026-01-03;6;7,5', 20_000, undefined],
  ['Kliënt;Datum;Aantal;Bedrag\n;;stuks;R\nAlba Bpk;2026-01-02;5;12.5\nBerg Bpk;2026-01-03;6;7.5', 20, undefined],
])('a row of units is no record, and says what the amounts stand for', (file, total, currency) => {
  const plan = planFile(file, undefined, { otherNames: 'create' });
  expect(refusals(plan)).toEqual([]);
  expect(plan.sum).toMatchObject({ lines: 2, totals: [{ total, ...(currency && { currency }) }] });
  expect(plan.notes?.some(({ kind }) => kind === 'scaled')).toBe(total > 20);
});
