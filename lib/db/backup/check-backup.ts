import type { BrokenRow } from '../broken/broken-row';
import { RowSorter } from './check-rows';
import { type BackupCounts, COUNTED } from './count-book';
import type { TableName } from './layout';
import { readParts } from './read-lines';

/** What a file holds, when it was written, how much in it will stand aside, and the first of that. */
export interface BackupContents {
  at?: string;
  counts: BackupCounts;
  broken: number;
  firstBroken: BrokenRow[];
}

/** A file that was read from end to end. */
export interface CheckedFile extends BackupContents {
  file: Blob;
  passphrase?: string;
}

/** Hears the share that is done, 0-1. */
export type OnShare = (share: number) => void;

/** So many of the rows that will stand aside are named. */
const NAMED = 50;

const isCounted = (table: TableName): table is (typeof COUNTED)[number] => COUNTED.some((name) => name === table);

/**
 * Reads a file from end to end without holding it, and returns what it holds; rejects with a BackupError where it is none of ours
 * or not as it was written.
 */
export async function checkFile(file: Blob, passphrase?: string, onShare?: OnShare): Promise<CheckedFile> {
  const counts: BackupCounts = { accounts: 0, people: 0, touches: 0, facts: 0, proposals: 0, followUps: 0, lines: 0 };
  const firstBroken: BrokenRow[] = [];
  let broken = 0;
  const sorter = new RowSorter();
  let at: string | undefined;
  for await (const part of readParts(file, passphrase, onShare)) {
    if ('head' in part) {
      at = part.head.at;
      continue;
    }
    for (const row of part.rows) {
      const sorted = sorter.sort(part.table, row);
      if (sorted.aside) {
        broken += 1;
        if (firstBroken.length < NAMED) firstBroken.push(sorted.aside);
      } else if (isCounted(sorted.table)) counts[sorted.table] += 1;
      else if (sorted.table === 'ledgerBlocks') counts.lines += Number(Reflect.get(sorted.row, 'lines'));
    }
  }
  return { file, ...(passphrase && { passphrase }), ...(at && { at }), counts, broken, firstBroken };
}
