import type { ReadBrokenRow } from '../../../lib/db/broken/read-broken-rows';
import { t } from '../../../lib/text';

/** What a record is called by, the best first. */
const NAMES = ['name', 'title', 'company', 'text', 'id', 'externalId'];

/** Returns what a broken row is called: the best of what it says of itself, else where it stood. */
export function brokenRowName({ row, key }: Pick<ReadBrokenRow, 'row' | 'key'>): string {
  const said = (name: string): unknown =>
    typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  const name = NAMES.map(said).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name.slice(0, 100) : key;
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  let at = row;
  for (const part of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
  return at;
}

/** Returns in a sentence what is wrong with a broken row; more than one fault is said by the first. */
export function brokenRowReason({ row, issues: [first] }: ReadBrokenRow): string {
  if (!first || (first.code === 'custom' && first.params?.['pointsToNobody'])) return t('broken_notFitting');
  const field = first.path.map(String).join(' › ');
  if (field === '') return t('broken_noRecord');
  const value = valueAt(row, first.path);
  if (value === undefined) return t('broken_missing', { field });
  if (first.code === 'invalid_type') return t('broken_wrongKind', { field, value: shortly(value) });
  return t('broken_wrongValue', { field, value: shortly(value) });
}

function shortly(value: unknown): string {
  if (typeof value === 'number' && Number.isNaN(value)) return t('broken_noNumber');
  const text = typeof value === 'object' && value !== null ? (JSON.stringify(value) ?? '') : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
