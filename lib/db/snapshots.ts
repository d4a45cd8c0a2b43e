import Dexie from 'dexie';
import type { Moment } from '../domain/records/day';
import { forgetScratchFiles } from './backup/scratch-file';
import { type BackupOptions, writeBackup } from './backup/write-backup';
import { type Book, book, SCHEMA_EPOCH } from './schema';

/** Before what a snapshot was taken. */
const REASONS = ['import', 'restore', 'upgrade', 'merge'] as const;
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
  const into = await folder();
  for (const name of await Array.fromAsync(into.keys())) {
    const [, at, reason] = NAME.exec(name) ?? [];
    const before = REASONS.find((one) => one === reason);
    // One that is being written, or whose worker was ended meanwhile, is empty.
    const isWritten = at && before && (await (await into.getFileHandle(name)).getFile()).size > 0;
    if (isWritten) found.push({ name, at: fromName(at), before });
  }
  return found.sort((a, b) => b.name.localeCompare(a.name));
}

/** Deletes all snapshots and whatever else was copied beside the book, for good; rejects where it cannot be. */
export async function forgetSnapshots(): Promise<void> {
  const into = await folder();
  for (const name of await Array.fromAsync(into.keys())) await into.removeEntry(name);
  await forgetScratchFiles();
}

/** Returns the backup that a snapshot is, packed. */
export async function readSnapshot({ name }: Pick<Snapshot, 'name'>): Promise<Blob> {
  return (await (await folder()).getFileHandle(name)).getFile();
}

/** Writes the whole book into a file, packed, and returns that; an interrupted one leaves no file. */
async function writeSnapshot(
  before: SnapshotReason,
  options: BackupOptions & { at: Moment },
  from: Book = book,
  spared?: Snapshot,
): Promise<Blob> {
  const into = await folder();
  const name = `${inName(options.at)}-${before}.json.gz`;
  try {
    const writing = await (await into.getFileHandle(name, { create: true })).createWritable();
    const packing = new CompressionStream('gzip');
    const pieces = packing.writable.getWriter();
    const fill = async () => {
      await writeBackup(pieces, options, from).catch((error: unknown) => pieces.abort(error));
      await pieces.close();
    };
    await Promise.all([packing.readable.pipeTo(writing), fill()]);
  } catch (error) {
    await into.removeEntry(name).catch(() => {});
    throw error;
  }
  for (const { name: old } of (await listSnapshots()).slice(KEPT))
    if (old !== spared?.name) await into.removeEntry(old);
  return readSnapshot({ name });
}

/**
 * Keeps the book as it is, before something that replaces much of it, and returns it as a packed backup; "empty" where there is nothing
 * to keep. What cannot be kept, for want of space, keeps nobody from going on: then "failed", of which the user is told. The one that
 * is `spared` does not go for it yet.
 */
export async function takeSnapshot(
  before: SnapshotReason,
  now: Moment,
  options: BackupOptions = {},
  spared?: Snapshot,
): Promise<Blob | 'empty' | 'failed'> {
  try {
    if ((await book.accounts.count()) === 0) return 'empty';
    return await writeSnapshot(before, { ...options, at: now }, book, spared);
  } catch {
    // What is there already stays.
    return 'failed';
  }
}

/**
 * Keeps the book as it is before the first merge of a day: each of them can be split again by itself, and one copy for each would
 * leave no room for those before an import.
 */
export async function takeSnapshotBeforeMerge(now: Moment): Promise<void> {
  const kept = await listSnapshots().catch(() => []);
  if (kept.some(({ before, at }) => before === 'merge' && at.slice(0, 10) === now.slice(0, 10))) return;
  await takeSnapshot('merge', now);
}

/** Keeps a book of an older version as it is, before the first opening brings it up to this one. */
export async function snapshotOlderBook(now: Moment): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === 'keyside');
  // Dexie counts versions by tens.
  if (!found?.version || found.version >= SCHEMA_EPOCH * 10) return;
  const old = new Dexie('keyside');
  try {
    await old.open();
    await writeSnapshot('upgrade', { at: now }, old as Book);
  } finally {
    old.close();
  }
}
