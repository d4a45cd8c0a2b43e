import type { Standing } from '../../domain/book/standing';
import type { Account } from '../../domain/records/account';
import type { Fact } from '../../domain/records/fact';
import type { FollowUp } from '../../domain/records/follow-up';
import type { Person } from '../../domain/records/person';
import type { Proposal } from '../../domain/records/proposal';
import type { Touch } from '../../domain/records/touch';
import type { RecordKind, RecordOf } from '../record-kinds';
import { book } from '../schema';

const KINDS = [
  'contracts',
  'deliveries',
  'dismissals',
  'promises',
  'prospects',
  'receivables',
  'reviews',
  'surveys',
  'tenders',
  'winBacks',
] as const satisfies readonly RecordKind[];
const TABLES = ['people', 'touches', 'followUps', 'proposals', 'facts', ...KINDS] as const;

type Kept = { [Kind in (typeof KINDS)[number]]: RecordOf<Kind>[] };

/** Everything on record about one account that the care for it depends on. */
export interface CareRecords extends Kept {
  account: Account;
  standing?: Standing;
  people: Person[];
  touches: Touch[];
  followUps: FollowUp[];
  proposals: Proposal[];
  facts: Fact[];
}

type OfAccounts = Omit<CareRecords, 'account' | 'standing'>;

/** Returns what is on record about those of the accounts that are in the book, in their order and in one read transaction. */
export function readCareRecords(accountIds: readonly string[]): Promise<CareRecords[]> {
  const tables = [book.accounts, book.standings, ...TABLES.map((name) => book.table(name))];
  return book.transaction('r', tables, async () => {
    const [accounts, standings, ...rows] = await Promise.all([
      book.accounts.bulkGet([...accountIds]),
      book.standings.bulkGet([...accountIds]),
      ...TABLES.map((name) =>
        book
          .table(name)
          .where('accountId')
          .anyOf([...accountIds])
          .toArray(),
      ),
    ]);
    const byAccount = rows.map((ofTable) => Map.groupBy(ofTable, ({ accountId }): string => accountId));
    return accounts.flatMap((account, at): CareRecords[] => {
      if (!account) return [];
      const standing = standings[at];
      const named = TABLES.map((name, table) => [name, byAccount[table]?.get(account.id) ?? []]);
      const own: OfAccounts = Object.fromEntries(named);
      return [{ account, ...(standing && { standing }), ...own }];
    });
  });
}
