import Dexie from 'dexie';
import type { Moment } from '../domain/records/day';
import { writeBackup } from './backup/write-backup';
import { type Book, book, SCHEMA_EPOCH } from './schema';

/** Before what a snapshot was taken. */
const REASONS = ['import', 'restore', 'upgrade'] as const;
export type SnapshotReason = (typeof REASONS)[number];

/** A copy of the whole book that this browser keeps beside its database, which goes without it. */
export interface Snapshot {
  /** The name of its file. */
  name: string;
  at: Moment;
  before: SnapshotReason;
}

/** How many are kept; the oldest goes first. */
const KEPT = 5;
const NAME = /^(\d{4}-\d\d-\d\dT[\d.]+Z)-(\w+)\.json\.gz$/;

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots', { create: true });

/** A moment without what no file name may have: "2026-11-19T090000.000Z". */
const inName = (at: Moment) => at.replaceAll(':', '');
const fromName = (written: string): Moment => written.replace(/T(\d\d)(\d\d)/, 'T$1:$2:');

/** Returns what can be brought back, the latest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const found: Snapshot[] = [];
  for await (const name of (await folder()).keys()) {
    const [, at, reason] = NAME.exec(name) ?? [];
    const before = REASONS.find((one) => one === reason);
    if (at && before) found.push({ name, at: fromName(at), before });
  }
  return found.sort((a, b) => b.name.localeCompare(a.name));
}

/** Deletes all snapshots, for good; rejects where they cannot be. */
export async function forgetSnapshots(): Promise<void> {
  const into = await folder();
  for (const { name } of await listSnapshots()) await into.removeEntry(name);
}

/** Returns the backup that a snapshot is. */
export async function readSnapshot({ name }: Snapshot): Promise<Blob> {
  const file = await (await (await folder()).getFileHandle(name)).getFile();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/** Writes the whole book into a file, packed; an interrupted one leaves no file. */
async function writeSnapshot(before: SnapshotReason, now: Moment, from: Book = book): Promise<void> {
  const into = await folder();
  const name = `${inName(now)}-${before}.json.gz`;
  try {
    const writing = await (await into.getFileHandle(name, { create: true })).createWritable();
    const backup = await writeBackup({ at: now }, from);
    await backup.stream().pipeThrough(new CompressionStream('gzip')).pipeTo(writing);
  } catch (error) {
    await into.removeEntry(name).catch(() => {});
    throw error;
  }
  for (const { name: old } of (await listSnapshots()).slice(KEPT)) await into.removeEntry(old);
}

/**
 * Keeps the book as it is, before something that replaces much of it. What cannot be kept, for want of space, keeps nobody from
 * going on.
 */
export async function takeSnapshot(before: SnapshotReason, now: Moment): Promise<void> {
  try {
    if ((await book.accounts.count()) > 0) await writeSnapshot(before, now);
  } catch {
    // What is there already stays.
  }
}

/** Keeps a book of an older version as it is, before the first opening brings it up to this one. */
export async function snapshotOlderBook(now: Moment): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === 'keyside');
  // Dexie counts versions by tens.
  if (!found?.version || found.version >= SCHEMA_EPOCH * 10) return;
  const old = new Dexie('keyside');
  try {
    await old.open();
    await writeSnapshot('upgrade', now, old as Book);
  } finally {
    old.close();
  }
}
