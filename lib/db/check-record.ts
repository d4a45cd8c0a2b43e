import type * as z from 'zod/mini';
import type { PlainKind, RecordOf } from '../domain/records/kinds';
import { shapes } from '../domain/records/shapes';

/** A record that keeps its schema, or what is wrong with it and where. */
export type CheckedRecord<Row> = { row: Row } | { issues: z.core.$ZodIssue[] };

/** Returns what was given as a record that keeps the schema, or what the schema refuses. */
export function checkBy<Row>(schema: z.ZodMiniType<Row>, given: object): CheckedRecord<Row> {
  const parsed = schema.safeParse(given);
  return parsed.success ? { row: parsed.data } : { issues: parsed.error.issues };
}

/** Returns what was given as a record of a kind, or what its schema refuses. */
export function checkRecord<Kind extends PlainKind>(kind: Kind, given: object): CheckedRecord<RecordOf<Kind>> {
  const schema: z.ZodMiniType = shapes[kind];
  return checkBy(schema as z.ZodMiniType<RecordOf<Kind>>, given);
}
