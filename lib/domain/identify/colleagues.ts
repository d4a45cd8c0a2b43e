import type { Account } from '../records/account';
import type { PageSubject } from '../records/page-subject';
import { addressKey, readAddress } from './address';
import { asciiHost } from './ascii-host';

/** The user and the user's company, as far as a page names them. */
export interface Self {
  /** The addresses that the user writes from. */
  addresses: readonly string[];
  /** Those hosts of the page that are of the user's own company. */
  hosts: readonly string[];
}

/** Says whether an address is one of the user's own, in any spelling. */
export function isOwnAddress(email: string, { addresses }: Pick<Self, 'addresses'>): boolean {
  const key = addressKey(email);
  return addresses.some((own) => addressKey(own) === key);
}

/** Returns the addresses that the user writes from: those that a page tells, but for those that the user denied, and their own. */
export function addressesOfUser(
  told: readonly string[],
  { ownAddresses, othersAddresses }: { ownAddresses: readonly string[]; othersAddresses: readonly string[] },
): string[] {
  return [...told.filter((email) => !isOwnAddress(email, { addresses: othersAddresses })), ...ownAddresses];
}

const isAtOrBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
const lastLabels = (host: string) => host.split('.').slice(-2).join('.');

/** Every host that a page names. */
function hostsOn({ people, company }: PageSubject): string[] {
  const hosts = people.flatMap(({ email }) => readAddress(email ?? '')?.host ?? []);
  const ofCompany = asciiHost(company?.domain ?? '');
  return [...new Set([...hosts, ...(ofCompany ? [ofCompany] : [])])];
}

/**
 * Returns those hosts of a page that are of the user's own company: under the domain that the company registered
 * (`registered`: null at providers for everybody and under suffixes that many share), unless an account holds them. A client
 * taken for a colleague would not be shown. Null where nothing can be said without `registered`, which stands on long lists.
 */
export function colleagueHosts(
  page: PageSubject,
  addresses: readonly string[],
  accounts: readonly Pick<Account, 'domains'>[],
  registered?: (host: string) => string | null,
): string[] | null {
  const own = addresses.flatMap((address) => readAddress(address)?.host ?? []);
  const isHeld = (host: string) => accounts.some(({ domains }) => domains.some((domain) => isAtOrBelow(host, domain)));
  const near = hostsOn(page).filter((host) => own.some((one) => lastLabels(one) === lastLabels(host)) && !isHeld(host));
  if (near.length === 0) return [];
  if (!registered) return null;
  const domains = own.flatMap((host) => registered(host) ?? []);
  return near.filter((host) => domains.some((domain) => isAtOrBelow(host, domain)));
}
