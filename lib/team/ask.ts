import type { TeamServer } from './couch';
import type { TeamProblem } from './team-error';

/** What a page asks of the background, which alone reaches the server. */
export type TeamAsk =
  /** Whether a server lets us in, and whether its database is empty; one that is not there is made where `makes`. */
  | { kind: 'team.tried'; server: TeamServer; makes: boolean }
  /** The device has come into a team, left it, or goes on elsewhere. */
  | { kind: 'team.changed' }
  /** The device leaves its team, as is decided: answered once it has. */
  | { kind: 'team.left' }
  /** All records are compared with those of the server, and what differs is repaired. */
  | { kind: 'team.compared' };

/** `unmade`: there is no such database, and this account may not make one. */
export type Tried = { isEmpty: boolean } | { problem: TeamProblem | 'unmade' };

/** How many records stand here, and how many of them were missing there, missing here, or were not in the book as the team has them. */
export interface Compared {
  records: number;
  there: number;
  here: number;
  rows: number;
}

/** Says whether a message is for the team; only of our own pages. */
export const isTeamAsk = (message: unknown): message is TeamAsk =>
  typeof message === 'object' && String((message as { kind?: unknown } | null)?.kind).startsWith('team.');
