import type { LedgerLine } from '../../domain/records/ledger';

/** Returns what a line's document is known by: account, number and day; undefined where it has no number. */
export const documentKey = ({ accountId, order, date }: LedgerLine): string | undefined =>
  order ? `${accountId}\n${order}\n${date}` : undefined;
