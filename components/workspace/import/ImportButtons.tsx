import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import type { FilePreview } from './import-messages';
import type { RunningImport } from './useImport';

/** What can be done with a file that was looked at: take it in, alone or with the rest, leave it out, choose another. */
export function ImportButtons({
  running,
  file: { at, of, next },
  canGoIn,
  isReady,
  isAfterOthers,
}: {
  running: RunningImport;
  file: FilePreview['file'];
  /** Whether anything of it can go in at all, and whether nothing is open before it can. */
  canGoIn: boolean;
  isReady: boolean;
  /** Others went in before it, of which the report is still to come. */
  isAfterOthers: boolean;
}) {
  return (
    <div className="flex flex-wrap gap-2">
      {canGoIn && next !== undefined && (
        <Button
          look="primary"
          data-testid="import-confirm-all"
          disabled={!isReady}
          onClick={() => running.confirm({ isGoingOn: true })}
        >
          {t('import_confirmAll', { count: of - at + 1 })}
        </Button>
      )}
      {canGoIn && (
        <Button
          {...(next === undefined && { look: 'primary' as const })}
          data-testid="import-confirm"
          disabled={!isReady}
          onClick={() => running.confirm()}
        >
          {t(next === undefined ? 'import_confirm' : 'import_confirmOne')}
        </Button>
      )}
      {(next !== undefined || isAfterOthers) && (
        <Button data-testid="import-skip" onClick={running.skip}>
          {next === undefined ? t('import_leaveOut') : t('import_skip', { name: next })}
        </Button>
      )}
      <Button onClick={running.startOver}>{t('import_otherFile')}</Button>
    </div>
  );
}
