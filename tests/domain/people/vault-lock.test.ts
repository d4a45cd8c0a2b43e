import { expect, it } from 'vitest';
import { mustLock } from '../../../lib/domain/people/vault-lock';

const minutes = (count: number) => count * 60_000;

it.each([
  ['just used', { usedAt: 0, seenAt: 0, now: 0 }, false],
  ['a moment before a quarter of an hour', { usedAt: 0, seenAt: minutes(14), now: minutes(15) - 1 }, false],
  ['after a quarter of an hour', { usedAt: 0, seenAt: minutes(14), now: minutes(15) }, true],
  ['in a tab far back, which looks each minute', { usedAt: minutes(9), seenAt: minutes(9), now: minutes(10) }, false],
  ['after a sleep of the device', { usedAt: minutes(9), seenAt: minutes(9), now: minutes(12) + 1 }, true],
  ['once the clock was set back', { usedAt: minutes(9), seenAt: minutes(9), now: minutes(8) }, true],
])('locks or not: %s', (_, at, locks) => {
  expect(mustLock(at)).toBe(locks);
});
