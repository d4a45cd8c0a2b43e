import type { BookAccounts } from '../../conclude/weighed-accounts';
import type { Standing } from '../../domain/book/standing';
import type { Account } from '../../domain/records/account';
import type { FollowUp } from '../../domain/records/follow-up';
import type { Prospect } from '../../domain/records/prospect';
import type { Settings } from '../../domain/settings';
import { type AccountOrder, keptOrder } from '../../domain/table/account-order';
import { keptViews, type SavedView } from '../../domain/table/saved-view';
import { allOf } from '../each-part';
import { ACCOUNT_ORDER, ACCOUNT_VIEWS, book } from '../schema';
import { readOpenFollowUps } from './due';
import { readSettings } from './settings';

/** One account as the list of all accounts needs it. */
export interface AccountSummary {
  account: Account;
  /** The account right above it. */
  parent?: Account;
  standing?: Standing;
  /** The earliest open follow-up. */
  nextStep?: FollowUp;
  /** The moment of the last contact in either direction. */
  lastTouch?: string;
  /** The flags of a rep that wait for the KAM's decision. */
  prospects: Prospect[];
  /** How many proposals wait for an answer. */
  openProposals: number;
}

export interface AccountList {
  accounts: AccountSummary[];
  settings: Settings;
}

/** The index holds account and moment, in their order: the last key of an account is its last contact. */
async function lastTouches(): Promise<Map<string, string>> {
  const keys = await book.touches.orderBy('[accountId+at]').keys();
  return new Map(keys.map((key) => (Array.isArray(key) ? [String(key[0]), String(key[1])] : [String(key), ''])));
}

/** The tables that the list is read from. */
export const LIST_TABLES = ['accounts', 'standings', 'followUps', 'touches', 'prospects', 'proposals', 'meta'] as const;

/** Returns all accounts, their standings and the flags that wait, in one read transaction. No contact and no step is looked at. */
export function readBookAccounts(): Promise<BookAccounts> {
  return book.transaction('r', [book.accounts, book.standings, book.prospects], async () => {
    const [accounts, standings, flags] = await Promise.all([
      allOf<Account>(book.accounts),
      allOf<Standing>(book.standings),
      book.prospects.where({ status: 'waiting' }).toArray(),
    ]);
    return { accounts, standings, flags };
  });
}

/** Returns every account with what the list shows of it, in one read transaction; unsorted. */
export function readAccountList(): Promise<AccountList> {
  return book.transaction('r', LIST_TABLES, async () => {
    const [accounts, standings, followUps, touched, flags, offers, settings] = await Promise.all([
      allOf<Account>(book.accounts),
      allOf<Standing>(book.standings),
      readOpenFollowUps(),
      lastTouches(),
      book.prospects.where({ status: 'waiting' }).toArray(),
      book.proposals.where({ status: 'open' }).toArray(),
      readSettings(),
    ]);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const standingOf = new Map(standings.map((standing) => [standing.accountId, standing]));
    const nextOf = new Map(followUps.toReversed().map((followUp) => [followUp.accountId, followUp]));
    const prospects = Map.groupBy(flags, ({ accountId }) => accountId);
    const offered = Map.groupBy(offers, ({ accountId }) => accountId);
    return {
      settings,
      accounts: accounts.map((account) => {
        const parent = account.parentId ? byId.get(account.parentId) : undefined;
        const standing = standingOf.get(account.id);
        const nextStep = nextOf.get(account.id);
        const lastTouch = touched.get(account.id);
        return {
          account,
          ...(parent && { parent }),
          ...(standing && { standing }),
          ...(nextStep && { nextStep }),
          ...(lastTouch && { lastTouch }),
          prospects: prospects.get(account.id) ?? [],
          openProposals: offered.get(account.id)?.length ?? 0,
        };
      }),
    };
  });
}

/** Returns the views of the list that the user has kept, in the order in which they were. */
export async function readAccountViews(): Promise<SavedView[]> {
  return keptViews((await book.meta.get(ACCOUNT_VIEWS))?.value);
}

/** Returns by what the user last sorted the list; by what it is sorted at first, where that is not known. */
export async function readAccountOrder(): Promise<AccountOrder> {
  return keptOrder((await book.meta.get(ACCOUNT_ORDER))?.value);
}
