import { t } from '../../../lib/text';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { Button } from '../../ui/Button';
import { LinkButton } from '../LinkButton';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import type { ImportCounts } from './import-messages';
import { RefusedLines } from './RefusedLines';
import type { RunningImport } from './useImport';

/** What the import has done. */
export function ImportReport({
  running,
  of,
  counts,
}: {
  running: RunningImport;
  of: ImportKind;
  counts: ImportCounts;
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
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={running.startOver}>
            {t('import_otherFile')}
          </Button>
          {of === 'prospects' && <LinkButton href={pathTo('potential')}>{t('import_toPotential')}</LinkButton>}
        </div>
      </Panel>
      <RefusedLines counts={counts} onDownload={running.downloadRefused} />
    </div>
  );
}
