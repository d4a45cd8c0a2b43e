import { addressKey, readAddress } from './address';
import { domainSuffixes } from './ascii-host';
import { isFreeMail } from './free-mail';

/** The user, by the addresses they write from. */
export interface Self {
  addresses: readonly string[];
}

/** Says whether an address is one of the user's own, in any spelling. */
export function isOwnAddress(email: string, self: Self): boolean {
  const key = addressKey(email);
  return self.addresses.some((own) => addressKey(own) === key);
}

/** Returns the hosts of the user's own company: those of their addresses, but for free-mail providers. */
export function ownHosts(self: Self): string[] {
  const hosts = self.addresses.flatMap((own) => readAddress(own)?.host ?? []);
  return [...new Set(hosts)].filter((host) => !domainSuffixes(host).some(isFreeMail));
}

/**
 * Says whether a host belongs to the user's own company: the same one, one above or below it, or a sister of it. Sisters
 * share two labels under "com" and the like, but three under a country ("eu.north.co.uk"): two could be a public suffix,
 * and taking a client for a colleague hides the client.
 */
export function isOwnHost(host: string, hosts: readonly string[]): boolean {
  return hosts.some((own) => {
    if (host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`)) return true;
    const shared = domainSuffixes(own).find((suffix) => host.endsWith(`.${suffix}`));
    const underCountry = own.length - own.lastIndexOf('.') === 3;
    return shared !== undefined && shared.split('.').length >= (underCountry ? 3 : 2);
  });
}
