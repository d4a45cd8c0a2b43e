import type { Account } from '../records/account';
import type { Binding } from '../records/binding';
import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import { addressKey, exactAddress, readAddress } from './address';
import { asciiHost, domainSuffixes } from './ascii-host';
import { isOwnAddress, isOwnHost, ownHosts, type Self } from './colleagues';
import { isLookAlikeAddress, isLookAlikeHost, isLookAlikeName } from './look-alike';
import { isRoleAddress } from './role-address';

export type { Self } from './colleagues';

/**
 * What an account was recognised by. `alias`: a plus form or dotted form of a known address. `mailbox`: a known address that
 * several people share, and so names none of them.
 */
export type MatchReason =
  | { by: 'address'; email: string; personId: string }
  | { by: 'alias'; email: string; personId: string }
  | { by: 'mailbox'; email: string }
  | { by: 'domain'; domain: string; email?: string }
  | { by: 'record'; externalId: string; kind: 'bound' | 'pin' }
  | { by: 'name'; name: string };

export interface Candidate {
  accountId: string;
  personId?: string;
  reason: MatchReason;
}

/** Whom a page is about. `question`: by name only, "is it this one?". `unknown`: outsiders are named, none is in the book. */
export type Match =
  | { kind: 'matched'; accountId: string; personId?: string; reason: MatchReason }
  | { kind: 'several'; candidates: Candidate[]; question: boolean }
  | { kind: 'unknown'; people: PagePerson[] }
  | { kind: 'nobody'; why: 'nobody' | 'own' | 'colleagues' };

/** What the database looks up so that `identify` has all it needs. */
export interface LookupKeys {
  emails: string[];
  addressKeys: string[];
  domains: string[];
  nameKeys: string[];
  externalId?: string;
}

/** What the look-up found: people and accounts that a key hit, and the accounts that people and bindings point to. */
export interface Known {
  people: Person[];
  accounts: Account[];
  bindings: Binding[];
}

/**
 * Returns the keys of which spellings of one company's name share one (`similarNames`, whose table is long: only who asks by
 * name loads it).
 */
export type NameKeys = (name: string) => string[];

interface Named {
  person: PagePerson;
  /** Letter by letter; null where only a name is given. */
  email: string | null;
  host: string | null;
  isColleague: boolean;
  /** Made of letters from different scripts: it names nobody. */
  isLookAlike: boolean;
}

/** Everybody that the page names with a name or a readable address, but for the user. */
function named(subject: PageSubject, self: Self): Named[] {
  const hosts = ownHosts(self);
  return subject.people.flatMap((given) => {
    const email = exactAddress(given.email ?? '');
    const host = readAddress(given.email ?? '')?.host ?? null;
    if (email ? isOwnAddress(email, self) : !given.name?.trim()) return [];
    const { email: _unreadable, ...nameOnly } = given;
    const isColleague = host !== null && isOwnHost(host, hosts);
    return [
      {
        person: email ? given : nameOnly,
        email,
        host,
        isColleague,
        isLookAlike: isLookAlikeAddress(given.email ?? ''),
      },
    ];
  });
}

/** The page's company, unless it is the user's own; without its name and domain where they are made to be taken for others. */
function foreignCompany({ company }: PageSubject, self: Self): { name?: string; domain?: string } | null {
  const domain = asciiHost(company?.domain ?? '');
  const name = company?.name?.trim();
  if (domain ? isOwnHost(domain, ownHosts(self)) : !name) return null;
  if (isLookAlikeHost(company?.domain ?? '') || isLookAlikeName(name ?? '')) return {};
  return { ...(domain && { domain }), ...(name && { name }) };
}

/** Returns the people on a page without the user and the user's colleagues; an unreadable address is left away. */
export function outsiders(subject: PageSubject, self: Self): PagePerson[] {
  return named(subject, self).flatMap(({ person, isColleague }) => (isColleague ? [] : [person]));
}

/** Names that may be an account's: the company's, and those that people show as their own. */
function namesOn(subject: PageSubject, self: Self): string[] {
  const people = named(subject, self).filter(({ isColleague, isLookAlike }) => !isColleague && !isLookAlike);
  const names = [foreignCompany(subject, self)?.name, ...people.map(({ person }) => person.name)];
  return [...new Set(names.flatMap((name) => (name && !isLookAlikeName(name) ? name.trim() : [])))];
}

/**
 * Returns the keys that the database looks up for a page; own addresses, own domains and look-alikes are not among them, and
 * names only where `nameKeys` says how they are compared.
 */
export function lookupKeys(subject: PageSubject, self: Self, nameKeys?: NameKeys): LookupKeys {
  const everybody = named(subject, self).filter(({ isLookAlike }) => !isLookAlike);
  const strangers = everybody.filter(({ isColleague }) => !isColleague);
  const company = foreignCompany(subject, self)?.domain;
  const emails = everybody.flatMap(({ email }) => email ?? []);
  const domains = [...strangers.flatMap(({ host }) => host ?? []), ...(company ? [company] : [])];
  return {
    emails: [...new Set(emails)],
    addressKeys: [...new Set(strangers.flatMap(({ email }) => (email ? addressKey(email) : [])))],
    domains: [...new Set(domains.flatMap(domainSuffixes))],
    nameKeys: nameKeys ? [...new Set(namesOn(subject, self).flatMap(nameKeys))] : [],
    ...(subject.externalId && { externalId: subject.externalId }),
  };
}

