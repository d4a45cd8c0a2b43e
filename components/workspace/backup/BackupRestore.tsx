import { useState } from 'react';
import { type BackupCounts, type CheckedBackup, countBook, readBackup, restoreBook } from '../../../lib/db/backup';
import type { BackupProblem } from '../../../lib/db/backup-check';
import { readAgain } from '../../../lib/db/read/live';
import { takeSnapshot } from '../../../lib/db/snapshots';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { controlLook, Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { BackupCountsTable } from './BackupCountsTable';
import { BackupFirst } from './BackupFirst';
import { SnapshotList } from './SnapshotList';

type RestoreState =
  | { step: 'choose' | 'checking' | 'undone' | 'changedSince' | 'failed' }
  | { step: 'restored'; undo: Undo }
  | { step: 'problem'; problem: BackupProblem }
  | { step: 'confirm' | 'restoring'; backup: CheckedBackup; now?: BackupCounts };

/** Brings a backup back: checked first, then shown beside what it replaces, then done in one go. */
export function BackupRestore({
  begin,
}: {
  /** Begins a book for the backup, where there is none. */
  begin?: () => Promise<void>;
}) {
  const { when } = useClock();
  const [state, setState] = useState<RestoreState>({ step: 'choose' });

  const check = async (textOf: () => Promise<string>) => {
    setState({ step: 'checking' });
    try {
      const backup = readBackup(await textOf());
      if (backup.ok) setState({ step: 'confirm', backup, ...(!begin && { now: await countBook() }) });
      else setState({ step: 'problem', problem: backup.problem });
    } catch {
      setState({ step: 'failed' });
    }
  };
  const restore = async (confirmed: { backup: CheckedBackup; now?: BackupCounts }) => {
    const { backup } = confirmed;
    setState({ ...confirmed, step: 'restoring' });
    try {
      await (begin ? begin() : takeSnapshot('restore', when().now));
      const { undo } = await restoreBook(backup);
      setState({ step: 'restored', undo });
      if (begin) readAgain();
    } catch {
      setState({ step: 'failed' });
    }
  };
  const takeBack = async (undo: Undo) => {
    try {
      await undo();
      setState({ step: 'undone' });
    } catch (error) {
      setState({ step: error instanceof ChangedSinceError ? 'changedSince' : 'failed' });
    }
  };

  return (
    <Panel title={t('backup_restoreTitle')}>
      <p className="mb-3 text-mute">{t('backup_restoreIntro')}</p>
      <div className="flex flex-col items-start gap-3">
        <Field label={t('backup_chooseFile')}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              data-testid="restore-file"
              className={controlLook}
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void check(() => file.text());
                event.target.value = '';
              }}
            />
          )}
        </Field>
        <SnapshotList onChoose={(textOf) => void check(textOf)} />
        <div role="status" className="empty:hidden">
          {state.step === 'checking' && t('backup_checking')}
          {state.step === 'restored' && <Notice>{t('backup_restored')}</Notice>}
          {state.step === 'undone' && <Notice>{t('backup_undone')}</Notice>}
        </div>
        {state.step === 'restored' && (
          <Button data-testid="restore-undo" onClick={() => takeBack(state.undo)}>
            {t('backup_undo')}
          </Button>
        )}
        {state.step === 'changedSince' && <Notice kind="warn">{t('ui_changedSince')}</Notice>}
        {state.step === 'failed' && <Notice kind="error">{t('backup_failed')}</Notice>}
        {state.step === 'problem' && <Notice kind="error">{problemText(state.problem)}</Notice>}
        {(state.step === 'confirm' || state.step === 'restoring') && (
          <>
            {state.now && <Notice kind="warn">{t('backup_willReplace')}</Notice>}
            <BackupCountsTable now={state.now} inFile={state.backup.counts} />
            {state.now && <BackupFirst why={t('backup_firstRestore')} />}
            <div className="flex flex-wrap gap-2">
              <Button
                look="primary"
                data-testid="restore-confirm"
                disabled={state.step === 'restoring'}
                onClick={() => restore(state)}
              >
                {t('backup_confirm')}
              </Button>
              <Button disabled={state.step === 'restoring'} onClick={() => setState({ step: 'choose' })}>
                {t('backup_cancel')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

function problemText(problem: BackupProblem): string {
  if (!('where' in problem)) return wordOf('backup', problem.kind);
  return t(`backup_${problem.kind}`, { where: problem.where, detail: problem.detail });
}
