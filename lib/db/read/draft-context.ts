import Dexie from 'dexie';
import { customersOf } from '../../domain/book/customer-of';
import { addressesOfUser, colleagueHosts } from '../../domain/identify/colleagues';
import { lookupKeys } from '../../domain/identify/lookup-keys';
import type { Addressed } from '../../domain/mail/draft-guard';
import { addressedAccount, type Recipient, recipientsOf } from '../../domain/mail/draft-recipients';
import type { NamesInText } from '../../domain/mail/names-in-draft';
import { competitorsOf } from '../../domain/programme/competing-customers';
import type { Account } from '../../domain/records/account';
import type { PagePerson } from '../../domain/records/page-subject';
import type { OurPromise } from '../../domain/records/promise';
import type { Proposal } from '../../domain/records/proposal';
import type { Settings } from '../../domain/settings';
import { similarNames } from '../../domain/words/similar-name';
import { book } from '../schema';
import { readSettingsInForce } from './holidays';

/** An open draft, as far as it is looked up in the book. */
export interface AskedDraft {
  to: PagePerson[];
  /** What in it may name a company. */
  named: NamesInText;
  /** The user's own addresses on the page. */
  self: readonly string[];
  /** The id of the account that the open page is about. */
  onPage: string | undefined;
}

/** The account that a draft is written to, and what is known around it. */
export interface DraftContext extends Addressed {
  recipients: readonly Recipient[];
  promises: OurPromise[];
  proposals: Proposal[];
  /** As the rules go by them: public holidays are days off. */
  settings: Settings;
}

/** The accounts and all above them, so that a group is seen as one customer. */
async function withLines(accounts: readonly Account[]): Promise<Account[]> {
  const found = new Map(accounts.map((account) => [account.id, account]));
  let above = accounts;
  while (above.length > 0) {
    const ids = above.flatMap(({ parentId }) => (parentId && !found.has(parentId) ? parentId : []));
    const rows = await book.accounts.bulkGet([...new Set(ids)]);
    above = rows.flatMap((row) => row ?? []);
    for (const account of above) found.set(account.id, account);
  }
  return [...found.values()];
}

/** The accounts that were found, each once. */
const eachOnce = (...found: readonly (Account | undefined)[][]) => [
  ...new Map(found.flat().flatMap((one) => (one ? [[one.id, one] as const] : []))).values(),
];

/**
 * Returns the account that a draft is written to, with its recipients and those of its competitors that the draft may name,
 * from one read transaction; null where no account is known. The book is asked for the draft's names, never gone through.
 */
export async function readDraftContext({ to, named, self, onPage }: AskedDraft): Promise<DraftContext | null> {
  // The lists of domains are long: only who writes a draft loads them. Dexie's promise: what follows the book would lose sight of
  // what is read after any other.
  const { registeredDomain } = await Dexie.Promise.resolve(import('../../domain/identify/company-domain'));
  const tables = [book.accounts, book.people, book.rivalries, book.promises, book.proposals, book.meta];
  return book.transaction('r', tables, async () => {
    const settings = await readSettingsInForce();
    const addresses = addressesOfUser(self, settings);
    const keys = lookupKeys({ people: to }, { addresses, hosts: [] });
    const [byEmail, byKey, byDomain] = await Promise.all([
      book.people.where('emails').anyOf(keys.emails).toArray(),
      book.people.where('addressKeys').anyOf(keys.addressKeys).toArray(),
      book.accounts.where('domains').anyOf(keys.domains).toArray(),
    ]);
    const people = [...new Map([...byEmail, ...byKey].map((person) => [person.id, person])).values()];
    const ofPeople = await book.accounts.bulkGet(people.map(({ accountId }) => accountId));
    const accounts = eachOnce(byDomain, ofPeople);
    const hosts = colleagueHosts({ people: to }, addresses, accounts, registeredDomain) ?? [];
    const recipients = recipientsOf(to, { people, accounts, bindings: [] }, { addresses, hosts });
    const id = addressedAccount(to, recipients, onPage);
    const account = id === undefined ? undefined : await book.accounts.get(id);
    if (!account) return null;

    const [rivalries, promises, proposals, byName, byHost] = await Promise.all([
      book.rivalries.where({ accountIds: account.id }).toArray(),
      book.promises.where({ accountId: account.id }).toArray(),
      book.proposals.where({ accountId: account.id }).toArray(),
      book.accounts
        .where('nameKeys')
        .anyOf([...new Set(named.names.flatMap(similarNames))])
        .toArray(),
      book.accounts.where('domains').anyOf(named.domains).toArray(),
    ]);
    const marked = await book.accounts.bulkGet(rivalries.flatMap(({ accountIds }) => accountIds));
    const ofRecipients = recipients.flatMap(({ accounts }) => accounts);
    const around = await withLines(eachOnce([account], marked, byName, byHost, ofRecipients));
    const competitors = competitorsOf(account, around, rivalries);
    return { account, recipients, competitors, customers: customersOf(around), promises, proposals, settings };
  });
}
