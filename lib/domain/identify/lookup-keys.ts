import type { PageSubject } from '../records/page-subject';
import { addressKey } from './address';
import { domainSuffixes } from './ascii-host';
import type { Self } from './colleagues';
import type { Asking, LookupKeys } from './match';
import { foreignCompany, namedPeople } from './named-people';

const once = (keys: readonly string[]) => [...new Set(keys)];

/**
 * Returns the keys that the database looks up for a page; own addresses, own domains and look-alikes are not among them, and
 * names only where `asking` says how they are compared.
 */
export function lookupKeys(subject: PageSubject, self: Self, asking?: Asking): LookupKeys {
  const everybody = namedPeople(subject, self).filter(({ isLookAlike }) => !isLookAlike);
  const strangers = everybody.filter(({ isColleague }) => !isColleague);
  const company = foreignCompany(subject, self)?.domain;
  const domains = [...strangers.flatMap(({ host }) => host ?? []), ...(company ? [company] : [])];
  const asked = asking?.keys(subject, self) ?? {
    emails: [],
    domains: [],
    nameKeys: [],
    personKeys: [],
    domainStarts: [],
  };
  return {
    ...asked,
    emails: once([...everybody.flatMap(({ email }) => email ?? []), ...asked.emails]),
    addressKeys: once(strangers.flatMap(({ email }) => (email ? addressKey(email) : []))),
    domains: once([...domains.flatMap(domainSuffixes), ...asked.domains]),
    ...(subject.externalId && { externalId: subject.externalId }),
  };
}
