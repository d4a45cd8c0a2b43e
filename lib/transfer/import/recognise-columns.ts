import { type Field, fieldsOfHeading } from './heading-names';
import { FIELDS_OF, IMPORT_KINDS, type ImportKind } from './kind';

/** Which kind of file it is, where its columns stand, and the headings that nobody reads. */
export type Columns = {
  kind: ImportKind;
  /** Column numbers from 0; several where a field may have more than one column (phone, email, alias, domain). */
  at: Partial<Record<Field, number[]>>;
  unknown: string[];
};

/** These collect the cells of all their columns; of any other field only the first column counts. */
const COLLECTS: readonly Field[] = ['email', 'phone', 'alias', 'domain'];

/**
 * Returns the kind whose needed columns are all there and that reads the most of them; `wanted` asks for one kind only. Null
 * where no kind has what it needs.
 */
export function recogniseColumns(headings: readonly string[], wanted?: ImportKind): Columns | null {
  const found = (wanted ? [wanted] : IMPORT_KINDS)
    .map((kind) => columnsOf(kind, headings))
    .filter((columns) => FIELDS_OF[columns.kind].needs.every((one) => one.some((field) => columns.at[field])));
  const reads = (columns: Columns) => headings.length - columns.unknown.length;
  return found.sort((a, b) => reads(b) - reads(a))[0] ?? null;
}

function columnsOf(kind: ImportKind, headings: readonly string[]): Columns {
  const columns: Columns = { kind, at: {}, unknown: [] };
  const isRead = (field: Field) =>
    FIELDS_OF[kind].reads.includes(field) && (!columns.at[field] || COLLECTS.includes(field));
  headings.forEach((heading, index) => {
    const fields = new Set([...fieldsOfHeading(heading)].map((field) => asReadBy(kind, field)).filter(isRead));
    if (fields.size === 0) columns.unknown.push(heading);
    for (const field of fields) columns.at[field] = [...(columns.at[field] ?? []), index];
  });
  return columns;
}

/** In a list of accounts "Name" is the account's; elsewhere it is a person's. */
function asReadBy(kind: ImportKind, field: Field): Field {
  return kind === 'accounts' && field === 'name' ? 'account' : field;
}
