import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalSign, readNumber, weighNumbers } from '../../../lib/transfer/cells/read-number';

describe('a number that can be read in one way only', () => {
  it.each([
    ['1234', 1234],
    ['-12', -12],
    ['+12', 12],
    ['0', 0],
    ['-0', 0],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['1234,567', 1234.567],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234.50', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234’567', 1_234_567],
    ['1 234,567', 1234.567],
    ['€ 1.234,50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['$1,234.50', 1234.5],
    ['£12.50', 12.5],
    ['12 500 Ft', 12_500],
    ['kr 1 000', 1000],
    ['R 1 234,50', 1234.5],
    ['EUR 99,90', 99.9],
    ['99,90 EUR', 99.9],
    ['(1,234.50)', -1234.5],
    ['1.234,50-', -1234.5],
    ['−5,25', -5.25],
    ['-€5.25', -5.25],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text, undefined)).toBe(value);
    expect(readNumber(text, ',')).toBe(value);
    expect(readNumber(text, '.')).toBe(value);
  });
});

it.each([
  ['1.234,--', 1234],
  ['1.234,- €', 1234],
  ['1.234,-€', 1234],
  ['€ 1.234,—', 1234],
  ['-1.234,-- €', -1234],
  ['(1.234,--)', -1234],
  ["CHF 1'234.--", 1234],
  ['Fr. 5.–', 5],
  ['1 234,- Ft', 1234],
  ['1 234 567,–Ft', 1_234_567],
  ['kr 1 234,–', 1234],
  ['1 234,-- kr', 1234],
  ['−1 234,- kr', -1234],
  ['R1 234,-', 1234],
  ['-R 1 234,--', -1234],
  ['1,234.–', 1234],
  ['5,- S', 5],
  ['5,- H', -5],
])('dashes in the place of the hundredths are no minus: %s is %d', (text, value) => {
  for (const decimal of [undefined, ',', '.'] as const) expect(readNumber(text, decimal)).toBe(value);
});

it.each(['1.234,---', '5--', '12,5--', '1.234.-'])('dashes anywhere else make a number of nothing: %s', (text) => {
  expect(() => readNumber(text, '.')).toThrow('notANumber');
});

it('a whole amount is the same with dashes as with noughts, whatever its language, sign and currency', () => {
  const currencies = ['', '€', 'EUR', 'Ft', 'kr', 'R', 'CHF'];
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.constantFrom('en', 'de', 'hu', 'nb', 'af', 'de-CH'),
      fc.constantFrom('-', '--', '–', '—', '−'),
      fc.constantFrom(...currencies.flatMap((one) => [`${one} `, one])),
      fc.boolean(),
      (whole, language, dashes, currency, isBehind) => {
        const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(Math.abs(whole));
        const figures = written.replace(/00$/, dashes);
        // A sign of rands stands before its figures.
        const both = isBehind && currency.trim() !== 'R' ? `${figures} ${currency.trim()}` : `${currency}${figures}`;
        expect(readNumber(`${whole < 0 ? '-' : ''}${both.trim()}`, undefined)).toBe(whole);
      },
    ),
  );
});

it.each(['abc', '', '12a', '1,23,4', '1.2.3', '1 23', '12,34,56', '1.234,567.8', '--5', '12 %', 'NaN', '1e5', '€'])(
  '"%s" is no number',
  (text) => {
    expect(() => readNumber(text, '.')).toThrow('notANumber');
  },
);

it('"1,234" is a thousand or a bit more than one, as the file shows, and nothing where it does not', () => {
  expect(readNumber('1,234', '.')).toBe(1234);
  expect(readNumber('1,234', ',')).toBe(1.234);
  expect(readNumber('1.234', ',')).toBe(1234);
  expect(() => readNumber('1,234', undefined)).toThrow('ambiguousNumber');
});

it.each<[string, string[], DecimalSign[]]>([
  ['a cell with two decimals', ['1,234', '12.50'], ['.']],
  ['a cell with both signs', ['1.234', '1.234,50'], [',']],
  ['a cell with two groups', ['1,234', '1,234,567'], ['.']],
  ['cells that contradict each other', ['12.5', '12,5'], ['.', ',']],
  ['only cells that fit both ways', ['1,234', '5,678'], []],
  ['only whole numbers', ['1234', '5'], []],
])('weighs %s', (_, texts, signs) => {
  expect([...weighNumbers(texts).signs]).toEqual(signs);
});

it('reads back what each language writes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.constantFrom('en', 'de', 'hu', 'nb', 'af', 'de-CH'),
      (cents, language) => {
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(cents / 100);
        expect(readNumber(text, undefined)).toBeCloseTo(cents / 100, 6);
      },
    ),
  );
});

it('is no number where it is longer than any amount', () => {
  expect(() => readNumber('1'.repeat(101), undefined)).toThrow();
  expect(weighNumbers(['1.'.repeat(1_000_000)])).toEqual({ signs: new Set(), ambiguous: [] });
});

it.each(['12345678901234567890', '99999999999999999999.99', '-1.000.000.000.000.000,00'])(
  'is no number where its cents could not be kept: %s',
  (text) => {
    expect(() => readNumber(text, undefined)).toThrow();
  },
);
