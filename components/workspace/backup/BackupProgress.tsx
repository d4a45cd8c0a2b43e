import { percent, t } from '../../../lib/text';
import { Button } from '../../ui/Button';

/** How far the work is, where that is known, with the way to stop it. */
export function BackupProgress({ text, share, onCancel }: { text: string; share?: number; onCancel: () => void }) {
  return (
    <div className="flex w-full flex-col items-start gap-2">
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} value={share} className="h-2 w-full max-w-md accent-brand">
        {share !== undefined && percent(share)}
      </progress>
      <Button onClick={onCancel}>{t('backup_stop')}</Button>
    </div>
  );
}
