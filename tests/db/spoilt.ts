import { book } from '../../lib/db/schema';
import { RECORD_KINDS, type RecordKind } from '../../lib/domain/records/kinds';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

/** What every record of a kind has beside its key, to be broken in each of these ways. */
const FIELD: Partial<Record<RecordKind, string>> = {
  accounts: 'name',
  rivalries: 'accountIds',
  followUps: 'due',
  receivables: 'dueOn',
};

/** Ways in which a row can break its schema; the row stays about the account "k" where it can be found by that. */
export const SPOILS: Record<string, (row: object, kind: RecordKind) => object> = {
  'a missing field': (row, kind) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== lastField(row, kind))),
  'a number for another value': (row, kind) => ({ ...row, [lastField(row, kind)]: 7.5 }),
  'NaN for another value': (row, kind) => ({ ...row, [lastField(row, kind)]: Number.NaN }),
  'null for another value': (row, kind) => ({ ...row, [lastField(row, kind)]: null }),
  'an object of another version': (row, kind) => ({ ...row, [lastField(row, kind)]: { since: 99 } }),
};

/** The last field that a record cannot do without, and by which it is not found. */
function lastField(row: object, kind: RecordKind): string {
  const plain = FIELD[kind];
  if (plain) return plain;
  const found = ['id', 'accountId', 'externalId', 'status'];
  return Object.keys(row).find((name) => !found.includes(name)) ?? 'accountId';
}

/** Puts one whole record of every kind into an empty book, and beside it one of each kind that is broken in that way. */
export async function fillWithSpoilt(way: keyof typeof SPOILS): Promise<void> {
  await fillWithOneOfEach();
  await book.transaction('rw', book.tables, async () => {
    for (const kind of RECORD_KINDS) {
      const key = String(book.table(kind).schema.primKey.keyPath);
      await book.table(kind).put({ ...SPOILS[way]?.(oneOfEach[kind], kind), [key]: 'spoilt' });
    }
  });
}
