import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { digitsBeside, isAbove, isAtLeast } from '../../../lib/domain/figures/threshold';
import { money, percent, speak } from '../../../lib/text';

it.each([
  [9.99, [10], 0, 2],
  [9.99, [10], 1, 2],
  [9.6, [10], 0, 1],
  [9.4, [10], 0, 0],
  [10, [10], 0, 0],
  [10.04, [10], 0, 2],
  [20.04, [20], 1, 2],
  [19.999, [10, 20, 70], 1, 3],
  [0.1 + 0.2, [0.3], 1, 1],
  [99_999.99, [100_000], 0, 2],
  [69.5, [70, 75], 0, 1],
  [9.9999999, [10], 0, 6],
  [9.9999999, [10], 7, 7],
  [-0.4, [0], 0, 1],
])('%d beside %j takes, from %i digits on, %i', (figure, thresholds, digits, enough) => {
  expect(digitsBeside(figure, thresholds, digits)).toBe(enough);
});

it('a figure on a threshold reaches it and is not above it, but for what sums are off', () => {
  expect([isAtLeast(10, 10), isAbove(10, 10)]).toEqual([true, false]);
  expect([isAtLeast(10 - 5e-10, 10), isAbove(10 + 5e-10, 10)]).toEqual([true, false]);
  expect([isAtLeast(10 - 2e-9, 10), isAbove(10 + 2e-9, 10)]).toEqual([false, true]);
  expect([isAtLeast(-1e-9, 0), isAbove(1e-9, 0)]).toEqual([true, false]);
});

it('stands on its own side of each threshold, whatever figure, or so near that no digit tells', () => {
  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((millionths) => millionths / 10_000);
  fc.assert(
    fc.property(figure, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }), (given, thresholds) => {
      const shown = Number(given.toFixed(digitsBeside(given, thresholds, 0)));
      for (const one of thresholds) {
        expect([isAtLeast(shown, one), isAbove(shown, one)]).toEqual([isAtLeast(given, one), isAbove(given, one)]);
      }
    }),
  );
});

describe('in words', () => {
  beforeEach(() => speak('en', {}));

  it('never says "10%" of a share that is not key, nor "100,000" of a sum below', () => {
    expect(percent(0.0999, 0, [0.1])).toBe('9.99%');
    expect(percent(0.0999, 1, [0.1, 0.2, 0.7])).toBe('9.99%');
    expect(percent(0.1, 1, [0.1])).toBe('10%');
    expect(percent(0.182, 0, [0.1])).toBe('18%');
    expect(money(99_999.99, 'EUR', 100_000)).toBe('€99,999.99');
    expect(money(100_000, 'EUR', 100_000)).toBe('€100,000');
    expect(money(412_300, 'EUR', 100_000)).toBe('€412.3K');
  });

  it.each([
    ['de', '9,99 %', '99.999,99 €'],
    ['hu', '9,99%', '99 999,99 EUR'],
    ['nb', '9,99 %', '99 999,99 €'],
    ['af', '9,99%', '€99 999,99'],
  ])('and so in %s', (tag, share, sum) => {
    speak(tag, {});
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(percent(0.0999, 0, [0.1]))).toBe(share);
    expect(plain(money(99_999.99, 'EUR', 100_000))).toBe(sum);
  });
});
