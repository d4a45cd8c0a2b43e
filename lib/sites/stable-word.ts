/** What apps and their build tools put on an element for a moment, or for one visitor. */
const PASSING =
  /^(?:is|has|ng|js)[-_]|^(?:active|current|disabled|even|expanded|first|focus|hover|last|loading|odd|open|selected|visited)/i;

/** The words that a name is made of: "contactName-field" -> contact, Name, field. */
const partsOf = (name: string): string[] => name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);

/** Letters that nobody could say, such as build tools and databases make up. */
function isSaid(part: string): boolean {
  if (part.length < 5) return true;
  return part.length <= 20 && /[aeiouy]/i.test(part) && !/[^aeiouy]{6}/i.test(part);
}

/**
 * Whether a name in a page's markup was given by people and means the same on the next page of the kind: words of letters,
 * joined by - or _ or a capital, with no number, hash or passing state in it.
 */
export function isStableWord(name: string): boolean {
  if (name.length < 3 || name.length > 40 || !/^[a-z][a-z_-]*[a-z]$/i.test(name) || PASSING.test(name)) return false;
  const parts = partsOf(name);
  // "bdVaJa", "FMfcgzQf": capitals in the wrong places.
  const isJumbled = /[A-Z]{2}[a-z]/.test(name) || parts.filter((part) => part.length < 3).length > 1;
  return !isJumbled && parts.every(isSaid);
}

/**
 * Returns a page's text without case and accents, to see whether a name in its markup says the same. It knows no more letters
 * ("ß", "ø") than Unicode takes apart: nothing of `lib/domain` comes into a page, and names in markup are plain letters.
 */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
