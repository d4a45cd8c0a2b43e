import { type Book, TEAM_SENDING, type TeamRecord } from '../db/schema';
import { putRecords, RECORDS, recordsOf } from '../db/team-records';
import type { Doc } from './couch';
import { dropRows, type Waiting } from './fold';
import { goesBy } from './here';

/** A record as it goes out: its document, and the ends that other devices have made beside it, which it takes in. */
export interface Outgoing {
  record: TeamRecord;
  doc: Doc;
  ends: readonly Doc[];
}

/** A record on its way, as it was before. */
export type OnItsWay = Pick<TeamRecord, 'key' | 'known' | 'standing' | 'past'>;

/** Stands in `meta` until the server has taken what it names. A device that goes by another name sends all anew. */
export interface Sending {
  device: string;
  records: readonly OnItsWay[];
}

const readSending = async (from: Book) => (await from.meta.get(TEAM_SENDING))?.value as Sending | undefined;

/** Returns a record as it is once it was sent. */
function sent({ record, doc, ends }: Outgoing): TeamRecord {
  const { past: _, unsent: __, known = [], standing = [], ...rest } = record;
  const others = known.filter((rev) => !standing.includes(rev));
  const revs = [...others, doc._rev, ...ends.map(({ _rev }) => _rev)];
  return { ...rest, doc: doc._id, known: revs, standing: [doc._rev] };
}

/**
 * Writes records as they are once they were sent, so that each is written but once, and takes what they came of out of the outbox; and notes what
 * they were, beside those on their way already. Resolves to those that are; to null where this is no longer `device` or `mayGo` says no.
 */
export function noteSending(
  into: Book,
  device: string,
  { some, all }: { some: readonly Waiting[]; all: readonly Outgoing[] },
  onTheirWay: readonly OnItsWay[],
  mayGo: () => boolean,
): Promise<{ all: readonly Outgoing[]; records: readonly OnItsWay[] } | null> {
  return into.transaction('rw', ['meta', 'outbox', ...RECORDS], async () => {
    if (!(await goesBy(into, device)) || !mayGo()) return null;
    const now = await recordsOf(
      into,
      some.map(({ key }) => key),
    );
    // In others somebody was erased in the meantime: they are taken anew.
    const same = new Map(
      some.flatMap((one, place) => (now[place]?.turn === one.before?.turn ? [[one.key, one] as const] : [])),
    );
    const going = all.filter(({ record }) => same.has(record.key));
    const records = going.map(({ record: { key } }): OnItsWay => {
      const { known, standing, past } = same.get(key)?.before ?? {};
      return { key, known, standing, past };
    });
    await putRecords(into, going.map(sent), ({ key }) => !same.get(key)?.before);
    await dropRows(into, [...same.values()]);
    const value: Sending = { device, records: [...onTheirWay, ...records] };
    await into.meta.put({ key: TEAM_SENDING, value });
    return { all: going, records };
  });
}

/** Has what was on its way when a round ended, whatever the server took of it, sent anew. */
export async function takeBack(into: Book, device: string): Promise<void> {
  if (!(await readSending(into))) return;
  await into.transaction('rw', ['meta', ...RECORDS], async () => {
    const sending = await readSending(into);
    await into.meta.delete(TEAM_SENDING);
    if (sending?.device !== device) return;
    // Of one that was sent twice, the first.
    const before = new Map(sending.records.toReversed().map((one) => [one.key, one]));
    const records = await recordsOf(into, [...before.keys()]);
    await putRecords(
      into,
      records.flatMap((record): TeamRecord[] => {
        if (!record) return [];
        const was = before.get(record.key);
        return [{ ...record, ...was, past: [...(was?.past ?? []), ...(record.past ?? [])], unsent: 1 }];
      }),
    );
  });
}

/** Notes that the server has taken all that was on its way. */
export const noteTaken = (into: Book): Promise<void> => into.meta.delete(TEAM_SENDING);
