import { type Book, TEAM, TEAM_CLOCK, TEAM_SENDING } from '../db/schema';
import { inAllRecords, putRecords, RECORDS } from '../db/team-records';
import { write } from '../db/write/transaction';
import type { TeamServer } from './couch';
import { type Here, type Link, type Me, newHere, readHere } from './here';
import { MEMBERS, memberRecord } from './members';
import { noteRemoval } from './note-write';
import { nextTime } from './outbox';
import { recordKey } from './record-key';
import { stampOf, type Time, tick } from './stamp';
import { SHARED_TABLES, sharedIds, TEAM_TABLES } from './team';

/**
 * Puts this device into a team: all that stands in the book waits to be sent. What a device brings along that joins counts as written
 * before all else, so that the team's word stands, and is held back until it was looked through. `now`: milliseconds.
 */
export function startTeam(
  into: Book,
  { link, me, isJoining }: { link: Link; me: Me; isJoining: boolean },
  now: number,
): Promise<void> {
  return write(
    TEAM_TABLES,
    async () => {
      await into.outbox.clear();
      await Promise.all(RECORDS.map((table) => into.table(table).clear()));
      const here = newHere();
      const time: Time = tick(undefined, isJoining ? 0 : now);
      let count = 0;
      for (const table of SHARED_TABLES) {
        const ids = await sharedIds(into, table);
        await into.outbox.bulkAdd(ids.map((id) => ({ table, id, time })));
        count += ids.length;
      }
      await into.teamRecords.put(memberRecord(here.device, { me, link }, now));
      await into.meta.put({ key: TEAM, value: { ...here, link, me, isHeld: isJoining && count > 0 } });
    },
    into,
  );
}

/** Takes the team to another server, database or key: all that this device knows is sent there. `now`: milliseconds. */
export function moveTeam(into: Book, link: Link, now: number): Promise<void> {
  return write(
    ['meta', 'outbox', ...RECORDS],
    async () => {
      const here = await readHere(into);
      if (!here) return;
      const { status: _, ...rest } = here;
      const anew = { ...rest, ...newHere(), link };
      await inAllRecords(into, (some) =>
        putRecords(
          into,
          some.map(({ doc: _, known: __, standing: ___, ...record }) => ({ ...record, unsent: 1 })),
        ),
      );
      if (here.me) await into.teamRecords.put(memberRecord(anew.device, { me: here.me, link }, now));
      await into.meta.put({ key: TEAM, value: anew });
    },
    into,
  );
}

/** Has this device ask the same server by another account of it, or another password. */
export function changeAccount(into: Book, { user, password }: Pick<TeamServer, 'user' | 'password'>): Promise<void> {
  return write(
    ['meta'],
    async () => {
      const here = await readHere(into);
      if (!here?.link || here.leaves) return;
      const { address } = here.link.server;
      const server = { address, ...(user !== undefined && { user }), ...(password !== undefined && { password }) };
      await into.meta.put({ key: TEAM, value: { ...here, link: { ...here.link, server } } satisfies Here });
    },
    into,
  );
}

/** Has the others know that nobody works on a device any more; inside a transaction over the records and `meta`. */
export async function noteDeparture(into: Book, device: string, time: Time): Promise<void> {
  const record = await into.teamRecords.get(recordKey(MEMBERS, device));
  if (!record) return;
  const state = noteRemoval(record.state, stampOf(time, device));
  await into.teamRecords.put({ ...record, state, turn: record.turn + 1, unsent: 1 });
}

/**
 * Decides that this device leaves, with its book or `erasing` that as well: the others know by the next round that nobody works on it, and
 * whatever ends it from now on, the rest follows.
 */
export function takeLeave(into: Book, erasing = false): Promise<void> {
  return write(
    ['meta', 'outbox', ...RECORDS],
    async () => {
      const here = await readHere(into);
      if (!here || here.leaves) return;
      await into.meta.put({ key: TEAM, value: { ...here, leaves: erasing ? 'erasing' : 'alone' } satisfies Here });
      await noteDeparture(into, here.device, await nextTime(into));
    },
    into,
  );
}

/** Takes this device out of its team, where that is meant even then; the book stays as it is. */
export function leaveTeam(into: Book, isMeant = async () => true): Promise<void> {
  return write(
    ['meta', 'outbox', ...RECORDS],
    async () => {
      if (!(await isMeant())) return;
      await into.meta.bulkDelete([TEAM, TEAM_CLOCK, TEAM_SENDING]);
      await into.outbox.clear();
      await Promise.all(RECORDS.map((table) => into.table(table).clear()));
    },
    into,
  );
}
