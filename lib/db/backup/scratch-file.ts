import type { FileSink } from './file-parts';

/** A file that nobody has asked for again in so long a time, in milliseconds, is left over. */
const LEFT_OVER = 24 * 60 * 60 * 1000;

const FOLDER = 'scratch';

const root = () => navigator.storage.getDirectory();

/** Deletes all files that were written to be handed over, for good; rejects where they cannot be. */
export async function forgetScratchFiles(): Promise<void> {
  const top = await root();
  for await (const name of top.keys()) if (name === FOLDER) await top.removeEntry(name, { recursive: true });
}

async function removeLeftOver(folder: FileSystemDirectoryHandle): Promise<void> {
  const names = await Array.fromAsync(folder.keys());
  // Each name begins with the moment at which its file was begun.
  for (const name of names) if (Number.parseInt(name, 10) < Date.now() - LEFT_OVER) await folder.removeEntry(name);
}

/** Returns a new file on the disk, ready to be written; undefined where the browser keeps no files. */
async function newFile(): Promise<{ file: FileSystemFileHandle; into: FileSystemWritableFileStream } | undefined> {
  try {
    const folder = await (await root()).getDirectoryHandle(FOLDER, { create: true });
    await removeLeftOver(folder).catch(() => {});
    const file = await folder.getFileHandle(`${Date.now()} ${crypto.randomUUID()}`, { create: true });
    return { file, into: await file.createWritable() };
  } catch {
    return undefined;
  }
}

/**
 * Returns a file that `fill` writes: on the disk, so that no page has to hold it, or in the browser's memory where it keeps no
 * files. It is there for a day, or until all such files are forgotten.
 */
export async function scratchFile(fill: (into: FileSink) => Promise<void>): Promise<Blob> {
  const onDisk = await newFile();
  if (!onDisk) {
    const parts: Blob[] = [];
    await fill({ write: async (piece) => void parts.push(new Blob([piece])) });
    return new Blob(parts);
  }
  const { file, into } = onDisk;
  try {
    await fill(into);
    await into.close();
  } catch (error) {
    await into.abort().catch(() => {});
    throw error;
  }
  return file.getFile();
}
