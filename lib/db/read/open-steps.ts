import type { Account } from '../../domain/records/account';
import type { FollowUp } from '../../domain/records/follow-up';
import type { Person } from '../../domain/records/person';
import type { OurPromise } from '../../domain/records/promise';
import type { Proposal } from '../../domain/records/proposal';
import type { Touch } from '../../domain/records/touch';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { latestTouches } from './account-context';
import { readOpenFollowUps } from './due';
import { readSettingsInForce } from './holidays';
import { rowsOf } from './rows-of';

/** An account with its open follow-ups and what their reader needs to act on them. */
interface AccountSteps {
  account: Account;
  /** The earliest due first. */
  followUps: FollowUp[];
  people: Person[];
  proposals: Proposal[];
  promises: OurPromise[];
  /** The latest 50, the newest first. */
  touches: Touch[];
}

export interface OpenSteps {
  accounts: AccountSteps[];
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
  isBookEmpty: boolean;
}

const byAccount = <Row extends { accountId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ accountId }) => accountId);

/** Returns the accounts that have open follow-ups, with these, in one read transaction. */
export function readOpenSteps(): Promise<OpenSteps> {
  const tables = [book.followUps, book.accounts, book.people, book.proposals, book.promises, book.touches, book.meta];
  return book.transaction('r', tables, async () => {
    const followUps = byAccount(await readOpenFollowUps());
    const ids = [...followUps.keys()];
    const [accounts, people, proposals, promises, touches, settings, any] = await Promise.all([
      book.accounts.bulkGet(ids),
      rowsOf(book.people, ids),
      rowsOf(book.proposals, ids),
      rowsOf(book.promises, ids),
      Promise.all(ids.map((id) => latestTouches(id, 50))).then((touches) => byAccount(touches.flat())),
      readSettingsInForce(),
      book.accounts.limit(1).primaryKeys(),
    ]);
    const withSteps = accounts.flatMap((account): AccountSteps[] => {
      if (!account) return [];
      const of = <Row>(rows: ReadonlyMap<string, Row[]>) => rows.get(account.id) ?? [];
      return [
        {
          account,
          followUps: of(followUps),
          people: of(people),
          proposals: of(proposals),
          promises: of(promises),
          touches: of(touches),
        },
      ];
    });
    return { accounts: withSteps, settings, isBookEmpty: any.length === 0 };
  });
}
