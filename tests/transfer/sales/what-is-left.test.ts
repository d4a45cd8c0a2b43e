import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, noted } from './lines-of-file';

describe('a total beside which its tax stands', () => {
  it.each([
    ['English', 'Date,Customer,Total,Tax amount\n2026-09-01,Otter,120,20'],
    ['of the document and of the line', 'Date,Customer,Tax amount,Total,Total tax\n2026-09-01,Otter,7,120,20'],
    ['German', 'Datum;Kunde;Gesamt;MwSt-Betrag\n01.09.2026;Otter;119;19'],
    ['German, gross', 'Datum;Kunde;Bruttobetrag;USt\n01.09.2026;Otter;119;19'],
    ['Hungarian', 'Dátum;Vevő;Végösszeg;ÁFA összege\n2026.09.01.;Otter;127;27'],
    ['Norwegian', 'Dato;Kunde;Totalsum;MVA\n01.09.2026;Otter;125;25'],
    ['Afrikaans', 'Datum;Kliënt;Totaal;BTW-bedrag\n2026/09/01;Otter;115;15'],
  ])('counts without it: %s', (_, file) => {
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 100']);
    expect(noted(file)['untaxed']?.lines).toBe(1);
  });

  it.each([
    ['an amount that says that it is net', 'Date,Customer,Net amount,Tax amount\n2026-09-01,Otter,100,20'],
    ['an amount that says nothing of its tax', 'Date,Customer,Amount,VAT\n2026-09-01,Otter,100,20'],
    ['what is no tax on it', 'Date,Customer,Total,Tax\n2026-09-01,Otter,100,90'],
    ['no number', 'Date,Customer,Total,Tax\n2026-09-01,Otter,100,exempt'],
  ])('takes nothing off %s', (_, file) => {
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 100']);
  });

  it('lowers a credit note by its own tax, whichever sign that has', () => {
    const file = (tax: string) => `Date,Customer,Type,Total,Tax\n2026-09-01,Otter,Credit note,-120,${tax}`;
    expect(linesOf(file('20'))).toEqual(['2026-09-01 Otter -100']);
    expect(linesOf(file('-20'))).toEqual(['2026-09-01 Otter -100']);
  });
});

describe('a sale of which something was paid back', () => {
  it('counts what is left of it', () => {
    const file = 'Date,Customer,Amount,Amount refunded,Status\n2026-09-01,Otter,100,30,Partially refunded';
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 70']);
    expect(noted(file)).toMatchObject({ refunded: { lines: 1, sums: { '': -30 } } });
  });

  it('is lowered by the tax of the part that was kept', () => {
    expect(linesOf('Date,Customer,Total,Tax,Amount refunded\n2026-09-01,Otter,120,20,60')).toEqual([
      '2026-09-01 Otter 50',
    ]);
  });

  it.each([
    ['English', 'Date,Customer,Amount,Amount refunded,Status\n2026-09-01,Otter,100,100,Refunded'],
    ['English, without the amount', 'Date,Customer,Amount,Status\n2026-09-01,Otter,100,Refunded'],
    ['German', 'Datum;Kunde;Betrag;Status\n01.09.2026;Otter;100;Erstattet'],
    ['Hungarian', 'Dátum;Vevő;Összeg;Állapot\n2026.09.01.;Otter;100;Visszatérítve'],
    ['Norwegian', 'Dato;Kunde;Beløp;Status\n01.09.2026;Otter;100;Kreditert'],
    ['Afrikaans', 'Datum;Kliënt;Bedrag;Status\n2026/09/01;Otter;100;Terugbetaal'],
  ])('leaves nothing where all of it was, and never less than nothing: %s', (_, file) => {
    expect(linesOf(file)).toEqual([]);
    expect(noted(file)).toEqual({ unsold: { lines: 1, sums: expect.anything() } });
  });

  it('is taken back once by a document of its own', () => {
    const file = 'Date,Customer,Amount,Type\n2026-09-01,Otter,100,Sale\n2026-09-02,Otter,100,Refund';
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 100', '2026-09-02 Otter -100']);
  });
});

it('never counts more than stands there, nor takes a sale below nought', () => {
  const cents = fc.integer({ min: 1, max: 10_000_00 }).map((all) => all / 100);
  fc.assert(
    fc.property(cents, cents, cents, (total, tax, refunded) => {
      const file = `Date,Customer,Total,Tax,Amount refunded\n2026-09-01,Otter,${total},${tax},${refunded}`;
      const [line = 'x x 0'] = linesOf(file);
      const left = Number(line.split(' ')[2] ?? 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(total);
    }),
  );
});

it('says of sales after today that they may be a plan', () => {
  expect(noted('Date,Customer,Amount\n2026-11-21,Otter,5\n2026-11-22,Otter,7')).toMatchObject({
    toCome: { lines: 1, sums: { '': 7 } },
  });
});
