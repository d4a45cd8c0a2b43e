import type { Binding } from '../records/binding';
import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import { addressKey, exactAddress } from './address';
import { domainSuffixes } from './ascii-host';
import type { Candidate, Known, MatchReason, MatchRole } from './match';
import type { Named } from './named-people';
import { isPersonsOwn, isRoleAddress } from './role-address';

/** Returns the part that somebody plays, as reasons name it. */
export const roleOf = ({ role }: PagePerson): MatchRole => (role === 'contact' ? 'record' : role);

/** Returns the accounts that hold a host or, where none does, the nearest domain above it. */
export function byDomain(host: string, known: Known, role: MatchRole, email?: string): Candidate[] {
  const domain = domainSuffixes(host).find((suffix) => known.accounts.some(({ domains }) => domains.includes(suffix)));
  if (!domain) return [];
  const holders = known.accounts.filter(({ domains }) => domains.includes(domain));
  return holders.map(({ id }) => ({
    accountId: id,
    reason: { by: 'domain', role, domain, ...(email && { email }), ...(host !== domain && { host }) },
  }));
}

/**
 * Returns the accounts of one person by the first rung that holds: exact address, alias, domain. A shared mailbox names no
 * person.
 */
export function byPerson({ person, email, host, isColleague, isLookAlike }: Named, known: Known): Candidate[] {
  if (!email || !host || isLookAlike) return [];
  const role = roleOf(person);
  const found = (by: 'address' | 'alias', people: Person[]): Candidate[] =>
    people.map(({ id, accountId, ...one }) =>
      isRoleAddress(email) && (people.length > 1 || !isPersonsOwn(email, one))
        ? { accountId, reason: { by: 'mailbox', role, email } }
        : { accountId, personId: id, reason: { by, role, email, personId: id } },
    );
  const exact = known.people.filter(({ emails }) => emails.some((own) => exactAddress(own) === email));
  if (exact.length > 0) return found('address', exact);
  // Only the exact address makes a colleague somebody's contact.
  if (isColleague) return [];
  const key = addressKey(email);
  const alias = known.people.filter(({ emails }) => emails.some((own) => addressKey(own) === key));
  return alias.length > 0 ? found('alias', alias) : byDomain(host, known, role, email);
}

/** Returns the accounts that the user has bound the page's record to, or pinned it to. */
export function byRecord(subject: PageSubject, known: Known, kind: Binding['kind']): Candidate[] {
  const bound = known.bindings.filter((one) => one.externalId === subject.externalId && one.kind === kind);
  return bound.map(({ accountId, externalId }) => ({
    accountId,
    reason: { by: 'record', role: 'record', externalId, kind },
  }));
}

const RUNGS: MatchReason['by'][] = [
  'address',
  'alias',
  'mailbox',
  'domain',
  'cut',
  'record',
  'name',
  'near',
  'sister',
  'author',
  'bounce',
  'invitation',
  'shown',
];

/** Returns one candidate an account, by its strongest reason; accounts that are not in the book fall away. */
export function choices(candidates: Candidate[], known: Known): Candidate[] {
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
