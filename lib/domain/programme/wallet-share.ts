import type { WalletEntry } from '../records/wallet-entry';

/** Our share of what an account spends, 0-1, in one currency, with the entries that lack a figure. */
interface WalletShare {
  currency: string;
  share: number;
  because: { ours: number; spend: number; entries: number };
}

/** The share in each currency (never added across currencies), and the ids of entries left out for want of a figure. */
export interface WalletShares {
  shares: WalletShare[];
  leftOut: string[];
}

/**
 * Returns our share of an account's wallet: ours by their spend in the category (domain 9); where a rival or nobody supplies, ours
 * is 0 unless it is entered. Entries without both figures are left out and named; an entry in which ours is more than they spend cannot be right and is left out as well.
 */
export function walletShares(entries: readonly WalletEntry[]): WalletShares {
  const byCurrency = new Map<string, { ours: number; spend: number; entries: number }>();
  const leftOut: string[] = [];
  for (const { id, currency, spend, ours: entered, holder } of entries) {
    // What somebody else supplies, or nobody yet, is not bought from us.
    const ours = entered ?? (holder && holder.who !== 'us' ? 0 : undefined);
    if (spend === undefined || ours === undefined || ours > spend) {
      leftOut.push(id);
      continue;
    }
    const before = byCurrency.get(currency) ?? { ours: 0, spend: 0, entries: 0 };
    byCurrency.set(currency, {
      ours: before.ours + ours,
      spend: before.spend + spend,
      entries: before.entries + 1,
    });
  }
  const shares = [...byCurrency]
    .filter(([, { spend }]) => spend > 0)
    .map(([currency, because]) => ({ currency, share: because.ours / because.spend, because }));
  return { shares, leftOut };
}
