import { plainName } from '../words/plain-name';
import type { ManagerSettings } from './manager-settings';

/** Returns the address of a KAM, whatever the case of the name; null where none is known. */
export function addressOfKam(kam: string, { addresses }: ManagerSettings): string | null {
  return Object.entries(addresses).find(([name]) => plainName(name) === plainName(kam))?.[1] ?? null;
}

/** Says whether a KAM is the user: the address that is known of them is one of the user's own. */
export function isOwnKam(
  kam: string,
  { managers, ownAddresses }: { managers: ManagerSettings; ownAddresses: readonly string[] },
): boolean {
  const address = addressOfKam(kam, managers);
  return address !== null && ownAddresses.some((own) => plainName(own) === plainName(address));
}

/**
 * Returns whom to write to about a flag: the account's KAM, else the mailbox for flags, else, where the account has no KAM,
 * the only KAM whose address is known. Null where that leaves it open: the wrong one is worse than none.
 */
export function flagAddressee(kam: string | undefined, settings: ManagerSettings): string | null {
  const own = kam?.trim() ? addressOfKam(kam, settings) : null;
  if (own || settings.flagsTo) return own ?? settings.flagsTo;
  const [only, ...others] = new Set(Object.values(settings.addresses));
  return kam?.trim() || others.length > 0 ? null : (only ?? null);
}
