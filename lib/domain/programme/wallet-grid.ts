import type { WalletEntry, WalletHolder } from '../records/wallet-entry';

/** One cell of the grid. `entry` is null and the holder unknown where nobody has entered anything. */
interface WalletCell {
  branch: string;
  offer: string;
  holder: WalletHolder | { who: 'unknown' };
  entry: WalletEntry | null;
}

/** The grid branch x offer: one row a branch, its cells in the order of the offers. */
export interface WalletGrid {
  offers: string[];
  rows: { branch: string; cells: WalletCell[] }[];
}

/** Returns who holds each cell of the grid branch x offer, in alphabetical order (domain 9); of two entries for a cell the later one. */
export function walletGrid(entries: readonly WalletEntry[]): WalletGrid {
  const distinct = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => a.localeCompare(b));
  const offers = distinct(entries.map(({ offer }) => offer));
  const branches = distinct(entries.map(({ branch }) => branch));
  const cellOf = (branch: string, offer: string): WalletCell => {
    const entry = entries.findLast((one) => one.branch === branch && one.offer === offer) ?? null;
    return { branch, offer, holder: entry?.holder ?? { who: 'unknown' }, entry };
  };
  return {
    offers,
    rows: branches.map((branch) => ({ branch, cells: offers.map((offer) => cellOf(branch, offer)) })),
  };
}

/** A cell to win next; `open` is what they spend there and not with us, in the entry's currency, null where not known. */
export interface CrossSell extends WalletCell {
  open: number | null;
  because: 'nobody supplies it' | 'a competitor supplies it' | 'we supply it elsewhere';
}

/**
 * Returns the cells to win next (domain 9): offers that another branch buys from us first, then those nobody supplies, then
 * those of competitors. Within each the largest open sum comes first, currency by currency, since sums in two of them do not
 * compare, and cells whose sum is not known come last.
 */
export function crossSells({ rows }: WalletGrid): CrossSell[] {
  const cells = rows.flatMap(({ cells: ofBranch }) => ofBranch);
  const sold = new Set(cells.filter(({ holder }) => holder.who === 'us').map(({ offer }) => offer));
  const order: CrossSell['because'][] = ['we supply it elsewhere', 'nobody supplies it', 'a competitor supplies it'];
  return cells
    .flatMap((cell): CrossSell[] => {
      const { who } = cell.holder;
      if (who === 'us') return [];
      const spend = cell.entry?.spend;
      const open = spend === undefined ? null : Math.max(0, spend - (cell.entry?.ours ?? 0));
      if (sold.has(cell.offer)) return [{ ...cell, open, because: 'we supply it elsewhere' }];
      if (who === 'unknown') return [];
      return [{ ...cell, open, because: who === 'nobody' ? 'nobody supplies it' : 'a competitor supplies it' }];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.because) - order.indexOf(b.because) ||
        Number(a.open === null) - Number(b.open === null) ||
        (a.entry?.currency ?? '').localeCompare(b.entry?.currency ?? '') ||
        (b.open ?? 0) - (a.open ?? 0),
    );
}
