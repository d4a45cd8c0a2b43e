import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import type { ImportCounts } from './import-messages';
import { refusalText } from './refusal-text';

/** The lines that stay out, each with its number and reason; the file for download holds all of them. */
export function RefusedLines({
  counts,
  of,
  onDownload,
}: {
  counts: ImportCounts;
  /** Which of several files or sheets they are lines of. */
  of?: string | undefined;
  /** None where nobody holds them any more. */
  onDownload: (() => void) | undefined;
}) {
  const more = counts.refused - counts.firstRefused.length;
  const whose = of ? ` (${of})` : '';
  const title = `${t('import_refusedTitle')}${whose}`;
  if (counts.refused === 0) return null;
  return (
    <Panel
      title={title}
      action={
        onDownload && (
          <Button onClick={onDownload} aria-label={`${t('import_refusedDownload')}${whose}`}>
            {t('import_refusedDownload')}
          </Button>
        )
      }
    >
      <LongList
        name={title}
        rows={counts.firstRefused}
        draw={(rows) => (
          <ul className="flex flex-col gap-1">
            {rows.map((refusal) => (
              <li
                key={`${refusal.line} ${refusal.reason}`}
                data-testid="import-refused"
                data-line={refusal.line}
                data-reason={refusal.reason}
              >
                <span className="font-semibold">{t('import_refusedLine', { line: String(refusal.line) })}</span>
                {': '}
                {refusalText(refusal)}
              </li>
            ))}
          </ul>
        )}
      />
      {more > 0 && <p className="mt-2 text-mute">{t('import_refusedMore', { count: more })}</p>}
    </Panel>
  );
}
