import { isPassing, type TeamProblem } from './team-error';

/** The first wait after a problem that passes, the longest, and the one after a problem that somebody has to see to. Milliseconds. */
const [FIRST, LONGEST] = [1_000, 300_000];

/** Returns how long to wait after so many failures in a row: twice as long each time, and not all devices at once. */
export function waitAfter(failures: number, problem: TeamProblem, chance = Math.random()): number {
  const wait = isPassing(problem) ? Math.min(FIRST * 2 ** (failures - 1), LONGEST) : LONGEST;
  return wait * (0.5 + chance / 2);
}
