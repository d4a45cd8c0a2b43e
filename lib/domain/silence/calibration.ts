import type { Alarm } from './past-silences';

/** How many silences of the past reached a state, and how many of them were real. */
export interface Calibrated {
  cases: number;
  real: number;
}

/** The same for each state that a silence can reach. */
export type Calibration = Record<Alarm, Calibrated>;

/** Under so many past cases nothing is said (domain 8.2). */
const FEWEST = 20;

/** Returns how often such silences were real, null where there are too few to say. */
export function saidOf(calibration: Calibration | undefined, alarm: Alarm): Calibrated | null {
  const known = calibration?.[alarm];
  return known && known.cases >= FEWEST ? known : null;
}
