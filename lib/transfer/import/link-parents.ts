import type { Account } from '../../domain/records/account';
import { type AccountIndex, findAccount, indexAccounts } from './account-finder';
import type { AccountLine } from './account-line';
import { readOptional } from './line';
import type { Notes } from './notes';
import { LineRefused } from './refusal';

/**
 * Sets in the drafts the parents that the lines name: accounts of the book or of any line of the file, be it a later one.
 * A parent that is not known, or stands below the account itself, is left out and counted.
 */
export function linkParents(
  lines: readonly AccountLine[],
  drafts: Map<string, Account>,
  recordOfLine: ReadonlyMap<number, string>,
  notes: Notes | undefined,
): void {
  const index = indexAccounts([...drafts.values()]);
  for (const line of lines) {
    const account = drafts.get(recordOfLine.get(line.line) ?? '');
    const { parent } = line;
    if (!account || !parent) continue;
    const link = () => {
      const parentId = findParent(index, parent).id;
      if (standsAbove(parentId, account.id, drafts)) throw new LineRefused('parentCircle', { text: parent });
      drafts.set(account.id, { ...account, parentId });
    };
    readOptional({ field: 'parent', line: line.line, text: parent }, link, notes);
  }
}

function findParent(index: AccountIndex, text: string): Account {
  try {
    return findAccount(index, text);
  } catch (error) {
    if (error instanceof LineRefused && error.reason === 'noSuchAccount')
      throw new LineRefused('noSuchParent', { text });
    throw error;
  }
}

/** Whether the way up from `from` comes to `id`. */
function standsAbove(from: string, id: string, accounts: ReadonlyMap<string, Account>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at && !seen.has(at); at = accounts.get(at)?.parentId) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
