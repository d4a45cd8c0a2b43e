import type { Table } from 'dexie';
import type { BookFigures, Standing } from '../../domain/book/standing';
import type { Holiday } from '../../domain/calendar/holidays';
import type { Account } from '../../domain/records/account';
import type { Binding } from '../../domain/records/binding';
import type { Fact } from '../../domain/records/fact';
import type { FollowUp } from '../../domain/records/follow-up';
import type { Person } from '../../domain/records/person';
import type { OurPromise } from '../../domain/records/promise';
import type { Proposal } from '../../domain/records/proposal';
import type { Touch } from '../../domain/records/touch';
import type { Settings } from '../../domain/settings';
import type { RecordKind, RecordOf } from '../record-kinds';
import { book } from '../schema';
import { readHolidays, readSettingsInForce } from './holidays';
import { readFigures } from './settings';

/** Everything that the sidebar and the account's page say about one account is concluded from this. */
export interface AccountContext {
  account: Account;
  /** The top of its group, where it has a parent. */
  group?: Account;
  people: Person[];
  facts: Fact[];
  /** Open ones only, the earliest due first, and of one day the earliest entered. */
  followUps: FollowUp[];
  proposals: Proposal[];
  promises: OurPromise[];
  /** The latest 200, the newest first. */
  touches: Touch[];
  bindings: Binding[];
  standing?: Standing;
  records: AccountRecordSet;
  /** A rep's flag waits for the KAM's decision. */
  flagged: boolean;
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
  /** Public holidays of the countries in use. */
  holidays: Holiday[];
  figures?: BookFigures;
}

/** The kinds of record that are read whole for one account. */
const RECORDS = [
  'contracts',
  'deliveries',
  'dismissals',
  'evaluations',
  'portfolioScores',
  'prospects',
  'receivables',
  'relationshipHours',
  'reviews',
  'surveys',
  'tenders',
  'walletEntries',
  'winBacks',
] as const satisfies readonly RecordKind[];
type AccountRecordSet = { [Kind in (typeof RECORDS)[number]]: RecordOf<Kind>[] };

/** The tables that `accountContext` reads: for the transaction around it. */
export const accountTables = [
  book.accounts,
  book.people,
  book.facts,
  book.followUps,
  book.proposals,
  book.promises,
  book.touches,
  book.bindings,
  book.standings,
  ...RECORDS.map((kind): Table => book[kind]),
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

/** Returns all that is known of one account, or undefined where there is none; call it inside a transaction. */
export async function accountContext(accountId: string): Promise<AccountContext | undefined> {
  const account = await book.accounts.get(accountId);
  if (!account) return undefined;
  const ofAccount = { accountId };
  const [
    group,
    people,
    facts,
    followUps,
    proposals,
    promises,
    touches,
    bindings,
    standing,
    recordRows,
    settings,
    holidays,
    figures,
  ] = await Promise.all([
    topOf(account),
    book.people.where(ofAccount).toArray(),
    book.facts.where(ofAccount).toArray(),
    book.followUps.where(ofAccount).toArray(),
    book.proposals.where(ofAccount).toArray(),
    book.promises.where(ofAccount).toArray(),
    book.touches.where('[accountId+at]').between([accountId, ''], [accountId, '￿']).reverse().limit(200).toArray(),
    book.bindings.where(ofAccount).toArray(),
    book.standings.get(accountId),
    Promise.all(RECORDS.map(async (kind) => [kind, await book.table(kind).where(ofAccount).toArray()])),
    readSettingsInForce(),
    readHolidays(),
    readFigures(),
  ]);
  const records: AccountRecordSet = Object.fromEntries(recordRows);
  return {
    account,
    ...(group && { group }),
    people,
    facts,
    followUps: followUps
      .filter(({ status }) => status === 'open')
      .sort((a, b) => a.due.localeCompare(b.due) || a.createdAt.localeCompare(b.createdAt)),
    proposals,
    promises,
    touches,
    bindings,
    ...(standing && { standing }),
    records,
    flagged: records.prospects.some(({ status }) => status === 'waiting'),
    settings,
    holidays,
    ...(figures && { figures }),
  };
}

/** Returns all that is known of one account in one read transaction, or undefined where there is none. */
export function readAccountContext(accountId: string): Promise<AccountContext | undefined> {
  return book.transaction('r', accountTables, () => accountContext(accountId));
}
