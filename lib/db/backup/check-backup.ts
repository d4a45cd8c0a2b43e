import type { BrokenRow } from '../broken/broken-row';
import { RowSorter } from './check-rows';
import type { TableName } from './layout';
import { readParts } from './read-lines';

/** How many records of each kind there are; `lines` are ledger lines. */
export type BackupCounts = Record<'accounts' | 'people' | 'followUps' | 'proposals' | 'facts' | 'lines', number>;

/** A file that was read from end to end: what it holds, when it was written, and what in it will stand aside. */
export interface CheckedFile {
  file: Blob;
  passphrase?: string;
  at?: string;
  counts: BackupCounts;
  broken: BrokenRow[];
}

/** Hears the share of a file that was read, 0-1, and may end the reading. */
export interface Reading {
  onProgress?: (rows: number) => void;
  signal?: AbortSignal;
}

const COUNTED = ['accounts', 'people', 'followUps', 'proposals', 'facts'] as const;
const isCounted = (table: TableName): table is (typeof COUNTED)[number] => COUNTED.some((name) => name === table);

/**
 * Reads a file from end to end without holding it, and returns what it holds; rejects with a BackupError where it is none of ours
 * or not as it was written.
 */
export async function checkFile(
  file: Blob,
  passphrase?: string,
  { onProgress, signal }: Reading = {},
): Promise<CheckedFile> {
  const counts: BackupCounts = { accounts: 0, people: 0, followUps: 0, proposals: 0, facts: 0, lines: 0 };
  const broken: BrokenRow[] = [];
  const sorter = new RowSorter();
  let at: string | undefined;
  let rows = 0;
  for await (const part of readParts(file, passphrase)) {
    signal?.throwIfAborted();
    if ('head' in part) {
      at = part.head.at;
      continue;
    }
    for (const row of part.rows) {
      const sorted = sorter.sort(part.table, row);
      if (sorted.isBroken && 'value' in sorted.row) broken.push(sorted.row.value as BrokenRow);
      else if (isCounted(sorted.table)) counts[sorted.table] += 1;
      else if (sorted.table === 'ledgerBlocks') counts.lines += Number(Reflect.get(sorted.row, 'lines'));
    }
    rows += part.rows.length;
    onProgress?.(rows);
  }
  return { file, ...(passphrase && { passphrase }), ...(at && { at }), counts, broken };
}
