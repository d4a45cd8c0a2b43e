import { type Book, book } from '../schema';
import { scratchFile } from './scratch-file';
import { type BackupOptions, writeBackup } from './write-backup';

/** Returns the whole book as a file of its own, which is there for a day. */
export function backupFile(options: BackupOptions, from: Book = book): Promise<Blob> {
  return scratchFile((into) => writeBackup(into, options, from));
}
