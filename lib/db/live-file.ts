import Dexie, { type Table } from 'dexie';

/** A file of this computer. Browsers ask the user again whether it may be read, now and then. */
export interface LiveFileHandle extends FileSystemFileHandle {
  queryPermission?(of: { mode: 'read' }): Promise<PermissionState>;
  requestPermission?(of: { mode: 'read' }): Promise<PermissionState>;
}

interface Kept {
  key: 'file';
  handle: LiveFileHandle;
  /** How the file stood when it was last taken in: its size in bytes, and when it was changed, in milliseconds. */
  seen?: { size: number; changed: number };
}

/** How the file that the user has pointed at stands: `asks` where the browser wants to be asked first, `gone` where it is not there. */
export type LiveFile = { handle: LiveFileHandle; state: 'asks' | 'gone' | 'new' | 'changed' | 'same' };

/** Beside the book, so that restoring one leaves the file alone. */
const beside = new Dexie('keyside-live-file') as Dexie & { kept: Table<Kept, string> };
beside.version(1).stores({ kept: 'key' });

/** Keeps the file that the user has pointed at; undefined to let go of it. */
export async function keepLiveFile(handle: LiveFileHandle | undefined): Promise<void> {
  if (handle) await beside.kept.put({ key: 'file', handle });
  else await beside.kept.delete('file');
}

/** Notes that the file was taken in as it stands. */
export async function noteLiveFile({ size, lastModified }: Pick<File, 'size' | 'lastModified'>): Promise<void> {
  await beside.kept.update('file', { seen: { size, changed: lastModified } });
}

/** Returns the file that the user has pointed at, and whether it has changed since it was taken in; undefined for none. */
export async function readLiveFile(): Promise<LiveFile | undefined> {
  const kept = await beside.kept.get('file');
  if (!kept) return undefined;
  const { handle, seen } = kept;
  if (((await handle.queryPermission?.({ mode: 'read' })) ?? 'granted') !== 'granted') return { handle, state: 'asks' };
  try {
    const { size, lastModified } = await handle.getFile();
    const isSame = seen?.size === size && seen.changed === lastModified;
    return { handle, state: !seen ? 'new' : isSame ? 'same' : 'changed' };
  } catch {
    // Moved, renamed or deleted since.
    return { handle, state: 'gone' };
  }
}
