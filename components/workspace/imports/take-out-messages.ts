import type { Day } from '../../../lib/domain/records/day';
import type { TakeOutCounts } from '../../../lib/transfer/take-out/take-out';

/** Page -> worker: look what taking an import out would do, take it out, or several in one step, take that back. */
export type ToTakeOut =
  | { kind: 'look'; id: string }
  | { kind: 'takeOut'; id: string | readonly string[]; today: Day }
  | { kind: 'putBack' };

/** Worker -> page: one answer to each message, with the counts where it looked or took out. */
export type FromTakeOut =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; counts?: TakeOutCounts }
  | { kind: 'failed'; why: 'changedSince' | 'newerBook' | 'other'; message: string };
