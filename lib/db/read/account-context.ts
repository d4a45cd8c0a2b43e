import type { Table } from 'dexie';
import type { AccountContext } from '../../conclude/account-context';
import { compareDue } from '../../domain/proposal/compare-due';
import type { Account } from '../../domain/records/account';
import { OF_ACCOUNT, type RecordsOfKinds } from '../../domain/records/kinds';
import type { Touch } from '../../domain/records/touch';
import { book } from '../schema';
import { birthdaysOf } from './birthdays';
import { idsOfGroup } from './group/ids-of-group';
import { readHolidays, readSettingsInForce } from './holidays';
import { rowsOf } from './rows-of';
import { readFigures } from './settings';

/** What is read whole for an account. */
const WHOLE = OF_ACCOUNT.filter((kind) => kind !== 'touches');

/** The tables that `accountContext` reads: for the transaction around it. */
export const accountTables: Table[] = [
  book.accounts,
  book.standings,
  ...OF_ACCOUNT.map((kind): Table => book[kind]),
  book.meta,
];

/** Returns the top of an account's group, or undefined where the account has no parent; call it inside a transaction. */
export async function topOf(account: Account): Promise<Account | undefined> {
  const seen = new Set([account.id]);
  let top: Account | undefined;
  for (let id = account.parentId; id && !seen.has(id); id = top?.parentId) {
    seen.add(id);
    top = (await book.accounts.get(id)) ?? top;
  }
  return top;
}

/** Returns the latest contacts of an account, the newest first; call it inside a transaction. */
export function latestTouches(accountId: string, most: number): Promise<Touch[]> {
  return book.touches
    .where('[accountId+at]')
    .between([accountId, ''], [accountId, '\uffff'])
    .reverse()
    .limit(most)
    .toArray();
}

/** The contacts of these accounts, the newest first; of a single one the latest 200. */
async function touchesOf(ids: readonly string[]): Promise<Map<string, Touch[]>> {
  if (ids.length === 1) return new Map([[ids[0] ?? '', await latestTouches(ids[0] ?? '', 200)]]);
  const touches = await rowsOf(book.touches, ids);
  return new Map([...touches].map(([id, rows]) => [id, rows.sort((a, b) => b.at.localeCompare(a.at))]));
}

/** When the companies below the top of a group were reviewed and asked; undefined where there are none. */
async function careBelow({ id, parentId }: Account): Promise<AccountContext['below']> {
  const [, ...ids] = parentId ? [] : await idsOfGroup(id);
  if (ids.length === 0) return undefined;
  const [reviews, surveys] = await Promise.all(
    [book.reviews, book.surveys].map((table: Table) => table.where('accountId').anyOf(ids).toArray()),
  );
  return { reviews: reviews ?? [], surveys: surveys ?? [] };
}

/** Returns all that is known of those of the accounts that are in the book, in their order; call it inside a transaction. */
async function accountContexts(ids: readonly string[]): Promise<AccountContext[]> {
  const [accounts, standings, touches, rows, settings, holidays, figures] = await Promise.all([
    book.accounts.bulkGet([...ids]),
    book.standings.bulkGet([...ids]),
    touchesOf(ids),
    Promise.all(WHOLE.map((kind) => rowsOf(book.table(kind), ids))),
    readSettingsInForce(),
    readHolidays(),
    readFigures(),
  ]);
  const contexts = accounts.map(async (account, place): Promise<AccountContext[]> => {
    if (!account) return [];
    const named = WHOLE.map((kind, at) => [kind, rows[at]?.get(account.id) ?? []]);
    const records: RecordsOfKinds<(typeof WHOLE)[number]> = Object.fromEntries(named);
    return [
      {
        ...records,
        account,
        group: await topOf(account),
        below: await careBelow(account),
        standing: standings[place],
        touches: touches.get(account.id) ?? [],
        followUps: records.followUps
          .filter(({ status }) => status === 'open')
          .sort((a, b) => compareDue(a, b) || a.createdAt.localeCompare(b.createdAt)),
        closed: records.followUps.filter(({ status, playId }) => status !== 'open' && playId),
        birthdays: birthdaysOf(records.personalDetails),
        settings,
        holidays,
        figures,
      },
    ];
  });
  return (await Promise.all(contexts)).flat();
}

/** Returns all that is known of one account, or undefined where there is none; call it inside a transaction. */
export async function accountContext(accountId: string): Promise<AccountContext | undefined> {
  return (await accountContexts([accountId]))[0];
}

/** Returns all that is known of one account in one read transaction, or undefined where there is none. */
export function readAccountContext(accountId: string): Promise<AccountContext | undefined> {
  return book.transaction('r', accountTables, () => accountContext(accountId));
}

/** Returns all that is known of those of the accounts that are in the book, in their order and in one read transaction. */
export function readAccountContexts(accountIds: readonly string[]): Promise<AccountContext[]> {
  return book.transaction('r', accountTables, () => accountContexts(accountIds));
}
