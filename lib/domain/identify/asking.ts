import type { PageSubject } from '../records/page-subject';
import { isNearName, keysOfNearNames } from '../words/near-name';
import { personNameKey } from '../words/person-name-key';
import { similarNames } from '../words/similar-name';
import type { Self } from './colleagues';
import { domainName } from './domain-name';
import { isLookAlikeName } from './look-alike';
import type { Asking, Candidate, Known, MatchRole } from './match';
import { askedAbout, foreignCompany } from './named-people';
import { roleOf } from './rungs';
import { byShown, shownKeys } from './shown';

/** A name that may be an account's, and where the page says it. */
interface AskedName {
  name: string;
  role: MatchRole;
}

/** Names that may be an account's: the company's, and those that people show as their own. */
function namesToAskAbout(subject: PageSubject, self: Self): AskedName[] {
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

/** The hosts whose name may be an account's under another ending, and whose they are. */
function hostsToAskAbout(subject: PageSubject, self: Self): { host: string; role: MatchRole }[] {
  const company = foreignCompany(subject, self)?.domain;
  const ofPeople = askedAbout(subject, self).flatMap(({ host, person }) =>
    host ? { host, role: roleOf(person) } : [],
  );
  return company ? [...ofPeople, { host: company, role: 'record' }] : ofPeople;
}

/** Shorter ones are too many firms' at once: "hm.com", "db.de". */
const SHORTEST = 3;

/** The name of a host under which an account may have another ending; null where it has none to ask by. */
function sisterName(host: string): string | null {
  const name = domainName(host);
  return name && name.length >= SHORTEST ? name : null;
}

/** Accounts that have the name of a host under another ending. */
function bySister(subject: PageSubject, known: Known, self: Self): Candidate[] {
  return hostsToAskAbout(subject, self).flatMap(({ host, role }) => {
    const name = sisterName(host);
    if (!name) return [];
    return known.accounts.flatMap(({ id, domains }): Candidate[] => {
      const domain = domains.find((own) => own.startsWith(`${name}.`) && sisterName(own) === name);
      return domain ? [{ accountId: id, reason: { by: 'sister', domain, host, role } }] : [];
    });
  });
}

/** The names of people of whom the page shows no readable address: known ones may be meant. */
function peopleToAskAbout(subject: PageSubject, self: Self): { key: string; name: string; role: MatchRole }[] {
  return askedAbout(subject, self).flatMap(({ person, email }) => {
    const { name = '' } = person;
    const key = email || isLookAlikeName(name) ? null : personNameKey(name);
    return key ? { key, name, role: roleOf(person) } : [];
  });
}

/** Accounts at which somebody is called as the page calls somebody without an address. */
function byPersonsName(subject: PageSubject, known: Known, self: Self): Candidate[] {
  return peopleToAskAbout(subject, self).flatMap(({ key, name, role }) => {
    const called = known.people.filter((one) => !one.placeholder && personNameKey(one.name) === key);
    return called.map(({ id, accountId }) => ({ accountId, personId: id, reason: { by: 'name', name, role } }));
  });
}

/** The keys by which accounts to ask about are looked up. */
function keys(subject: PageSubject, self: Self): ReturnType<Asking['keys']> {
  const names = namesToAskAbout(subject, self).flatMap(({ name }) => [...similarNames(name), ...keysOfNearNames(name)]);
  const starts = hostsToAskAbout(subject, self).flatMap(({ host }) => sisterName(host) ?? []);
  const people = peopleToAskAbout(subject, self).map(({ key }) => key);
  const shown = shownKeys(subject);
  return {
    ...shown,
    nameKeys: [...new Set([...names, ...shown.nameKeys])],
    personKeys: [...new Set(people)],
    domainStarts: [...new Set(starts)].map((name) => `${name}.`),
  };
}

/** The accounts to ask about where nothing claims one: by a name that agrees, a domain with another ending, or what the page shows. */
function questions(subject: PageSubject, known: Known, self: Self): Candidate[] {
  const byName = namesToAskAbout(subject, self).flatMap(({ name, role }) => {
    const keys = similarNames(name);
    return known.accounts.flatMap((account): Candidate[] => {
      const own = [account.name, ...account.aliases];
      if (own.flatMap(similarNames).some((key) => keys.includes(key)))
        return [{ accountId: account.id, reason: { by: 'name', name, role } }];
      const near = own.find((one) => isNearName(one, name));
      return near ? [{ accountId: account.id, reason: { by: 'near', name, known: near, role } }] : [];
    });
  });
  return [
    ...byPersonsName(subject, known, self),
    ...byName,
    ...bySister(subject, known, self),
    ...byShown(subject, known),
  ];
}

/** How a question is asked where nothing claims an account; it stands on long tables, so that only who asks loads it. */
export const asking: Asking = { keys, questions };
