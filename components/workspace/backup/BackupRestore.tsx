import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { controlLook, Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { BackupProgress } from './BackupProgress';
import { RestorePreview } from './RestorePreview';
import { RestoreProblem } from './RestoreProblem';
import { SnapshotList } from './SnapshotList';
import { useRestore } from './useRestore';

/** Brings a backup back: checked first, then shown beside what it replaces, then done in one go. */
export function BackupRestore({
  begin,
}: {
  /** Begins a book for the backup, where there is none. */
  begin?: () => Promise<void>;
}) {
  const { state, check, restore, takeBack, leave, stop } = useRestore(begin);
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
                if (file) void check(async () => file);
                event.target.value = '';
              }}
            />
          )}
        </Field>
        <SnapshotList onChoose={(fileOf) => void check(fileOf)} />
        {state.step === 'checking' && <BackupProgress text={t('backup_checking')} onCancel={stop} />}
        {state.step === 'restoring' && <BackupProgress text={t('backup_restoring')} onCancel={stop} />}
        <div role="status" className="empty:hidden">
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
        {state.step === 'problem' && (
          <RestoreProblem problem={state.problem} open={(typed) => check(async () => state.file, typed)} />
        )}
        {state.step === 'confirm' && <RestorePreview {...state} restore={restore} leave={leave} />}
      </div>
    </Panel>
  );
}
