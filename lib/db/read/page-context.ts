import type { Account } from '../../domain/account';
import { type Candidate, identify, lookupKeys, type Match } from '../../domain/identify';
import type { PageSubject } from '../../domain/page-subject';
import type { Person } from '../../domain/person';
import { book } from '../schema';
import { type AccountContext, accountContext, accountTables, topOf } from './account-context';
import { readSettings } from './settings';

/** Somebody of the book and where they are. */
export interface KnownPerson {
  person: Person;
  account: Account;
}

/** Who the open page is about, as far as the book knows, and all that is known of them. */
export interface PageContext {
  match: Match;
  /** Where the match is `several`: each candidate with its account, and the top of its group where it has a parent. */
  candidates: { candidate: Candidate; account: Account; group?: Account }[];
  /** Where the match is `matched`. */
  context?: AccountContext;
  /** Everybody on the page who is in the book, with the account they are at now. */
  known: KnownPerson[];
}

/** Returns, in one read transaction, which account the page is about and all that is known of it. */
export function readPageContext(subject: PageSubject, addresses: readonly string[]): Promise<PageContext> {
  return book.transaction('r', accountTables, async () => {
    const settings = await readSettings();
    const self = { addresses: [...addresses, ...settings.ownAddresses] };
    const keys = lookupKeys(subject, self);
    const [byEmail, byKey, byDomain, byName, binding] = await Promise.all([
      book.people.where('emails').anyOf(keys.emails).toArray(),
      book.people.where('addressKeys').anyOf(keys.addressKeys).toArray(),
      book.accounts.where('domains').anyOf(keys.domains).toArray(),
      book.accounts.where('nameKeys').anyOf(keys.nameKeys).toArray(),
      keys.externalId ? book.bindings.get(keys.externalId) : undefined,
    ]);
    const people = [...new Map([...byEmail, ...byKey].map((person) => [person.id, person])).values()];
    const pointedAt = [...people.map(({ accountId }) => accountId), ...(binding ? [binding.accountId] : [])];
    const found = await book.accounts.bulkGet([...new Set(pointedAt)]);
    const accounts = new Map([...byDomain, ...byName, ...found].flatMap((row) => (row ? [[row.id, row]] : [])));
    const known = { people, accounts: [...accounts.values()], bindings: binding ? [binding] : [] };
    const match = identify(subject, known, self);
    const context = match.kind === 'matched' ? await accountContext(match.accountId) : undefined;
    const candidates: PageContext['candidates'] = [];
    for (const candidate of match.kind === 'several' ? match.candidates : []) {
      const account = accounts.get(candidate.accountId);
      const group = account && (await topOf(account));
      if (account) candidates.push({ candidate, account, ...(group && { group }) });
    }
    const inBook = people.flatMap((person) => {
      const account = accounts.get(person.accountId);
      return account ? [{ person, account }] : [];
    });
    return { match, candidates, known: inBook, ...(context && { context }) };
  });
}
