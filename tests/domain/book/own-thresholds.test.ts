import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownThresholds } from '../../../lib/domain/book/own-thresholds';
import { xyzByThreshold } from '../../../lib/domain/book/xyz';
import { defaultSettings } from '../../../lib/domain/settings';

const { classes } = defaultSettings;
/** Irregular buyers, from 31 % to 50 % and from 81 % on. */
const irregular = [...Array(10).keys()].map((at) => 0.31 + at * 0.021).concat([0.81, 0.9, 1.1, 1.4, 2]);

describe('thresholds of the book’s own spread (domain 4)', () => {
  it('are offered where nearly all customers stand in Z', () => {
    const own = ownThresholds(irregular, classes);
    expect(own).toMatchObject({ crowded: 'Z', inIt: 15, of: 15 });
    const count = (wanted: string) =>
      irregular.filter(
        (one) => xyzByThreshold(one, { ...classes, xUpTo: own?.xUpTo ?? 0, yUpTo: own?.yUpTo ?? 0 }) === wanted,
      ).length;
    expect([count('X'), count('Y'), count('Z')]).toEqual([5, 7, 3]);
  });

  it.each([
    ['X', irregular.map((one) => one / 30)],
    ['Y', irregular.map((one) => 0.12 + one / 20)],
  ] as const)('and where they stand in %s', (crowded, variations) => {
    expect(ownThresholds(variations, classes)).toMatchObject({ crowded });
  });

  it('are whole per cents, from 10 customers on', () => {
    const ten = irregular.slice(0, 10);
    expect(ownThresholds(ten, classes)).toMatchObject({ xUpTo: 0.36, yUpTo: 0.46 });
    expect(ownThresholds(ten.slice(1), classes)).toBeNull();
  });

  it('are not offered where exactly four fifths stand in one class', () => {
    const some = [0.05, 0.2, ...irregular.slice(0, 8)];
    expect(ownThresholds(some, classes)).toBeNull();
    expect(ownThresholds([0.05, ...irregular.slice(0, 9)], classes)).toMatchObject({ crowded: 'Z', inIt: 9, of: 10 });
  });

  it('are not offered where classes go by place', () => {
    expect(ownThresholds(irregular, { ...classes, xyzScale: 'quantiles' })).toBeNull();
  });

  it('are not offered where all buy alike: nothing would divide them', () => {
    expect(ownThresholds(Array(20).fill(0.5), classes)).toBeNull();
  });

  it('always divide the book better than the present ones', () => {
    const variations = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(variations, (given) => {
        const own = ownThresholds(given, classes);
        if (!own) return;
        expect(own.xUpTo).toBeLessThanOrEqual(own.yUpTo);
        const after = Map.groupBy(given, (one) =>
          xyzByThreshold(one, { ...classes, xUpTo: own.xUpTo, yUpTo: own.yUpTo }),
        );
        for (const { length } of after.values()) expect(length).toBeLessThanOrEqual(0.8 * given.length);
        expect(own.inIt).toBeGreaterThan(0.8 * given.length);
      }),
    );
  });
});
