import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import type { ImportCounts } from './import-messages';
import { RefusedLines } from './RefusedLines';
import type { RunningImport } from './useImport';

/** What the import has done. */
export function ImportReport({ running, counts }: { running: RunningImport; counts: ImportCounts }) {
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
        <Button look="primary" onClick={running.startOver}>
          {t('import_otherFile')}
        </Button>
      </Panel>
      <RefusedLines counts={counts} onDownload={running.downloadRefused} />
    </div>
  );
}
