import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountIn, discountOf } from '../../../lib/transfer/cells/discount';
import { planFile } from '../import/case';
import { linesOf, noted } from './lines-of-file';

const head = 'Date,Customer,Qty,Unit price';
const line = '2026-09-01,Otter,10,5';

describe('what is taken off quantity times price', () => {
  it.each([
    ['English', 'Date,Customer,Qty,Unit price,Discount %\n2026-09-01,Otter,10,5,10'],
    ['English, in the cell', 'Date,Customer,Qty,Unit price,Discount\n2026-09-01,Otter,10,5,10%'],
    ['English, an amount', 'Date,Customer,Qty,Unit price,Discount amount\n2026-09-01,Otter,10,5,5.00'],
    ['Odoo', 'Date,Customer,Quantity,Unit Price,Disc.%\n2026-09-01,Otter,10,5,10.0'],
    ['Shopify', 'Created at,Customer,Lineitem quantity,Lineitem price,Lineitem discount\n2026-09-01,Otter,10,5,5'],
    ['German', 'Datum;Kunde;Menge;Einzelpreis;Rabatt in %\n01.09.2026;Otter;10;5,00;10,0'],
    ['German, an amount', 'Datum;Kunde;Menge;Einzelpreis;Rabattbetrag\n01.09.2026;Otter;10;5,00;-5,00'],
    ['Hungarian', 'Dátum;Vevő;Mennyiség;Egységár;Kedvezmény %\n2026.09.01.;Otter;10;5;10'],
    ['Hungarian, an amount', 'Dátum;Vevő;Mennyiség;Egységár;Kedvezmény összege\n2026.09.01.;Otter;10;5;5'],
    ['Hungarian, its rate', 'Dátum;Vevő;Mennyiség;Egységár;Kedvezmény mértéke\n2026.09.01.;Otter;10;5;10'],
    ['Afrikaans, its rate', 'Datum;Kliënt;Hoeveelheid;Eenheidsprys;Afslagpersentasie\n2026/09/01;Otter;10;5;10'],
    ['German, its rate', 'Datum;Kunde;Menge;Einzelpreis;Rabattsatz\n01.09.2026;Otter;10;5;10'],
    ['German, in euros', 'Datum;Kunde;Menge;Einzelpreis;Rabatt in EUR\n01.09.2026;Otter;10;5;5'],
    ['Norwegian', 'Dato;Kunde;Antall;Enhetspris;Rabatt %\n01.09.2026;Otter;10;5;10'],
    ['Afrikaans', 'Datum;Kliënt;Hoeveelheid;Eenheidsprys;Afslag %\n2026/09/01;Otter;10;5;10 %'],
  ])('counts without it, and says so: %s', (_, file) => {
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 45']);
    expect(noted(file)).toMatchObject({ discounted: { lines: 1, sums: { '': -5 } }, multiplied: { sums: { '': 45 } } });
  });

  it.each([
    ['may be either', `${head},Discount\n${line},10`],
    ['is more than there is', `${head},Discount %\n${line},110`],
    ['may be a tenth', `${head},Discount %\n${line},0.1`],
    ['is no number', `${head},Discount %\n${line},staff`],
  ])('is left out and told of where it %s', (_, file) => {
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 50']);
    expect(noted(file)['discounted']).toBe(undefined);
    expect(planFile(file).notes?.find(({ kind }) => kind === 'oddCells')?.fields).toEqual(['discount']);
  });

  it('is nothing where none was given', () => {
    const file = `${head},Discount\n${line},0\n2026-09-02,Otter,10,5,`;
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 50', '2026-09-02 Otter 50']);
    expect(Object.keys(noted(file))).not.toContain('discounted');
    expect(noted(file)['oddCells']).toBe(undefined);
  });

  it('stays in an amount that stands in the file by itself', () => {
    expect(linesOf(`${head},Discount %,Amount\n${line},10,45`)).toEqual(['2026-09-01 Otter 45']);
  });

  it('is told of as the sale counts', () => {
    const credit = `Date,Customer,Type,Qty,Unit price,Discount %\n2026-09-01,Otter,Credit note,10,5,10`;
    expect(linesOf(credit)).toEqual(['2026-09-01 Otter -45']);
    expect(noted(credit)['discounted']?.sums).toEqual({ '': 5 });
  });

  it('lowers what was taken back as much', () => {
    expect(linesOf(`${head},Discount %\n2026-09-01,Otter,-10,5,10`)).toEqual(['2026-09-01 Otter -45']);
  });

  it('is never more than there is, nor less than nothing', () => {
    const parts = fc.record({
      whole: fc.integer({ min: -1e6, max: 1e6 }),
      off: fc.double({ min: 1, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('Discount %', 'Rabattbetrag'),
        fc.boolean(),
        ({ whole, off }, heading, isTurned) => {
          const means = discountIn(heading);
          fc.pre(means === 'percent' || off <= Math.abs(whole));
          const found = discountOf(isTurned ? `-${off}` : String(off), whole, means, Number);
          expect(Math.abs(found)).toBeLessThanOrEqual(Math.abs(whole));
          expect(whole * found).toBeGreaterThanOrEqual(0);
          expect(Math.abs(found)).toBeCloseTo(means === 'percent' ? (Math.abs(whole) * off) / 100 : off);
        },
      ),
    );
  });
});
