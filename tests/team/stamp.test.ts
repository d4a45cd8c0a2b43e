import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deviceOf, isFarOff, laterOf, stampOf, tick, timeOf } from '../../lib/team/stamp';

const clock = fc.integer({ min: 0, max: 4_000_000_000_000 });

it('each time is later than the last, however the clock goes', () => {
  fc.assert(
    fc.property(fc.array(clock, { minLength: 2 }), (moments) => {
      let last: string | undefined;
      for (const now of moments) {
        const next = tick(last, now);
        if (last) expect(next > last).toBe(true);
        expect(next).toHaveLength(13);
        last = next;
      }
    }),
  );
});

it('a later moment gives a later time, as text', () => {
  fc.assert(
    fc.property(clock, clock, (one, other) => {
      expect(tick(undefined, one) < tick(undefined, other)).toBe(one < other);
    }),
  );
});

it('goes on to the next millisecond when one is full', () => {
  expect(tick(`${tick(undefined, 7).slice(0, 9)}zzzz`, 0)).toBe(tick(undefined, 8));
});

it('a stamp tells its time and its device', () => {
  const stamp = stampOf(tick(undefined, 1_764_000_000_000), 'anna');
  expect([timeOf(stamp), deviceOf(stamp)]).toEqual([tick(undefined, 1_764_000_000_000), 'anna']);
  expect([laterOf('a', 'b'), laterOf('b', 'a'), laterOf(undefined, 'a')]).toEqual(['b', 'b', 'a']);
});

it('clocks may lie two hours apart, and not two days', () => {
  expect([isFarOff(0, 7_200_000), isFarOff(172_800_000, 0)]).toEqual([false, true]);
});
