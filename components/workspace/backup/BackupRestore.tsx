import { useState } from 'react';
import { type BackupCounts, type CheckedBackup, countBook, readBackup, restoreBook } from '../../../lib/db/backup';
import type { BackupProblem } from '../../../lib/db/backup-check';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { controlLook, Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { BackupCountsTable } from './BackupCountsTable';
import { BackupFirst } from './BackupFirst';

type RestoreState =
  | { step: 'choose' | 'checking' | 'undone' | 'changedSince' | 'failed' }
  | { step: 'restored'; undo: Undo }
  | { step: 'problem'; problem: BackupProblem }
  | { step: 'confirm'; backup: CheckedBackup; now: BackupCounts }
  | { step: 'restoring'; backup: CheckedBackup; now: BackupCounts };

/** Brings a backup back: checked first, then shown beside what it replaces, then done in one go. */
export function BackupRestore() {
  const [state, setState] = useState<RestoreState>({ step: 'choose' });

  const check = async (file: File) => {
    setState({ step: 'checking' });
    try {
      const backup = readBackup(await file.text());
      if (backup.ok) setState({ step: 'confirm', backup, now: await countBook() });
      else setState({ step: 'problem', problem: backup.problem });
    } catch {
      setState({ step: 'failed' });
    }
  };
  const restore = async (backup: CheckedBackup, now: BackupCounts) => {
    setState({ step: 'restoring', backup, now });
    try {
      const { undo } = await restoreBook(backup);
      setState({ step: 'restored', undo });
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
                if (file) check(file);
                event.target.value = '';
              }}
            />
          )}
        </Field>
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
            <Notice kind="warn">{t('backup_willReplace')}</Notice>
            <BackupCountsTable now={state.now} inFile={state.backup.counts} />
            <BackupFirst why={t('backup_firstRestore')} />
            <div className="flex flex-wrap gap-2">
              <Button
                look="primary"
                data-testid="restore-confirm"
                disabled={state.step === 'restoring'}
                onClick={() => restore(state.backup, state.now)}
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
