import Dexie from 'dexie';
import type { KnownPerson } from '../../conclude/on-page';
import type { PageContext } from '../../conclude/page-context';
import { addressesOfUser, colleagueHosts } from '../../domain/identify/colleagues';
import { identify } from '../../domain/identify/identify';
import { lookupKeys } from '../../domain/identify/lookup-keys';
import type { Asking, Match, MatchReason } from '../../domain/identify/match';
import type { Account } from '../../domain/records/account';
import type { PageSubject } from '../../domain/records/page-subject';
import type { Person } from '../../domain/records/person';
import { type AccountRow, book } from '../schema';
import { accountContext, accountTables, topOf } from './account-context';
import { readSettings } from './settings';

/** So many accounts with one name under different endings are looked at, and so many people of one name. */
const MOST_ALIKE = 50;

/** The candidates with their accounts; where companies of one group share a domain, the top of the group is one of them. */
async function withAccounts(
  match: Match,
  accounts: ReadonlyMap<string, AccountRow>,
): Promise<PageContext['candidates']> {
  const found: PageContext['candidates'] = [];
  const candidates = match.kind === 'several' ? match.candidates : match.kind === 'unknown' ? match.inCopy : [];
  for (const candidate of candidates) {
    const account = accounts.get(candidate.accountId);
    const group = account && (await topOf(account));
    if (account) found.push({ candidate, account, ...(group && { group }) });
  }
  const [first] = found;
  const top = first?.group;
  const areUnderTop = found.length > 1 && found.every(({ group }) => group?.id === top?.id);
  if (match.kind === 'unknown' || !top || !areUnderTop || first.candidate.reason.by !== 'domain') return found;
  return [...found, { candidate: { accountId: top.id, reason: first.candidate.reason }, account: top }];
}

/** The people with the account they are at, and the one they came from. */
async function withPlaces(people: readonly Person[], accounts: ReadonlyMap<string, Account>): Promise<KnownPerson[]> {
  const found: KnownPerson[] = [];
  for (const person of people) {
    const account = accounts.get(person.accountId);
    const [last] = person.formerAccounts;
    const former = last && (await book.accounts.get(last.accountId));
    if (account) found.push({ person, account, ...(former && { formerly: { account: former, until: last.until } }) });
  }
  return found;
}

/** The lists that tell colleagues from clients, once somebody was named who may be one. */
let registered: ((host: string) => string | null) | undefined;

/** Null where the lists are needed first. */
function readOnce(subject: PageSubject, addresses: readonly string[], asking?: Asking): Promise<PageContext | null> {
  return book.transaction('r', accountTables, async () => {
    const settings = await readSettings();
    const own = addressesOfUser(addresses, settings);
    const keys = lookupKeys(subject, { addresses: own, hosts: [] }, asking);
    const [byEmail, byKey, byPersonName, byDomain, byName, bySister, binding] = await Promise.all([
      book.people.where('emails').anyOf(keys.emails).toArray(),
      book.people.where('addressKeys').anyOf(keys.addressKeys).toArray(),
      book.people.where('nameKeys').anyOf(keys.personKeys).limit(MOST_ALIKE).toArray(),
      book.accounts.where('domains').anyOf(keys.domains).toArray(),
      book.accounts.where('nameKeys').anyOf(keys.nameKeys).toArray(),
      book.accounts.where('domains').startsWithAnyOf(keys.domainStarts).limit(MOST_ALIKE).toArray(),
      keys.externalId ? book.bindings.get(keys.externalId) : undefined,
    ]);
    const people = [...new Map([...byEmail, ...byKey, ...byPersonName].map((person) => [person.id, person])).values()];
    const pointedAt = [...people.map(({ accountId }) => accountId), ...(binding ? [binding.accountId] : [])];
    const found = await book.accounts.bulkGet([...new Set(pointedAt)]);
    const accounts = new Map(
      [...byDomain, ...byName, ...bySister, ...found].flatMap((row) => (row ? [[row.id, row]] : [])),
    );
    const known = { people, accounts: [...accounts.values()], bindings: binding ? [binding] : [] };
    const hosts = colleagueHosts(subject, own, known.accounts, registered);
    if (!hosts) return null;
    const self = { addresses: own, hosts };
    const match = identify(subject, known, self, asking);
    const context = match.kind === 'matched' ? await accountContext(match.accountId) : undefined;
    return {
      match,
      candidates: await withAccounts(match, accounts),
      known: await withPlaces(people, accounts),
      own: self,
      ...(context && { context }),
    };
  });
}

async function readKnowing(...asked: Parameters<typeof readOnce>): Promise<PageContext> {
  const found = await readOnce(...asked);
  if (found) return found;
  const lists = await Dexie.Promise.resolve(import('../../domain/identify/company-domain'));
  registered = lists.registeredDomain;
  return readKnowing(...asked);
}

/** Whether nothing else on the page is to be asked: who wrote or is recorded leads to the account, by no wider domain or other company. */
const isSure = (reason: MatchReason, { company }: PageSubject) =>
  !/to|cc/.test(reason.role) && !(reason.by === 'domain' && (reason.host || company?.name));

/**
 * Returns which account the page is about and all that is known of it, from one read transaction; only where nobody who wrote
 * leads to an account, or a domain may be too wide, more are asked about: by names and other endings of domains, and by what the
 * mail and its text, `message`, say of who really wrote.
 */
export async function readPageContext(
  subject: PageSubject,
  addresses: readonly string[],
  message = '',
): Promise<PageContext> {
  const found = await readKnowing(subject, addresses);
  const { match } = found;
  if (match.kind === 'several' || (match.kind === 'matched' && isSure(match.reason, subject))) return found;
  // Dexie's promise: what follows the book would lose sight of what is read after any other.
  const { askFurther } = await Dexie.Promise.resolve(import('./ask-further'));
  return askFurther(found, subject, message, {
    with: (asking) => readKnowing(subject, addresses, asking),
    of: (another) => readPageContext(another, addresses),
  });
}
