import Dexie, { type Table } from 'dexie';
import { keptCopies } from '../domain/keeping/kept-copies';
import type { BookMark } from '../domain/keeping/sentinel';
import type { Day } from '../domain/records/day';
import { writeBackup } from './backup/write-backup';
import { BOOK_MARK, book } from './schema';
import { noteBackup } from './write/note-backup';
import type { When } from './write/when';

/** A folder of this computer. Browsers ask the user again whether it may be written, now and then. */
export interface CopyFolder extends FileSystemDirectoryHandle {
  queryPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Kept {
  key: 'folder';
  handle: CopyFolder;
  /** The last copy: its day, and the book's count of writes. */
  last?: { day: Day; writes: number };
}

/** Beside the book, so that restoring one leaves the folder alone. */
const beside = new Dexie('keyside-folder') as Dexie & { kept: Table<Kept, string> };
beside.version(1).stores({ kept: 'key' });

/** Returns the folder that the user has chosen for copies, and the day of the last one there; undefined where none is chosen. */
export function readCopyFolder(): Promise<Kept | undefined> {
  return beside.kept.get('folder');
}

/** Keeps the folder that the user has chosen for copies; undefined to make none any more. */
export async function keepCopyFolder(handle: CopyFolder | undefined): Promise<void> {
  if (handle) await beside.kept.put({ key: 'folder', handle });
  else await beside.kept.delete('folder');
}

/** Says whether the folder may be written without asking the user. */
export async function mayCopyInto(folder: CopyFolder): Promise<boolean> {
  return ((await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

const NAME = /^keyside-(\d{4}-\d\d-\d\d)\.json$/;

/** Copies the whole book into a file of the folder; an interrupted copy leaves the one before as it was. */
async function copyInto(folder: CopyFolder, { today, now }: When): Promise<void> {
  const file = await folder.getFileHandle(`keyside-${today}.json`, { create: true });
  const writing = await file.createWritable();
  try {
    await writeBackup(writing, { at: now });
  } catch (error) {
    await writing.abort();
    if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
    throw error;
  }
  await writing.close();
}

async function removeOldCopies(folder: CopyFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const days = names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
  const kept = keptCopies(days);
  for (const day of days) if (!kept.has(day)) await folder.removeEntry(`keyside-${day}.json`);
}

/**
 * Copies the book into the chosen folder where it has changed since the last copy and there is none of today. Resolves to whether
 * it did; rejects with what kept it from writing.
 */
export async function copyOnceADay({ today, now }: When): Promise<boolean> {
  const kept = await readCopyFolder();
  const writes = ((await book.meta.get(BOOK_MARK))?.value as BookMark | undefined)?.writes ?? 0;
  if (!kept || kept.last?.day === today || kept.last?.writes === writes) return false;
  if (!(await mayCopyInto(kept.handle))) return false;
  await copyInto(kept.handle, { today, now });
  await beside.kept.update('folder', { last: { day: today, writes } });
  await removeOldCopies(kept.handle);
  await noteBackup(now);
  return true;
}
