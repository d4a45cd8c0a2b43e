import { BackupError } from '../../lib/db/backup/backup-error';
import { checkFile } from '../../lib/db/backup/check-backup';

/** What a file is refused with; undefined where it is taken. */
export const problemOf = (file: Blob, passphrase?: string) =>
  checkFile(file, passphrase).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof BackupError) return error.problem;
      throw error;
    },
  );

/** Returns a file with other text. */
export async function changed(file: Blob, change: (text: string) => string): Promise<Blob> {
  return new Blob([change(await file.text())]);
}
