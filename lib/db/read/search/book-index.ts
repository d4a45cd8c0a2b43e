import type { Table } from 'dexie';
import type { Account } from '../../../domain/records/account';
import type { Fact } from '../../../domain/records/fact';
import type { Person } from '../../../domain/records/person';
import type { Proposal } from '../../../domain/records/proposal';
import { beginIndex, type SearchIndex } from '../../../domain/search/make-index';
import { eachPart } from '../../each-part';
import { book } from '../../schema';
import { type BookFound, foundAccount, foundFact, foundPerson, foundProposal } from './findables';
import { keptUntilChanged } from './kept-until-changed';

/** Accounts first: what is theirs is found by their name, too. */
const TABLES = ['accounts', 'people', 'proposals', 'facts'] as const;
/** So many rows are read at once: the page stays awake between them. */
const AT_ONCE = 2000;

/** Resolves to how many there are of all that is found; whoever follows this is told of every change. */
export async function countFindable(): Promise<number> {
  const counts = await Promise.all(TABLES.map((name) => book.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The index of accounts, people, proposals and facts, from one read transaction: made once of a state of the book. */
export const readBookIndex = keptUntilChanged(TABLES, async (): Promise<SearchIndex<BookFound>> => {
  const index = beginIndex<BookFound>();
  const names = new Map<string, string>();
  const each = <Row>(table: Table, found: (row: Row) => BookFound) =>
    eachPart(table, AT_ONCE, (rows) => {
      for (const row of rows as readonly Row[]) index.add(found(row));
    });
  await book.transaction('r', [...TABLES], async () => {
    await each(book.accounts, (account: Account) => {
      names.set(account.id, account.name);
      return foundAccount(account);
    });
    await each(book.people, (person: Person) => foundPerson(person, names.get(person.accountId)));
    await each(book.proposals, (proposal: Proposal) => foundProposal(proposal, names.get(proposal.accountId)));
    await each(book.facts, (fact: Fact) => foundFact(fact, names.get(fact.accountId)));
  });
  return index.done();
});
