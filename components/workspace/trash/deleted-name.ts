import type { TrashEntry } from '../../../lib/domain/keeping/trash';
import { t } from '../../../lib/text';

/** What records are called by, the first that one has. */
const NAMES = ['name', 'title', 'company', 'text', 'what', 'about', 'reason', 'externalId'];

/** Returns what a deletion is called: the name of its main record. */
export function deletedName({ rows: [main] }: TrashEntry): string {
  const named = NAMES.map((field): unknown => main && Reflect.get(main.row, field)).find(
    (name) => typeof name === 'string' && name !== '',
  );
  return typeof named === 'string' ? named : t('trash_unnamed');
}
