import { isLookAlikeAddress, isLookAlikeHost, isLookAlikeName } from './look-alike';

/** Whether there are signs that only look like plain letters: the Kelvin sign for a "K", letters of full width, "ﬁ". */
function hasDisguisedLetters(text: string): boolean {
  const plain = (one: string) => one.replace(/[^A-Za-z]/g, '').length;
  return plain(text.normalize('NFKC')) > plain(text);
}

/**
 * Says whether somebody's or a company's name, address or domain is made of letters from different scripts, or an address of
 * signs that only look like letters.
 */
export function isUnverified(shown: {
  name?: string | undefined;
  email?: string | undefined;
  domain?: string | undefined;
}): boolean {
  const { name = '', email = '', domain = '' } = shown;
  return isLookAlikeName(name) || isLookAlikeAddress(email) || hasDisguisedLetters(email) || isLookAlikeHost(domain);
}
