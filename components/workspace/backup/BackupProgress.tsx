import { t } from '../../../lib/text';
import { WorkProgress } from '../WorkProgress';
import type { BackupPhase } from './backup-messages';

/** Where each phase begins and ends in the whole, 0-1. */
const PHASES = {
  writing: { from: 0, to: 1, text: 'backup_writing' },
  checking: { from: 0, to: 1, text: 'backup_checking' },
  keeping: { from: 0, to: 0.3, text: 'backup_restoring' },
  replacing: { from: 0.3, to: 0.9, text: 'backup_restoring' },
  computing: { from: 0.9, to: 1, text: 'backup_restoring' },
  undoing: { from: 0, to: 1, text: 'backup_restoring' },
} as const satisfies Record<BackupPhase, { from: number; to: number; text: string }>;

/** How far the work is, with the way to stop it. */
export function BackupProgress({
  phase,
  share,
  onCancel,
}: {
  phase: BackupPhase;
  share: number;
  onCancel: () => void;
}) {
  const { from, to, text } = PHASES[phase];
  return (
    <WorkProgress
      text={t(text)}
      done={from + (to - from) * share}
      marks={{ bar: 'backup-progress', stop: 'backup-stop' }}
      stop={t('backup_stop')}
      onCancel={onCancel}
    />
  );
}
