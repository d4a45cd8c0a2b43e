import { t } from '../../../lib/text';
import type { Note } from '../../../lib/transfer/import/notes';

/** Which lines stay out as parts of a printed page, so that none of them is a record unseen. */
export function LeftOutRows({ note: { rows = [], lines } }: { note: Note }) {
  if (rows.length === 0) return null;
  const more = lines - rows.length;
  return (
    <ul data-testid="import-left-out-rows" className="pl-4 text-small">
      {rows.map(({ line, text }) => (
        <li key={line} className="wrap-anywhere">
          {t('import_leftOutRow', { line: String(line), text })}
        </li>
      ))}
      {more > 0 && <li>{t('import_refusedMore', { count: more })}</li>}
    </ul>
  );
}
