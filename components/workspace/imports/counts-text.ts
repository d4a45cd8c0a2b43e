import { t } from '../../../lib/text';
import type { ImportCounts } from '../import/import-messages';

type Counts = Pick<ImportCounts, 'added' | 'updated' | 'unchanged' | 'refused'> &
  Partial<Pick<ImportCounts, 'vanished'>>;

/** Returns what an import did with the lines of its file, without what happened to none of them: "3 added, 1 left out". */
export function countsText({ added, updated, vanished = 0, unchanged, refused }: Counts): string {
  const parts = [
    ...(updated > 0 ? [t('import_countUpdated', { count: updated })] : []),
    ...(vanished > 0 ? [t('import_countVanished', { count: vanished })] : []),
    ...(unchanged > 0 ? [t('import_countUnchanged', { count: unchanged })] : []),
    ...(refused > 0 ? [t('import_countRefused', { count: refused })] : []),
  ];
  const first = added > 0 || parts.length === 0 ? [t('import_countAdded', { count: added })] : [];
  return [...first, ...parts].join(', ');
}
