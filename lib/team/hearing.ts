/** How this device hears its team: when it last did, and how often in a row it has tried in vain, the last time when. Milliseconds. */
export interface Hearing {
  at: number;
  failures: number;
  failedAt: number;
}

/** Nothing was heard or tried yet. */
export const SILENT: Hearing = { at: Number.NEGATIVE_INFINITY, failures: 0, failedAt: Number.NEGATIVE_INFINITY };

/** So many failures in a row say that the team cannot be heard: fewer, as before the network is up in the morning, pass by themselves. */
const MANY = 5;
/** Twice as long as the longest wait between two tries: what failed before that was before a sleep. */
const BEFORE = 600_000;

/** Returns how the team is heard after a round that began at `at` has ended well. */
export const heardSince = (at: number): Hearing => ({ ...SILENT, at });

/** Returns how it is heard after a try that failed at `now`, for a reason that passes or one that somebody has to see to. */
export function failedAt(hearing: Hearing, now: number, isPassing: boolean): Hearing {
  const before = now - hearing.failedAt <= BEFORE ? hearing.failures : 0;
  return { ...hearing, failures: isPassing ? before + 1 : MANY, failedAt: now };
}

/** Returns when the team was last heard, minus infinity before the first time; infinity where it cannot be heard now. */
export const lastHeard = ({ at, failures, failedAt }: Hearing, now: number): number =>
  failures >= MANY && now - failedAt <= BEFORE ? Number.POSITIVE_INFINITY : at;
