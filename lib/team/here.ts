import { type Book, TEAM, TEAM_CLOCK } from '../db/schema';
import type { TeamServer } from './couch';
import type { TeamKey } from './seal';
import { laterOf, type Stamp, timeOf } from './stamp';
import type { TeamProblem } from './team-error';
import type { KeyCheck } from './team-key';

/** Who works on this device. */
export interface Me {
  name: string;
  email: string;
}

/** How the team is reached: its id, which stays when it moves, and its server, with the key and what invitations say of that. */
export interface Link {
  team: string;
  server: TeamServer;
  head: KeyCheck;
  key: TeamKey;
}

/** How it stands with the team since `at` (milliseconds). */
type Status = { at: number; problem?: TeamProblem };

/** A record that came from the team: its key, and the latest that somebody else wrote to it. */
export interface Came {
  key: string;
  stamp: Stamp;
}

/** What this device knows of itself in its team; stands in `meta`. */
export interface Here {
  /** The name that its stamps carry: nobody else has it. */
  device: string;
  /** Up to where it has heard of changes, as the server counts them. */
  since: string;
  /** How often it was at the server, as both of them must say, and how often once it has heard that the server has noted it. */
  count: number;
  next: number;
  me?: Me;
  link?: Link;
  /** What was written here before it joined is looked through first: nothing is sent until then. */
  isHeld?: boolean;
  /** It leaves: whoever finds this does what is left of it. With its book, or the book is erased as well. */
  leaves?: 'alone' | 'erasing';
  /** Left out until it was at the server once. */
  status?: Status;
  /** What came last, the latest first. */
  came?: readonly Came[];
}

/** Returns a device as it begins, by a name that no other has. */
export const newHere = (): Here => ({
  device: crypto.getRandomValues(new Uint8Array(6)).toHex(),
  since: '0',
  count: 0,
  next: 0,
});

/** Returns what this device knows of itself in its team; undefined where the book is not shared. */
export const readHere = async (from: Book): Promise<Here | undefined> =>
  (await from.meta.get(TEAM))?.value as Here | undefined;

/** Says whether the book is still in its team, by the name of `device`. */
export const goesBy = async (from: Book, device: string): Promise<boolean> => (await readHere(from))?.device === device;

/** Notes something that this device knows of itself, where it is still in the team. */
export async function noteHere(into: Book, said: Partial<Here>): Promise<void> {
  await into.transaction('rw', into.meta, async () => {
    const here = await readHere(into);
    if (here) await into.meta.put({ key: TEAM, value: { ...here, ...said } });
  });
}

/** Sets the clock of this device after what it has heard: what is written from now on is later. */
export async function hear(into: Book, stamps: readonly Stamp[]): Promise<void> {
  const last = (await into.meta.get(TEAM_CLOCK))?.value as string | undefined;
  const latest = stamps.map(timeOf).reduce((one, other) => laterOf(one, other), last ?? '');
  if (latest && latest !== last) await into.meta.put({ key: TEAM_CLOCK, value: latest });
}
