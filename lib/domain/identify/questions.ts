import type { PageSubject } from '../records/page-subject';
import type { Self } from './colleagues';
import { isLookAlikeName } from './look-alike';
import type { Asking, Candidate, Known, MatchRole } from './match';
import { askedAbout, foreignCompany } from './named-people';
import { roleOf } from './rungs';

/** A name that may be an account's, and where the page says it. */
interface AskedName {
  name: string;
  role: MatchRole;
}

/** Returns names that may be an account's: the company's, and those that people show as their own. */
export function namesToAskAbout(subject: PageSubject, self: Self): AskedName[] {
  const company = foreignCompany(subject, self)?.name;
  const named: AskedName[] = [
    ...(company ? [{ name: company, role: 'record' as const }] : []),
    ...askedAbout(subject, self).flatMap(({ person }) => {
      const name = person.name?.trim();
      return name ? [{ name, role: roleOf(person) }] : [];
    }),
  ];
  return named.filter(({ name }) => !isLookAlikeName(name));
}

/** Returns the hosts whose name may be an account's under another ending, and whose they are. */
export function hostsToAskAbout(subject: PageSubject, self: Self): { host: string; role: MatchRole }[] {
  const company = foreignCompany(subject, self)?.domain;
  const ofPeople = askedAbout(subject, self).flatMap(({ host, person }) =>
    host ? { host, role: roleOf(person) } : [],
  );
  return company ? [...ofPeople, { host: company, role: 'record' }] : ofPeople;
}

/** Shorter ones are too many firms' at once: "hm.com", "db.de". */
const SHORTEST = 3;

/** Returns the name of a host under which an account may have another ending; null where it has none to ask by. */
export function sisterName(host: string, { domainName }: Asking): string | null {
  const name = domainName(host);
  return name && name.length >= SHORTEST ? name : null;
}

/** Accounts that have the name of a host under another ending. */
function bySister(subject: PageSubject, known: Known, self: Self, asking: Asking): Candidate[] {
  return hostsToAskAbout(subject, self).flatMap(({ host, role }) => {
    const name = sisterName(host, asking);
    if (!name) return [];
    return known.accounts.flatMap(({ id, domains }): Candidate[] => {
      const domain = domains.find((own) => own.startsWith(`${name}.`) && sisterName(own, asking) === name);
      return domain ? [{ accountId: id, reason: { by: 'sister', domain, host, role } }] : [];
    });
  });
}

/** Returns the accounts to ask about where nothing claims one: by a name that agrees, or by a domain with another ending. */
export function questions(subject: PageSubject, known: Known, self: Self, asking: Asking): Candidate[] {
  const holders = known.accounts.map(({ id, name, aliases }) => ({
    id,
    keys: [name, ...aliases].flatMap(asking.nameKeys),
  }));
  const byName = namesToAskAbout(subject, self).flatMap(({ name, role }) => {
    const keys = asking.nameKeys(name);
    const found = holders.filter((one) => one.keys.some((key) => keys.includes(key)));
    return found.map(({ id }): Candidate => ({ accountId: id, reason: { by: 'name', name, role } }));
  });
  return [...byName, ...bySister(subject, known, self, asking)];
}
