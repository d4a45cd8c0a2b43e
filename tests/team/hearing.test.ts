import { expect, it } from 'vitest';
import { failedAt, type Hearing, heardSince, lastHeard, SILENT } from '../../lib/team/hearing';

const EIGHT = Date.parse('2026-11-24T08:00:00Z');
const minutes = (count: number) => EIGHT + count * 60_000;
const failing = (hearing: Hearing, ...at: number[]) => at.reduce((one, now) => failedAt(one, now, true), hearing);

it('says when the team was last heard, and nothing before', () => {
  expect(lastHeard(SILENT, EIGHT)).toBe(Number.NEGATIVE_INFINITY);
  expect(lastHeard(heardSince(EIGHT), minutes(30))).toBe(EIGHT);
});

it('cannot hear after five failures in a row, and can again after a round', () => {
  const four = failing(heardSince(EIGHT), ...[1, 2, 3, 4].map(minutes));
  expect(lastHeard(four, minutes(4))).toBe(EIGHT);
  const five = failing(four, minutes(5));
  expect(lastHeard(five, minutes(5))).toBe(Number.POSITIVE_INFINITY);
  expect(lastHeard(heardSince(minutes(6)), minutes(6))).toBe(minutes(6));
});

it('cannot hear at once where somebody has to see to it', () => {
  expect(lastHeard(failedAt(SILENT, EIGHT, false), EIGHT)).toBe(Number.POSITIVE_INFINITY);
});

it('forgets after a sleep what failed before it, and what fails first on waking says nothing yet', () => {
  const asleep = failing(heardSince(EIGHT), ...[1, 2, 3, 4, 5, 6].map(minutes));
  expect(lastHeard(asleep, minutes(16))).toBe(Number.POSITIVE_INFINITY);
  expect(lastHeard(asleep, minutes(600))).toBe(EIGHT);
  expect(lastHeard(failing(asleep, minutes(600)), minutes(600))).toBe(EIGHT);
  expect(lastHeard(failing(asleep, ...[600, 601, 602, 603, 604].map(minutes)), minutes(604))).toBe(
    Number.POSITIVE_INFINITY,
  );
});
