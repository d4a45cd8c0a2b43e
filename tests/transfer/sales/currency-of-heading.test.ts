import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { importTable } from '../../../lib/transfer/import/import-table';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { currencyOfHeading } from '../../../lib/transfer/sales/read-currency';
import { carryOut, EMPTY, planFile } from '../import/case';

const DAY_AND_CUSTOMER = {
  en: 'Date,Customer',
  de: 'Datum,Kunde',
  hu: 'Dátum,Vevő',
  nb: 'Dato,Kunde',
  af: 'Datum,Kliënt',
};

describe('the currency and the unit in the heading of the amounts are those of the file', () => {
  it.each([
    ['en', 'Revenue USD', '12.5 USD'],
    ['en', 'Revenue (USD)', '12.5 USD'],
    ['en', 'Net amount (£)', '12.5 GBP'],
    ['en', 'Sales in US$', '12.5 USD'],
    ['en', 'Revenue (k€)', '12500 EUR'],
    ['en', 'Revenue (EUR m)', '12500000 EUR'],
    ['en', "Sales (R'000)", '12500 ZAR'],
    ['de', 'Umsatz (EUR)', '12.5 EUR'],
    ['de', 'Nettobetrag in €', '12.5 EUR'],
    ['de', 'Umsatz CHF', '12.5 CHF'],
    ['de', 'Umsatz in Euro', '12.5 EUR'],
    ['de', 'Umsatz TEUR', '12500 EUR'],
    ['de', 'Umsatz in Tsd. €', '12500 EUR'],
    ['de', 'Nettobetrag T€', '12500 EUR'],
    ['de', 'Umsatz (MEUR)', '12500000 EUR'],
    ['de', 'Umsatz in Mio. USD', '12500000 USD'],
    ['hu', 'Árbevétel (Ft)', '12.5 HUF'],
    ['hu', 'Nettó összeg EUR', '12.5 EUR'],
    ['hu', 'Árbevétel (eFt)', '12500 HUF'],
    ['hu', 'Árbevétel eFt-ban', '12500 HUF'],
    ['hu', 'Árbevétel ezer forintban', '12500 HUF'],
    ['hu', 'Árbevétel (MFt)', '12500000 HUF'],
    ['nb', 'Beløp (NOK)', '12.5 NOK'],
    ['nb', 'Omsetning (TNOK)', '12500 NOK'],
    ['nb', 'Omsetning i tusen NOK', '12500 NOK'],
    ['nb', 'Omsetning (MNOK)', '12500000 NOK'],
    ['nb', 'Omsetning i tusen kr', '12500'],
    ['af', 'Omset (ZAR)', '12.5 ZAR'],
    ['af', 'Omset in rand', '12.5 ZAR'],
    ['af', 'Omset in duisende rand', '12500 ZAR'],
    ['af', 'Bedrag (USD)', '12.5 USD'],
  ] as const)('%s: %s', (language, heading, amount) => {
    const file = `${DAY_AND_CUSTOMER[language]},${heading}\n2026-09-01,Otter,12.5`;
    const sales = planFile(file).records.ledgerBlocks.flatMap(unpackLedger);
    expect(sales.map(({ revenue, currency = '' }) => `${revenue} ${currency}`.trim())).toEqual([amount]);
  });

  it.each([
    'Umsatz',
    'Revenue EUR/USD',
    'Omsetning kr',
    'Payments by EFT',
    'Rabatt',
    'Market',
    'Europe',
    'Draft amount',
    'Árbevétel Kft',
    'Retur',
    'Brand',
  ])('%s names none', (heading) => {
    expect(currencyOfHeading(heading)).toBeUndefined();
  });
});

const ask = (file: string, answers: Parameters<typeof askAbout>[2]) => {
  const { table } = importTable(readCsv(file));
  return askAbout(table, recogniseColumns(table.headings, {}, table.rows), answers);
};
const DOLLARS = 'Date,Customer,Revenue USD\n2026-09-01,Otter,12.5\n2026-09-02,Otter,7';

describe('the question for the currency of a file', () => {
  it('is preset with that of the heading, until the user says otherwise', () => {
    expect(ask(DOLLARS, { ownCurrency: 'EUR' })).toMatchObject({ currency: 'USD', questions: { currency: true } });
    expect(ask(DOLLARS, { ownCurrency: 'EUR', currency: '' }).currency).toBeUndefined();
    expect(ask(DOLLARS, { ownCurrency: 'EUR', currency: 'CAD' }).currency).toBe('CAD');
  });

  it('is not asked where the heading names that of the book, nor where every amount has one', () => {
    expect(ask(DOLLARS, { ownCurrency: 'USD' })).toMatchObject({ currency: undefined });
    expect(ask(DOLLARS, { ownCurrency: 'USD' }).questions.currency).toBeUndefined();
    const signed = 'Date,Customer,Revenue USD\n2026-09-01,Otter,12.5 €';
    expect(ask(signed, { ownCurrency: 'CHF' })).toMatchObject({ currency: undefined });
    expect(ask(signed, { ownCurrency: 'CHF' }).questions.currency).toBeUndefined();
  });

  it('is asked where nothing says it', () => {
    const bare = 'Date,Customer,Revenue\n2026-09-01,Otter,12.5';
    expect(ask(bare, { ownCurrency: 'EUR' })).toMatchObject({ currency: undefined, questions: { currency: true } });
  });
});

describe('a file with the currency in its heading that the book has already', () => {
  const months = 'Customer,Jan 2026 (USD),Feb 2026 (USD)\nOtter,12.5,3';

  it.each([DOLLARS, months])('changes nothing a second time', (file) => {
    const book = carryOut(planFile(file, EMPTY, { ownCurrency: 'EUR' }), EMPTY);
    expect(planFile(file, book, { ownCurrency: 'EUR' })).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it('leaves lines as they are known that came in before without their currency', () => {
    const before = DOLLARS.replace(' USD', '');
    const book = carryOut(planFile(before, EMPTY, { ownCurrency: 'EUR' }), EMPTY);
    const plan = planFile(`${DOLLARS}\n2026-09-03,Otter,5`, book, { ownCurrency: 'EUR' });
    expect(plan).toMatchObject({ added: 1, updated: 0, unchanged: 2 });
    expect(plan.records.ledgerBlocks.flatMap(unpackLedger)).toMatchObject([{ revenue: 5, currency: 'USD' }]);
  });
});
