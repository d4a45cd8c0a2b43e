import type { BookFigures, Standing } from '../../domain/book/standing';
import type { Account } from '../../domain/records/account';
import type { WinBack } from '../../domain/records/win-back';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { readFigures, readSettings } from './settings';

/** What the win-back board is concluded from. */
export interface Losses {
  accounts: Map<string, Account>;
  /** The customers' own rows: a group is one customer. */
  standings: Standing[];
  winBacks: WinBack[];
  settings: Settings;
  figures?: BookFigures | undefined;
}

/** Returns the win-back records and what the order rhythms need, in one read transaction. */
export function readLosses(): Promise<Losses> {
  return book.transaction('r', book.accounts, book.standings, book.winBacks, book.meta, async () => {
    const [accounts, standings, winBacks, settings, figures] = await Promise.all([
      book.accounts.toArray(),
      book.standings.filter(({ accountId, customerId }) => accountId === customerId).toArray(),
      book.winBacks.toArray(),
      readSettings(),
      readFigures(),
    ]);
    return {
      accounts: new Map(accounts.map((account) => [account.id, account])),
      standings,
      winBacks,
      settings,
      figures,
    };
  });
}
