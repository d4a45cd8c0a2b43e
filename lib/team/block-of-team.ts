import type { LedgerBlock, LedgerLine } from '../domain/records/ledger';
import { packTogether, shortenBlock, unpackLedger } from '../transfer/ledger-blocks';

/** Lines of one account that are another's, as the two were made one. */
export interface Moved {
  from: string;
  to: string;
}

/** Returns what says whose the lines of an account are; a ring of moves ends where it began. */
function ownerBy(moved: readonly Moved[]): (accountId: string) => string {
  const next = new Map(moved.map(({ from, to }) => [from, to]));
  return (accountId) => {
    const passed = new Set<string>();
    let id = accountId;
    for (let to = next.get(id); to !== undefined && !passed.has(to); to = next.get(id)) {
      passed.add(id);
      id = to;
    }
    return id;
  };
}

/** Tells a line from all that are not the same. */
const keyOf = ({ date, accountId, revenue, profit, order, productGroup, currency }: LedgerLine) =>
  [date, accountId, revenue, profit, order, productGroup, currency].join('\n');

/**
 * Returns a block as its import brought it, whatever gave way since: so a block never changes for a team, and two who take other
 * lines out of it do not meet. `left`: it as it stands, none where nothing is left of it.
 */
export const wholeBlock = (id: string, left: LedgerBlock | undefined, replaced: readonly LedgerLine[]): LedgerBlock =>
  packTogether([...(left ? unpackLedger(left) : []), ...replaced], id);

/** Returns what is left of a whole block: without the lines that gave way, each account's as whose they are by now; undefined where that is nothing. */
export function blockLeft(
  whole: LedgerBlock,
  replaced: readonly LedgerLine[],
  moved: readonly Moved[],
): LedgerBlock | undefined {
  const owner = ownerBy(moved);
  const block = { ...whole, accountIds: whole.accountIds.map(owner) };
  const gone = new Map<string, number>();
  for (const line of replaced) {
    const key = keyOf({ ...line, accountId: owner(line.accountId) });
    gone.set(key, (gone.get(key) ?? 0) + 1);
  }
  if (gone.size === 0) return block;
  const stays = unpackLedger(block).map((line) => {
    const key = keyOf(line);
    const count = gone.get(key) ?? 0;
    if (count > 0) gone.set(key, count - 1);
    return count === 0;
  });
  return stays.includes(true) ? shortenBlock(block, (place) => stays[place] === true) : undefined;
}
