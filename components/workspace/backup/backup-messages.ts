import type { BackupProblem } from '../../../lib/db/backup/backup-error';
import type { BackupContents } from '../../../lib/db/backup/check-backup';
import type { BackupCounts } from '../../../lib/db/backup/count-book';
import type { RestorePhase } from '../../../lib/db/backup/restore-backup';
import type { Snapshot } from '../../../lib/db/snapshots';
import type { When } from '../../../lib/db/write/when';

/** A file that the user chose, or a copy that this browser keeps. */
export type RestoreSource = Blob | Snapshot;

/** Page -> worker. */
export type ToBackup =
  | { kind: 'write'; when: When; passphrase: string }
  /** Into the folder for copies, where today there is none yet. */
  | { kind: 'copy'; when: When }
  /** Looks for rows that break the book's rules, and sets them aside. */
  | { kind: 'look' }
  /** `isForNoBook`: there is no book that the file would replace. */
  | { kind: 'check'; source: RestoreSource; passphrase: string; isForNoBook: boolean }
  /** Replaces the book by the file that was checked last. */
  | { kind: 'restore'; when: When }
  | { kind: 'undo' };

export type BackupPhase = 'writing' | 'checking' | 'computing' | 'undoing' | RestorePhase;

/** Worker -> page. */
export type FromBackup =
  | { kind: 'progress'; phase: BackupPhase; share: number }
  | { kind: 'written'; file: Blob }
  | { kind: 'checked'; contents: BackupContents; now?: BackupCounts }
  | { kind: 'problem'; problem: BackupProblem }
  /** `isUnkept`: no copy of the book from before could be kept. */
  | { kind: 'restored'; isUnkept: boolean }
  | { kind: 'copied' | 'looked' | 'undone' }
  /** The book cannot be restored or brought back any more: somebody wrote since. */
  | { kind: 'changedSince' }
  | { kind: 'failed' };
