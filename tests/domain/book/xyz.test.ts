import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../../../lib/domain/book/order-days';
import { variationOf, xyzByPlace, xyzOf, xyzPresets } from '../../../lib/domain/book/xyz';
import { defaultSettings } from '../../../lib/domain/settings';

const { classes } = defaultSettings;
const steady = [100, 102, 98, 101, 99, 100, 103, 97, 100, 101, 99, 100];
const swinging = [100, 120, 85, 110, 95, 130, 80, 105, 115, 90, 100, 110];
const rare = [300, 0, 0, 50, 0, 400, 0, 0, 20, 0, 250, 0];

describe('the regularity of purchases', () => {
  it.each([
    ['steady', steady, 1.65, 'X'],
    ['swinging', swinging, 14.19, 'Y'],
    ['rare', rare, 169.64, 'Z'],
    ['days between orders', [30, 32, 29, 35, 31, 33], 6.82, 'X'],
  ])('of %s values', (_, values, percent, expected) => {
    const answer = xyzOf(values, classes);
    expect((answer?.variation ?? 0) * 100).toBeCloseTo(percent, 2);
    expect(answer).toMatchObject({ class: expected, values: values.length });
  });

  it('is not known from five values, and is from six', () => {
    expect(xyzOf([10, 10, 10, 10, 10], classes)).toBeNull();
    expect(xyzOf([10, 10, 10, 10, 10, 10], classes)?.class).toBe('X');
  });

  it('is not known where nothing came in', () => {
    expect(xyzOf(new Array(12).fill(0), classes)).toBeNull();
    expect(xyzOf([-100, 0, 0, 0, 0, 0], classes)).toBeNull();
  });

  it('stands on the threshold: exactly 10 % is X, exactly 25 % is Y', () => {
    const variation = variationOf(swinging, 6) ?? 0;
    expect(xyzOf(swinging, { ...classes, xUpTo: variation })?.class).toBe('X');
    expect(xyzOf(swinging, { ...classes, xUpTo: 0, yUpTo: variation })?.class).toBe('Y');
    expect(xyzOf(swinging, { ...classes, xUpTo: 0, yUpTo: variation - 0.001 })?.class).toBe('Z');
  });

  it('is judged more mildly by the tolerant preset', () => {
    expect(xyzOf(swinging, { ...classes, ...xyzPresets.tolerant })?.class).toBe('X');
    expect(xyzOf(swinging, { ...classes, ...xyzPresets.usual })?.class).toBe('Y');
  });

  it('by place: the most regular 30 % are X, the next 50 % Y, the rest Z', () => {
    const ascending = Float64Array.from({ length: 10 }, (_, place) => place);
    const found = [...ascending].map((variation) => xyzByPlace(variation, ascending, classes));
    expect(found.join(' ')).toBe('X X X Y Y Y Y Y Z Z');
    expect(xyzByPlace(3, ascending, { ...classes, xPart: 0.1, yPart: 0.2 })).toBe('Z');
    expect(xyzByPlace(2, Float64Array.of(2, 2, 2, 2), classes)).toBe('X');
  });

  it('is never invented by taking orders away', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.nat(), (orderDays, at) => {
        const ascending = orderDays.toSorted((first, second) => first - second);
        const fewer = ascending.toSpliced(at % ascending.length, 1);
        const known = xyzOf(gapsBetween(ascending), classes) !== null;
        if (!known) expect(xyzOf(gapsBetween(fewer), classes)).toBeNull();
      }),
    );
  });
});
