import { type Book, TEAM_SENDING } from '../db/schema';
import { type Here, readHere } from './here';
import { readMembers } from './members';
import type { Sending } from './sending';

/** What a page shows of the team. */
export interface TeamNow {
  here: Here;
  /** So many records wait to be sent. */
  unsent: number;
}

/** Returns how this device stands in its team; null where the book is not shared. */
export async function readTeamNow(from: Book): Promise<TeamNow | null> {
  const here = await readHere(from);
  if (!here) return null;
  const [waiting, unsent, sending] = await Promise.all([
    from.outbox.count(),
    from.teamRecords.where('unsent').equals(1).count(),
    from.meta.get(TEAM_SENDING),
  ]);
  const onTheirWay = (sending?.value as Sending | undefined)?.records.length ?? 0;
  return { here, unsent: waiting + unsent + onTheirWay };
}

/** One who is in the team: everything that is said of a person, whatever device they work on. */
export interface Member {
  name: string;
  email: string;
  isMe: boolean;
  isOlder: boolean;
}

/** Returns who is in the team, each once, by name. */
export async function listMembers(from: Book): Promise<Member[]> {
  const [here, members] = await Promise.all([readHere(from), readMembers(from)]);
  const byAddress = new Map(
    [...members.values()].flatMap(({ isGone, ...one }) => (isGone ? [] : [[one.email.toLowerCase(), one] as const])),
  );
  return [...byAddress.values()]
    .map((one) => ({ ...one, isMe: one.email.toLowerCase() === here?.me?.email.toLowerCase() }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
