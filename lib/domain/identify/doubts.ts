import type { Account } from '../records/account';
import type { PagePerson, PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import { domainsWithin, isAlikeLabel, labelsAlike } from './alike-domain';
import { domainSuffixes } from './ascii-host';
import type { Self } from './colleagues';
import { domainName } from './domain-name';
import { domainsInName, otherInName } from './name-vouching';
import { namedPeople } from './named-people';
import { addressStarts, namesakes } from './namesake';
import { type Outside, replyElsewhere } from './reply-elsewhere';

/**
 * What somebody on a page is not to be believed by: a name that shows another address or domain, a host that looks like an
 * account's, the name of somebody whom the book has at another address; answers that go elsewhere than to the known sender.
 */
export type Doubt = { seen: PagePerson } & (
  | { warning: 'address-in-name'; shown: string }
  | { warning: 'reply-elsewhere'; reply: string }
  | { warning: 'look-alike'; host: string; domain: string; account: Account }
  | {
      warning: 'name-elsewhere';
      person: Person;
      account: Account;
      /** The account that the address leads to: they may have moved there. */
      here?: Account;
    }
);

/** What the book is asked for: beginnings of addresses and of domains, and whole domains. */
export interface DoubtKeys {
  addressStarts: string[];
  domainStarts: string[];
  domains: string[];
}

/** So many people of a page are looked at: more are a list, and nobody's letter. */
const MOST_PEOPLE = 10;

/** Everybody outside with an address, who wrote first; then whom answers go to, where that is elsewhere. */
function looked(subject: PageSubject, self: Self): Outside[] {
  const named = namedPeople(subject, self)
    .flatMap(({ person, email, host, isColleague }) =>
      isColleague || !email || !host ? [] : [{ person, email, host }],
    )
    .slice(0, MOST_PEOPLE);
  const elsewhere = replyElsewhere(subject, self);
  return elsewhere ? [...named, elsewhere.reply] : named;
}

/** Returns what to look up before a page's people can be doubted. */
export function doubtKeys(subject: PageSubject, self: Self): DoubtKeys {
  const people = looked(subject, self);
  const elsewhere = replyElsewhere(subject, self);
  const hosts = [...new Set(people.map(({ host }) => host))];
  const labels = new Set(hosts.flatMap((host) => domainName(host) ?? []));
  return {
    addressStarts: [
      ...new Set([
        ...people.flatMap(({ person, email }) => addressStarts(person.name ?? '', email)),
        ...(elsewhere ? [elsewhere.sender.email, elsewhere.reply.email] : []),
      ]),
    ],
    domainStarts: [...new Set([...labels].flatMap(labelsAlike))].map((label) => `${label}.`),
    domains: [
      ...new Set([
        ...hosts.flatMap((host) => [...domainSuffixes(host), ...domainsWithin(host)]),
        ...people.flatMap(({ person }) => domainsInName(person.name ?? '').flatMap(domainSuffixes)),
      ]),
    ],
  };
}

/**
 * Returns what to doubt of a page's people, at most one thing of each kind a person. An account's own hosts and people are not
 * doubted for a look; a namesake at the account that the address leads to is somebody's second address.
 */
export function doubts(
  subject: PageSubject,
  { people, accounts }: { people: readonly Person[]; accounts: readonly Account[] },
  self: Self,
): Doubt[] {
  const domains = accounts.flatMap((account) => account.domains.map((domain) => ({ domain, account })));
  const holdingOf = (host: string, at: readonly string[]) => {
    const ids = holders(host).map(({ account }) => account.id);
    return ids.length === 0 ? 'nobody’s' : ids.some((id) => at.includes(id)) ? 'own' : 'another’s';
  };
  const holders = (host: string) => domains.filter(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  const elsewhere = replyElsewhere(subject, self);
  const answers: Doubt[] = [];
  if (elsewhere) {
    const { sender, reply } = elsewhere;
    const accountsOf = ({ host, email }: Outside) => [
      ...holders(host).map(({ account }) => account.id),
      ...people.flatMap(({ emails, accountId }) => (emails.includes(email) ? accountId : [])),
    ];
    const at = accountsOf(sender);
    const isTheirs = accountsOf(reply).some((id) => at.includes(id));
    if (at.length > 0 && !isTheirs)
      answers.push({ seen: sender.person, warning: 'reply-elsewhere', reply: reply.email });
  }
  const ofPeople = looked(subject, self).flatMap(({ person: seen, email, host }): Doubt[] => {
    const found: Doubt[] = [];
    const at = holders(host).map(({ account }) => account.id);
    const shown = otherInName(seen, (named) => holdingOf(named, at));
    if (shown !== undefined) found.push({ seen, warning: 'address-in-name', shown });
    const isKnown = people.some(({ emails }) => emails.includes(email));
    const label = domainName(host);
    const within = domainsWithin(host);
    const isSister = domains.some(({ domain }) => label !== null && domainName(domain) === label);
    const alike = domains.find(({ domain }) => {
      const known = domainName(domain);
      return within.includes(domain) || (label !== null && known !== null && isAlikeLabel(label, known));
    });
    if (alike && at.length === 0 && !isKnown && !isSister) found.push({ seen, warning: 'look-alike', host, ...alike });
    const [here, ...others] = holders(host).map(({ account }) => account);
    for (const person of shown === undefined ? namesakes(seen.name ?? '', email, people) : []) {
      const account = accounts.find(({ id }) => id === person.accountId);
      if (!account || at.includes(account.id)) continue;
      const isSure = here && others.length === 0;
      found.push({ seen, warning: 'name-elsewhere', person, account, ...(isSure && { here }) });
    }
    return found.slice(0, 3);
  });
  return [...answers, ...ofPeople];
}
