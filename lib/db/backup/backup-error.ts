/**
 * Why a file cannot be taken in: it is none of ours, of a newer version, does not read as it was written, ends too soon, is locked,
 * or locked by another passphrase. `where` is the table in which it is damaged; '' where that cannot be said.
 */
export type BackupProblem =
  | { kind: 'notABackup' | 'newer' | 'cutOff' | 'locked' | 'wrongPassphrase' }
  | { kind: 'damaged'; where: string };

/** A file that cannot be taken in. */
export class BackupError extends Error {
  override name = 'BackupError';
  constructor(readonly problem: BackupProblem) {
    super(problem.kind);
  }
}
