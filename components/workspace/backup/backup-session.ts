import { BackupError } from '../../../lib/db/backup/backup-error';
import { backupFile } from '../../../lib/db/backup/backup-file';
import { type CheckedFile, checkFile } from '../../../lib/db/backup/check-backup';
import { countBook } from '../../../lib/db/backup/count-book';
import { restoreFile, restoreLostBook } from '../../../lib/db/backup/restore-backup';
import type { BackupOptions } from '../../../lib/db/backup/write-backup';
import { setBrokenAside } from '../../../lib/db/broken/set-aside';
import { copyOnceADay } from '../../../lib/db/copy-folder';
import { readSnapshot, type Snapshot, takeSnapshot } from '../../../lib/db/snapshots';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { refreshStandings } from '../../../lib/db/write/refresh-standings';
import type { BackupPhase, FromBackup, ToBackup } from './backup-messages';

/** The book out and in, one after the other: answers each message of the page by `post`. Never rejects. */
export function makeBackupSession(post: (message: FromBackup) => void): (message: ToBackup) => Promise<void> {
  let checked: CheckedFile | undefined;
  let isForNoBook = false;
  let chosen: Snapshot | undefined;
  let takeBack: Undo | undefined;

  let isUndoing = false;
  const tell = onePercentAtATime(post);
  const progress = (phase: BackupPhase, share: number) => tell(isUndoing ? 'undoing' : phase, share);

  async function write({ when, passphrase }: Extract<ToBackup, { kind: 'write' }>) {
    const onProgress = (share: number) => progress('writing', share);
    const file = await backupFile({ at: when.now, onProgress, ...(passphrase && { passphrase }) });
    post({ kind: 'written', file });
  }

  async function check(message: Extract<ToBackup, { kind: 'check' }>) {
    const { source, passphrase } = message;
    isForNoBook = message.isForNoBook;
    chosen = source instanceof Blob ? undefined : source;
    const file = source instanceof Blob ? source : await readSnapshot(source);
    checked = await checkFile(file, passphrase || undefined, (share) => progress('checking', share));
    const { file: _file, passphrase: _passphrase, ...contents } = checked;
    post({ kind: 'checked', contents, ...(!isForNoBook && { now: await countBook() }) });
  }

  async function restore({ when }: Extract<ToBackup, { kind: 'restore' }>) {
    if (!checked) return;
    let isUnkept = false;
    const keep = async (options: BackupOptions) => {
      const kept = await takeSnapshot('restore', when.now, options, chosen);
      isUnkept = kept === 'failed';
      return kept instanceof Blob ? kept : backupFile(options);
    };
    if (isForNoBook) await restoreLostBook(checked, (share) => progress('replacing', share));
    else takeBack = (await restoreFile(checked, { onProgress: progress, keep })).undo;
    progress('computing', 0);
    // Shares are in no backup. What cannot be computed now is computed with the next page that opens.
    const computing = refreshStandings(Temporal.PlainDate.from(when.today), (share) => progress('computing', share));
    await computing.catch(() => false);
    post({ kind: 'restored', isUnkept });
  }

  async function undo() {
    isUndoing = true;
    progress('undoing', 0);
    try {
      await takeBack?.();
      post({ kind: 'undone' });
    } catch (error) {
      if (!(error instanceof ChangedSinceError)) throw error;
      post({ kind: 'changedSince' });
    }
  }

  async function copy({ when }: Extract<ToBackup, { kind: 'copy' }>) {
    await copyOnceADay(when);
    post({ kind: 'copied' });
  }

  async function look() {
    await setBrokenAside();
    post({ kind: 'looked' });
  }

  async function answer(message: ToBackup) {
    if (message.kind === 'write') await write(message);
    else if (message.kind === 'copy') await copy(message);
    else if (message.kind === 'look') await look();
    else if (message.kind === 'check') await check(message);
    else if (message.kind === 'restore') await restore(message);
    else await undo();
  }

  return async (message) => {
    try {
      await answer(message);
    } catch (error) {
      if (error instanceof BackupError) post({ kind: 'problem', problem: error.problem });
      else if (error instanceof ChangedSinceError) post({ kind: 'changedSince' });
      else post({ kind: 'failed' });
    }
  };
}

/** Tells of each percent once: a large book would tell thousands of times. */
function onePercentAtATime(post: (message: FromBackup) => void) {
  let told = '';
  return (phase: BackupPhase, share: number) => {
    const next = `${phase} ${Math.floor(share * 100)}`;
    if (next === told) return;
    told = next;
    post({ kind: 'progress', phase, share });
  };
}
