import { t } from '../../../lib/text';
import type { ImportCounts } from './import-messages';

/** How many lines would be added, change something, are there already, or stay out. */
export function Forecast({ counts }: { counts: ImportCounts }) {
  return (
    <ul className="list-disc pl-5">
      {counts.added > 0 && <li>{t('import_willAdd', { count: counts.added })}</li>}
      {counts.updated > 0 && <li>{t('import_willUpdate', { count: counts.updated })}</li>}
      {counts.unchanged > 0 && <li>{t('import_willKeep', { count: counts.unchanged })}</li>}
      {counts.refused > 0 && <li>{t('import_willRefuse', { count: counts.refused })}</li>}
    </ul>
  );
}
