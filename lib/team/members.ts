import type { Book, TeamRecord } from '../db/schema';
import type { Me } from './here';
import { recordKey } from './record-key';
import { stampOf, tick } from './stamp';

/** Whoever is in the team stands in it as a record of their device, which is in no table. */
const MEMBERS = 'members';

/** Returns the record that says who works on a device, at `now` (milliseconds). */
export function memberRecord(device: string, { name, email }: Me, now: number): TeamRecord {
  const stamp = stampOf(tick(undefined, now), device);
  const slots = { name: [[stamp, name]], email: [[stamp, email]] } as const;
  return {
    key: recordKey(MEMBERS, device),
    state: { table: MEMBERS, id: device, seen: { [device]: stamp }, slots },
    turn: 1,
    unsent: 1,
  };
}

const said = (record: TeamRecord, slot: string) => String(record.state.slots[slot]?.[0]?.[1] ?? '');

/** Who works on which device, by the names of the devices. */
export type Members = ReadonlyMap<string, Me>;

/** Returns who works on which device, by the names of the devices. */
export async function readMembers(from: Book): Promise<Members> {
  const records = await from.teamRecords.where('key').startsWith(recordKey(MEMBERS, '')).toArray();
  return new Map(
    records.map((record) => [record.state.id, { name: said(record, 'name'), email: said(record, 'email') }]),
  );
}
