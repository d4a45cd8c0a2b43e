import type { AccountContext } from '../../../conclude/account-context';
import { book } from '../../schema';
import { readOpenComplaints } from '../dues';

/** What health, gaps and the kind of the last contact of an account follow from. The newest contacts first; of facts open complaints only. */
export type AccountCare = Pick<
  AccountContext,
  'people' | 'touches' | 'contracts' | 'promises' | 'facts' | 'receivables' | 'surveys'
>;

const TABLES = ['people', 'touches', 'contracts', 'promises', 'facts', 'receivables', 'surveys'] as const;

/** Returns what is known of how each account is cared for, by its id, in one read transaction. */
export function readAccountCare(): Promise<ReadonlyMap<string, AccountCare>> {
  return book.transaction('r', TABLES, async () => {
    const [people, touches, contracts, promises, facts, receivables, surveys] = await Promise.all([
      book.people.toArray(),
      book.touches.toArray(),
      book.contracts.toArray(),
      book.promises.toArray(),
      readOpenComplaints(),
      book.receivables.toArray(),
      book.surveys.toArray(),
    ]);
    const care = new Map<string, AccountCare>();
    const of = (accountId: string): AccountCare => {
      const known = care.get(accountId) ?? noCare();
      care.set(accountId, known);
      return known;
    };
    for (const one of people) of(one.accountId).people.push(one);
    for (const one of touches.sort((a, b) => b.at.localeCompare(a.at))) of(one.accountId).touches.push(one);
    for (const one of contracts) of(one.accountId).contracts.push(one);
    for (const one of promises) of(one.accountId).promises.push(one);
    for (const one of facts) of(one.accountId).facts.push(one);
    for (const one of receivables) of(one.accountId).receivables.push(one);
    for (const one of surveys) of(one.accountId).surveys.push(one);
    return care;
  });
}

/** What is known of an account of which nothing is. */
export function noCare(): AccountCare {
  return { people: [], touches: [], contracts: [], promises: [], facts: [], receivables: [], surveys: [] };
}
