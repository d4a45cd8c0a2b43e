import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xyzByPlace } from '../../../lib/domain/book/xyz';
import type { XyzAnswer } from '../../../lib/domain/book/xyz-answer';
import { defaultSettings } from '../../../lib/domain/settings';
import { compute, line, today } from './compute-standings';

const { classes } = defaultSettings;
const settingsWith = (more: Partial<typeof classes>) => ({
  ...defaultSettings,
  classes: { ...classes, xyzScale: 'thresholds' as const, ...more },
});

/** What the book says of a customer whose last 12 months brought these sums, the oldest first. */
const ofMonths = (sums: number[], more: Partial<typeof classes> = {}): XyzAnswer | null | undefined =>
  compute(
    sums.map((sum, month) => line('k', sum, { date: today.subtract({ months: sums.length - 1 - month }).toString() })),
    { settings: settingsWith({ xyzBy: 'monthly sums', ...more }) },
  ).of.k?.xyz;

/** What the book says of a customer that ordered with these days between, the last time today. */
const ofGaps = (gaps: number[], more: Partial<typeof classes> = {}): XyzAnswer | null | undefined => {
  const lines = [...gaps, 0].map((_, at) => {
    const days = gaps.slice(at).reduce((sum, gap) => sum + gap, 0);
    return line('k', 10, { date: today.subtract({ days }).toString() });
  });
  return compute(lines, { settings: settingsWith(more) }).of.k?.xyz;
};

const steady = [100, 102, 98, 101, 99, 100, 103, 97, 100, 101, 99, 100];
const swinging = [100, 120, 85, 110, 95, 130, 80, 105, 115, 90, 100, 110];
const rare = [300, 0, 0, 50, 0, 400, 0, 0, 20, 0, 250, 0];

describe('the regularity of purchases', () => {
  it.each([
    ['steady sums', ofMonths(steady), 1.65, 'X', 12],
    ['swinging sums', ofMonths(swinging), 14.19, 'Y', 12],
    ['rare sums', ofMonths(rare), 169.64, 'Z', 12],
    ['days between orders', ofGaps([30, 32, 29, 35, 31, 33]), 6.82, 'X', 6],
  ])('of %s', (_, answer, percent, expected, values) => {
    expect((answer?.variation ?? 0) * 100).toBeCloseTo(percent, 2);
    expect(answer).toMatchObject({ class: expected, values });
  });

  it('is not known from five gaps, and is from six', () => {
    expect(ofGaps([10, 10, 10, 10, 10])).toBeNull();
    expect(ofGaps([10, 10, 10, 10, 10, 10])?.class).toBe('X');
  });

  it('looks at the last 24 months: an outlier of three years ago makes nobody Z', () => {
    const monthly = new Array(23).fill(31);
    expect(ofGaps([400, ...monthly])).toMatchObject({ class: 'X', values: 23 });
    expect(ofGaps([400, ...monthly], { xyzMonths: 60 })).toMatchObject({ class: 'Z', values: 24 });
  });

  it('names the days between orders that decide', () => {
    const answer = ofGaps([30, 30, 75, 30, 30, 30]);
    expect(answer).toMatchObject({ class: 'Z' });
    const from = today.subtract({ days: 165 });
    expect(answer?.decides).toEqual({ from: from.toString(), to: from.add({ days: 75 }).toString() });
    expect(ofMonths(steady)?.decides, 'of sums there are none').toBeUndefined();
  });

  it('is not known where nothing came in', () => {
    expect(ofMonths([100, -100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeNull();
  });

  it('stands on the threshold: exactly 10 % is X, exactly 25 % is Y', () => {
    const { variation = 0 } = ofMonths(swinging) ?? {};
    expect(ofMonths(swinging, { xUpTo: variation })?.class).toBe('X');
    expect(ofMonths(swinging, { xUpTo: 0, yUpTo: variation })?.class).toBe('Y');
    expect(ofMonths(swinging, { xUpTo: 0, yUpTo: variation - 0.001 })?.class).toBe('Z');
  });

  it('is judged more mildly by milder thresholds', () => {
    expect(ofMonths(swinging, { xUpTo: 0.5, yUpTo: 1 })?.class).toBe('X');
  });

  it('by place: the most regular 30 % are X, the next 50 % Y, the rest Z', () => {
    const ascending = Float64Array.from({ length: 10 }, (_, place) => place);
    const found = [...ascending].map((variation) => xyzByPlace(variation, ascending, classes));
    expect(found.join(' ')).toBe('X X X Y Y Y Y Y Z Z');
    expect(xyzByPlace(3, ascending, { ...classes, xPart: 0.1, yPart: 0.2 })).toBe('Z');
    expect(xyzByPlace(2, Float64Array.of(2, 2, 2, 2), classes)).toBe('X');
  });

  it('is never invented by taking orders away', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(gaps, (days) => {
        const known = ofGaps(days) !== null;
        if (!known) expect(ofGaps(days.slice(1))).toBeNull();
      }),
    );
  });
});
