import { expect, it } from 'vitest';
import { makeYear } from '../year/make-year';
import { GOALS } from '../year/report';
import { simulate } from '../year/simulate';

/** `npm run year` does whole years of three worlds. */
const MONTHS = 4;

it.each([
  ['daily', 1],
  ['monthly', 2],
] as const)('a part of an invented year with a %s import reaches the goals', (imports, seed) => {
  const year = makeYear(seed);
  const found = simulate(year, imports, MONTHS).figures(year.from.add({ months: MONTHS }));
  expect(found.acts).toBeGreaterThan(100);
  expect(found.events).toBeGreaterThan(15);
  expect(found.waitingDays).toBeGreaterThan(3);
  expect(found.late).toEqual([]);
  expect(found.contradictions).toBe(GOALS.contradictions);
  expect(found.falseActs).toBeLessThanOrEqual(GOALS.falseActs);
  expect(found.back, JSON.stringify(found.backBy)).toBeLessThanOrEqual(GOALS.back);
  expect(found.rowsADay).toBeLessThanOrEqual(GOALS.rowsADay);
  expect(found.ndcg).toBeGreaterThanOrEqual(GOALS.ndcg);
});
