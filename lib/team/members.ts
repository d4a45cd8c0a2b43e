import type { Book, TeamRecord } from '../db/schema';
import { type Link, type Me, readHere } from './here';
import { isAlive } from './merge';
import { recordKey } from './record-key';
import { type Stamp, stampOf, tick } from './stamp';

/** Whoever is in the team stands in it as a record of their device, which is in no table. */
export const MEMBERS = 'members';

/** How this Keyside writes records; whoever has an older one takes nothing in that is written by it. */
export const FORMAT = 1;

/** Returns the record that says who works on a device, at `now` (milliseconds), by which key, as a team that moves away from somebody has another, and how it writes. */
export function memberRecord(
  device: string,
  { me: { name, email }, link }: { me: Me; link?: Link | undefined },
  now: number,
): TeamRecord {
  const stamp = stampOf(tick(undefined, now), device);
  const slots = {
    name: [[stamp, name]],
    email: [[stamp, email]],
    key: [[stamp, link?.head.salt ?? '']],
    format: [[stamp, FORMAT]],
  } as const;
  return {
    key: recordKey(MEMBERS, device),
    state: { table: MEMBERS, id: device, seen: { [device]: stamp }, slots },
    turn: 1,
    unsent: 1,
  };
}

const said = (record: TeamRecord, slot: string) => String(record.state.slots[slot]?.[0]?.[1] ?? '');

/** Says whether somebody still in the team is known to write by another Keyside than this one. */
export const isOfOtherFormat = (record: TeamRecord): boolean =>
  isAlive(record.state) && Number(said(record, 'format')) !== FORMAT;

/** Returns the record of this device as it says that it writes by this Keyside, since a stamp of its own. */
export function ofThisFormat(record: TeamRecord, stamp: Stamp): TeamRecord {
  const { state, turn } = record;
  const seen = { ...state.seen, [state.id]: stamp };
  return {
    ...record,
    turn: turn + 1,
    unsent: 1,
    state: { ...state, seen, slots: { ...state.slots, format: [[stamp, FORMAT]] } },
  };
}

/** Who works on a device. */
export interface KnownMember extends Me {
  /** They have left, or the team has moved and they have not followed on any device: they are known only by what they wrote. */
  isGone: boolean;
  /** This very device is in the team, whatever other devices they have. */
  isPresent: boolean;
  /** On one of their devices Keyside is older than here. */
  isOlder: boolean;
}

/** Who works on which device, by the names of the devices. */
export type Members = ReadonlyMap<string, KnownMember>;

/** Returns who works or worked on which device, by the names of the devices. */
export async function readMembers(from: Book): Promise<Members> {
  const here = await readHere(from);
  const records = await from.teamRecords.where('key').startsWith(recordKey(MEMBERS, '')).toArray();
  const key = here?.link?.head.salt ?? '';
  const addressOf = (record: TeamRecord) => said(record, 'email').trim().toLowerCase();
  const isPresent = (record: TeamRecord) => isAlive(record.state) && said(record, 'key') === key;
  const isOlder = (record: TeamRecord) => isPresent(record) && Number(said(record, 'format')) < FORMAT;
  const older = new Set(records.filter(isOlder).map(addressOf));
  const present = new Set(records.filter((record) => isPresent(record)).map(addressOf));
  return new Map(
    records.map((record) => {
      const isGone = !present.has(addressOf(record));
      const known = { isGone, isPresent: isPresent(record), isOlder: older.has(addressOf(record)) };
      return [record.state.id, { name: said(record, 'name'), email: said(record, 'email'), ...known }];
    }),
  );
}
