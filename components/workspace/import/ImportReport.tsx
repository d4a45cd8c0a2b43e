import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { LinkButton } from '../LinkButton';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { RefusedLines } from './RefusedLines';
import type { ImportState, RunningImport } from './useImport';

/** What the import has done, with the way to take it back as long as the page stays open. */
export function ImportReport({
  running,
  done: { of, counts, hasChangedSince },
}: {
  running: RunningImport;
  done: Extract<ImportState, { step: 'done' }>;
}) {
  const { added, updated, unchanged, refused } = counts;
  return (
    <div
      data-testid="import-report"
      data-added={added}
      data-updated={updated}
      data-refused={refused}
      className="flex flex-col gap-4"
    >
      <Panel title={t('import_reportTitle')}>
        <p role="status" className="mb-3">
          {t('import_reportCounts', { added, updated, unchanged, refused })}
        </p>
        {hasChangedSince && (
          <div className="mb-3">
            <Notice kind="warn">{t('ui_changedSince')}</Notice>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={running.startOver}>
            {t('import_otherFile')}
          </Button>
          {added + updated > 0 && !hasChangedSince && (
            <Button data-testid="import-undo" onClick={running.undo}>
              {t('import_undo')}
            </Button>
          )}
          {of === 'prospects' && <LinkButton href={pathTo('potential')}>{t('import_toPotential')}</LinkButton>}
        </div>
      </Panel>
      <RefusedLines counts={counts} onDownload={running.downloadRefused} />
    </div>
  );
}
