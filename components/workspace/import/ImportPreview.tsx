import { list, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { BackupFirst } from '../backup/BackupFirst';
import { Panel } from '../Panel';
import { ImportQuestions } from './ImportQuestions';
import type { FilePreview, ImportCounts } from './import-messages';
import { PreviewTable } from './PreviewTable';
import { RefusedLines } from './RefusedLines';
import type { RunningImport } from './useImport';

/** What was read in the file and what taking it in would do; nothing has changed yet. */
export function ImportPreview({ running, preview }: { running: RunningImport; preview: FilePreview }) {
  const { counts } = preview;
  const changes = counts ? counts.added + counts.updated : 0;
  const unread = preview.columns.filter((column) => column.fields.length === 0).map((column) => column.heading);
  return (
    <div data-testid="import-preview" data-kind={preview.kind} className="flex flex-col gap-4">
      <Panel title={t('import_previewTitle')}>
        <div className="flex flex-col gap-3">
          <p className="text-mute">{t('import_linesFound', { count: preview.lines, file: running.fileName })}</p>
          <ImportQuestions preview={preview} onAnswer={running.answer} />
          {unread.length > 0 && <Notice kind="warn">{t('import_unknownColumns', { headings: list(unread) })}</Notice>}
          {counts && <Forecast counts={counts} />}
          {counts && changes === 0 && <Notice>{t('import_nothingToDo')}</Notice>}
          {changes > 0 && <BackupFirst why={t('backup_firstImport')} />}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" data-testid="import-confirm" disabled={!counts} onClick={running.confirm}>
              {t('import_confirm')}
            </Button>
            <Button onClick={running.startOver}>{t('import_otherFile')}</Button>
          </div>
        </div>
      </Panel>
      <PreviewTable preview={preview} />
      {counts && <RefusedLines counts={counts} onDownload={running.downloadRefused} />}
    </div>
  );
}

/** How many lines would be added, change something, are there already, or stay out. */
function Forecast({ counts }: { counts: ImportCounts }) {
  return (
    <ul className="list-disc pl-5">
      {counts.added > 0 && <li>{t('import_willAdd', { count: counts.added })}</li>}
      {counts.updated > 0 && <li>{t('import_willUpdate', { count: counts.updated })}</li>}
      {counts.unchanged > 0 && <li>{t('import_willKeep', { count: counts.unchanged })}</li>}
      {counts.refused > 0 && <li>{t('import_willRefuse', { count: counts.refused })}</li>}
    </ul>
  );
}
