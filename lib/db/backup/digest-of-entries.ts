import { textDigest } from '../../domain/words/text-digest';
import { eachPart } from '../each-part';
import { ACCOUNT_VIEWS, type Book, TABLES } from '../schema';
import type { TableName } from './layout';

/** So many rows are looked at together. */
const AT_ONCE = 500;

/** What `meta` holds of the user's own. */
const ENTERED: readonly unknown[] = ['settings', ACCOUNT_VIEWS];

/** What of a row somebody has entered, as text: '' for what is computed, and for the marks of reminders that were shown. */
function enteredIn(table: TableName, row: object): string {
  if (table === 'standings') return '';
  if (table === 'meta') return ENTERED.includes(Reflect.get(row, 'key')) ? JSON.stringify(row) : '';
  // A block of sales never changes.
  if (table === 'ledgerBlocks') return JSON.stringify(Reflect.get(row, 'id'));
  if (table !== 'followUps') return JSON.stringify(row);
  // The open steps of a proposal move by themselves where the days off are computed anew.
  if (Reflect.get(row, 'status') === 'open' && Reflect.get(row, 'proposalId')) return '';
  return JSON.stringify({ ...row, remindedFor: undefined });
}

/** Stands for all that people have entered into the rows that were added, in whatever order. */
export class EntriesDigest {
  private readonly sums = new Map<TableName, [rows: number, high: number, low: number]>();

  add(table: TableName, rows: readonly object[]): void {
    let [count, high, low] = this.sums.get(table) ?? [0, 0, 0];
    for (const row of rows) {
      const text = enteredIn(table, row);
      if (text === '') continue;
      const digest = textDigest(text);
      count += 1;
      high = (high + Number.parseInt(digest.slice(0, 8), 16)) >>> 0;
      low = (low + Number.parseInt(digest.slice(8), 16)) >>> 0;
    }
    this.sums.set(table, [count, high, low]);
  }

  /** Forgets all that was added. */
  begin(): void {
    this.sums.clear();
  }

  get value(): string {
    return TABLES.map((table) => this.sums.get(table)?.join(' ') ?? '0 0 0').join();
  }
}

/** Returns what stands for all that people have entered. Call it inside a transaction, or while nobody writes. */
export async function digestOfEntries(from: Book): Promise<string> {
  const digest = new EntriesDigest();
  for (const table of TABLES) {
    if (table === 'ledgerBlocks') {
      const ids = await from.ledgerBlocks.toCollection().primaryKeys();
      digest.add(
        table,
        ids.map((id) => ({ id })),
      );
    } else if (table !== 'standings') await eachPart(from.table(table), AT_ONCE, (rows) => digest.add(table, rows));
  }
  return digest.value;
}
