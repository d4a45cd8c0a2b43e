import type { Day } from '../../../lib/domain/records/day';

/** Page -> worker. */
export type ToStandings = { today: Day };

/** Worker -> page. `share` is the part that is done, 0-1. */
export type FromStandings = { kind: 'progress'; share: number } | { kind: 'done' } | { kind: 'failed' };