function byDomain(host: string, known: Known, email?: string): Candidate[] {
  const domain = domainSuffixes(host).find((suffix) => known.accounts.some(({ domains }) => domains.includes(suffix)));
  if (!domain) return [];
  const holders = known.accounts.filter(({ domains }) => domains.includes(domain));
  return holders.map(({ id }) => ({ accountId: id, reason: { by: 'domain', domain, ...(email && { email }) } }));
}

/** The accounts of one person by the first rung that holds: exact address, alias, domain. A shared mailbox names no person. */
function byPerson({ email, host, isColleague, isLookAlike }: Named, known: Known): Candidate[] {
  if (!email || !host || isLookAlike) return [];
  const isShared = isRoleAddress(email);
  const found = (by: 'address' | 'alias', people: Person[]): Candidate[] =>
    people.map(({ id, accountId }) =>
      isShared
        ? { accountId, reason: { by: 'mailbox', email } }
        : { accountId, personId: id, reason: { by, email, personId: id } },
    );
  const exact = known.people.filter(({ emails }) => emails.some((own) => exactAddress(own) === email));
  if (exact.length > 0) return found('address', exact);
  // Only the exact address makes a colleague somebody's contact.
  if (isColleague) return [];
  const key = addressKey(email);
  const alias = known.people.filter(({ emails }) => emails.some((own) => addressKey(own) === key));
  return alias.length > 0 ? found('alias', alias) : byDomain(host, known, email);
}

function byRecord(subject: PageSubject, known: Known, kind: Binding['kind']): Candidate[] {
  const bound = known.bindings.filter((one) => one.externalId === subject.externalId && one.kind === kind);
  return bound.map(({ accountId, externalId }) => ({ accountId, reason: { by: 'record', externalId, kind } }));
}

function byName(subject: PageSubject, known: Known, self: Self, nameKeys: NameKeys): Candidate[] {
  const holders = known.accounts.map(({ id, name, aliases }) => ({ id, keys: [name, ...aliases].flatMap(nameKeys) }));
  return namesOn(subject, self).flatMap((name) => {
    const keys = nameKeys(name);
    const found = holders.filter((one) => one.keys.some((key) => keys.includes(key)));
    return found.map(({ id }) => ({ accountId: id, reason: { by: 'name' as const, name } }));
  });
}

const RUNGS: MatchReason['by'][] = ['address', 'alias', 'mailbox', 'domain', 'record', 'name'];

/** One candidate an account, by its strongest reason; accounts that are not in the book fall away. */
function choices(candidates: Candidate[], known: Known): Candidate[] {
  const strongestLast = [...candidates]
    .reverse()
    .sort((a, b) => RUNGS.indexOf(b.reason.by) - RUNGS.indexOf(a.reason.by));
  const byAccount = new Map(strongestLast.map((one) => [one.accountId, one]));
  return candidates
    .filter(({ accountId }) => known.accounts.some(({ id }) => id === accountId))
    .flatMap(({ accountId }) => {
      const best = byAccount.get(accountId);
      byAccount.delete(accountId);
      return best ?? [];
    });
}

/** The parts people play, the most prominent first: the first with any hit decides. */
const PROMINENCE: PagePerson['role'][][] = [['from', 'contact'], ['to'], ['cc']];

function byProminence(subject: PageSubject, known: Known, self: Self): Candidate[] {
  const company = foreignCompany(subject, self)?.domain;
  const everybody = named(subject, self);
  for (const [place, roles] of PROMINENCE.entries()) {
    const people = everybody.filter(({ person }) => roles.includes(person.role));
    const ofCompany = place === 0 && company ? byDomain(company, known) : [];
    const found = choices([...people.flatMap((one) => byPerson(one, known)), ...ofCompany], known);
    if (found.length > 0) return found;
  }
  return [];
}

function decide(candidates: Candidate[]): Match {
  const [first, ...others] = candidates;
  return first && others.length === 0
    ? { kind: 'matched', ...first }
    : { kind: 'several', candidates, question: false };
}

/**
 * Returns which account a page is about, and by what (domain 7, thread radar, and the reader's rules): what the user pinned,
 * then a person's exact address, its alias, the account's domain, a record bound before, and, with `nameKeys` only, a name as
 * a question. A wrong match is worse than none: several accounts give several candidates, and what mixes letters of different
 * scripts gives none. Never throws, whatever the page says.
 */
export function identify(subject: PageSubject, known: Known, self: Self, nameKeys?: NameKeys): Match {
  const onPage = byProminence(subject, known, self);
  const [pinned] = choices(byRecord(subject, known, 'pin'), known);
  if (pinned) {
    const personId = onPage.find(({ accountId }) => accountId === pinned.accountId)?.personId;
    return { kind: 'matched', ...pinned, ...(personId && { personId }) };
  }
  if (onPage.length > 0) return decide(onPage);
  const bound = choices(byRecord(subject, known, 'bound'), known);
  if (bound.length > 0) return decide(bound);
  const candidates = nameKeys ? choices(byName(subject, known, self, nameKeys), known) : [];
  if (candidates.length > 0) return { kind: 'several', candidates, question: true };
  const people = outsiders(subject, self);
  if (people.length > 0 || foreignCompany(subject, self)) return { kind: 'unknown', people };
  const isOwnCompany = asciiHost(subject.company?.domain ?? '') !== null;
  if (isOwnCompany || named(subject, self).length > 0) return { kind: 'nobody', why: 'colleagues' };
  const isOwn = subject.people.some(({ email }) => email && isOwnAddress(email, self));
  return { kind: 'nobody', why: isOwn ? 'own' : 'nobody' };
}
