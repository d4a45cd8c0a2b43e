import type { ImportedField, ImportedRow } from '../../domain/records/imported-rows';
import { textDigest } from '../../domain/words/text-digest';

/** A record of the book: fields by name, `id` among them. */
export type Row = { id: string };

const fieldOf = (row: object, name: string): unknown => Reflect.get(row, name);

/** Returns what stands for a value, whatever the order of its fields; undefined for none. */
export function digestOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return textDigest(
    JSON.stringify(value, (_, one) => (isPlain(one) ? Object.fromEntries(Object.entries(one).sort()) : one)),
  );
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the names of the fields in which two rows differ. */
function differing(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => digestOf(fieldOf(before, name)) !== digestOf(fieldOf(after, name)),
  );
}

/** Returns what has to be known to take a row out again that an import wrote where `before` stood, or nothing. */
export function noteRow(before: Row | undefined, after: Row): ImportedRow {
  const names = before ? differing(before, after) : Object.keys(after);
  const fields = names.map((name): [string, ImportedField] => {
    const [was, is] = [before && fieldOf(before, name), digestOf(fieldOf(after, name))];
    return [name, { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
  return { rowId: after.id, isNew: !before, fields: Object.fromEntries(fields) };
}
