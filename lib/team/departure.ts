import type { Book } from '../db/schema';
import { MEMBERS } from './members';
import { noteRemoval } from './note-write';
import { recordKey } from './record-key';
import { stampOf, type Time } from './stamp';

/** Has the others know that nobody works on a device any more; inside a transaction over the records and `meta`. */
export async function noteDeparture(into: Book, device: string, time: Time): Promise<void> {
  const record = await into.teamRecords.get(recordKey(MEMBERS, device));
  if (!record) return;
  const state = noteRemoval(record.state, stampOf(time, device));
  await into.teamRecords.put({ ...record, state, turn: record.turn + 1, unsent: 1 });
}
