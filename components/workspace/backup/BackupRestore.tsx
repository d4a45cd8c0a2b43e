import { useEffect, useRef } from 'react';
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
  adopt,
}: {
  /** Takes what was brought back for the user's book, where that is gone. */
  adopt?: () => Promise<void>;
}) {
  const { state, chosen, check, unlock, restore, takeBack, leave } = useRestore(adopt);
  const isFile = chosen instanceof Blob;
  const field = useRef<HTMLInputElement>(null);
  // The field names its file for as long as that is what is looked at.
  useEffect(() => {
    if (!isFile && field.current) field.current.value = '';
  }, [isFile]);
  return (
    <Panel title={t('backup_restoreTitle')}>
      <p className="mb-3 text-mute">{t('backup_restoreIntro')}</p>
      <div className="flex flex-col items-start gap-3">
        <Field label={t('backup_chooseFile')}>
          {(control) => (
            <input
              {...control}
              ref={field}
              type="file"
              accept=".json,application/json"
              data-testid="restore-file"
              className={controlLook}
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) check(file);
              }}
              onClick={(event) => {
                // The same file is heard of again once it is another.
                if (state.step === 'problem') event.currentTarget.value = '';
              }}
            />
          )}
        </Field>
        <SnapshotList
          after={state.step}
          chosen={chosen && 'name' in chosen && !isFile ? chosen.name : undefined}
          onChoose={check}
        />
        {state.step === 'working' && <BackupProgress {...state} onCancel={leave} />}
        <div role="status" className="empty:hidden">
          {state.step === 'restored' && <Notice>{t('backup_restored')}</Notice>}
          {state.step === 'undone' && <Notice data-testid="restore-undone">{t('backup_undone')}</Notice>}
        </div>
        {state.step === 'restored' && state.isUnkept && <Notice kind="warn">{t('backup_notKept')}</Notice>}
        {state.step === 'restored' && (
          <Button data-testid="restore-undo" onClick={takeBack}>
            {t('backup_undo')}
          </Button>
        )}
        {state.step === 'changedSince' && <Notice kind="warn">{t('ui_changedSince')}</Notice>}
        {state.step === 'failed' && <Notice kind="error">{t('backup_failed')}</Notice>}
        {state.step === 'problem' && <RestoreProblem problem={state.problem} open={unlock} />}
        {state.step === 'confirm' && <RestorePreview {...state} restore={restore} leave={leave} />}
      </div>
    </Panel>
  );
}
