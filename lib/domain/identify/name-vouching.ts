import { parse } from 'tldts';
import type { PagePerson } from '../records/page-subject';
import { exactAddress, readAddress } from './address';
import { asciiHost } from './ascii-host';

const wordsIn = (name: string) => name.slice(0, 300).split(/[\s,;:<>()[\]"'„“”«»|/\\]+/);

/** Whether a word of a name is a host that people would know as one: all small, under an ending that there is. */
function isPlainHost(word: string): boolean {
  const { isIcann, domainWithoutSuffix } = parse(word);
  return word === word.toLowerCase() && isIcann === true && (domainWithoutSuffix?.length ?? 0) >= 3;
}

/**
 * Returns the first address or domain in somebody's name that is not their own ("eva@alba.de" as the name of
 * x@relay.test), or undefined. `holding` says whose a domain is: an account's is one in any spelling.
 */
export function otherInName(
  { name = '', email = '' }: PagePerson,
  holding: (domain: string) => 'own' | 'another’s' | 'nobody’s',
): string | undefined {
  const own = exactAddress(email);
  const host = readAddress(email)?.host;
  if (!own || !host) return undefined;
  const ofOwn = parse(host);
  return wordsIn(name).find((word) => {
    if (word.includes('@')) {
      const address = exactAddress(word);
      return address !== null && address !== own;
    }
    const shown = asciiHost(word);
    const whose = shown && holding(shown);
    if (!shown || whose === 'own' || !(whose === 'another’s' || isPlainHost(word))) return false;
    // A firm's name under another ending, or above the host, is its own.
    return parse(shown).domainWithoutSuffix !== ofOwn.domainWithoutSuffix && !host.endsWith(`.${shown}`);
  });
}

/** Returns the domains that stand in a name, alone or in an address: to be looked up. */
export function domainsInName(name: string): string[] {
  return wordsIn(name).flatMap((word) => asciiHost(word.slice(word.lastIndexOf('@') + 1)) ?? []);
}
