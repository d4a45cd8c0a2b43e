import { asideOf } from '../../../lib/db/broken/broken-row';
import { VAULT } from '../../../lib/db/vault/head';
import type { TrashEntry } from '../../../lib/domain/keeping/trash';
import { RECORD_KINDS } from '../../../lib/domain/records/kinds';
import { t, wordOf } from '../../../lib/text';

/** What records are called by, the first that one has. */
const NAMES = ['name', 'title', 'company', 'text', 'what', 'about', 'reason', 'externalId'];

/** Returns what a deletion is called: the name of its main record, else what that is. */
export function deletedName({ rows }: TrashEntry): string {
  const [main] = rows;
  if (!main) return t('trash_unnamed');
  // An account is deleted alone, but for those that came together.
  if (rows.filter(({ table }) => table === 'accounts').length > 1) return t('sample_title');
  if (Reflect.get(main.row, 'key') === VAULT) return t('vault_title');
  const aside = asideOf(Reflect.get(main.row, 'value'));
  const row: unknown = aside ? aside.row : main.row;
  const named = NAMES.map((field): unknown =>
    typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined,
  ).find((name) => typeof name === 'string' && name !== '');
  if (typeof named === 'string') return named;
  const table = aside?.table ?? RECORD_KINDS.find((kind) => kind === main.table);
  return table ? wordOf('kind', table) : t('trash_unnamed');
}
