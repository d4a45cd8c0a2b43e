import { type CheckedRecord, checkBy } from '../db/check-record';
import { inTable } from '../db/rows';
import { SharedMeta } from '../db/shared-meta';
import type { RecordKind } from '../domain/records/kinds';
import { shapes } from '../domain/records/shapes';

type Row = { [field: string]: unknown };
type Issues = Extract<CheckedRecord<object>, { issues: unknown }>['issues'];

/** Returns a row with those lists cut that hold more than they may, as several devices put things into them; undefined where more is wrong. */
function cut(row: object, issues: Issues): object | undefined {
  const whole = structuredClone(row) as Row;
  for (const issue of issues) {
    if (issue.code !== 'too_big' || issue.origin !== 'array') return undefined;
    const [field, ...within] = issue.path.toReversed().map(String);
    const holder = within.reduceRight<Row>((inner, name) => inner[name] as Row, whole);
    if (field) holder[field] = (holder[field] as unknown[]).slice(0, Number(issue.maximum));
  }
  return whole;
}

/** Returns a row of the team as it may stand in its table; undefined where it breaks its schema: whatever comes from outside is held to it. */
export function rowFor(table: string, row: object): object | undefined {
  const schema = table === 'meta' ? SharedMeta : shapes[table as RecordKind];
  const checked = checkBy<object>(schema, row);
  if ('row' in checked) return inTable(table, checked.row);
  const shorter = cut(row, checked.issues);
  return shorter && inTable(table, schema.parse(shorter));
}
