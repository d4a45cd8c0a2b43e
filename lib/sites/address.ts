import type { PagePerson } from './site';

// Control and format characters are refused, never taken out: without its hidden letter it would be another address.
const EMAIL = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/**
 * The address in lower case, or undefined where the text is not exactly one address of at most 320 characters. Only A to Z: the
 * Kelvin sign would become a "k", and the address somebody else's.
 */
export function emailOf(text: string): string | undefined {
  const email = text.length <= 320 ? text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : '';
  return EMAIL.test(email) ? email : undefined;
}

/**
 * A person from an address and a label; a label that is nothing but the address says nothing and is left out, one that is another
 * address lies, which is to be told. Of an address that cannot be read (`"ann doe"@x.com`) the label stays; null where nobody is named.
 */
export function personOf(role: PagePerson['role'], address: string, label = ''): PagePerson | null {
  const email = emailOf(address);
  const said = label.trim();
  const name = (said.includes('@') && !/\s/.test(said) && (emailOf(said) ?? email) === email ? '' : said) || undefined;
  return email || (name && address.includes('@')) ? { name, email, role } : null;
}

/**
 * The last address among the parts of a page's title, "Inbox - me@firm.test - Mail": whatever else stands there, a subject too,
 * the account's own comes last, with only the app's name behind it.
 */
export function lastAddressIn(title: string, separator: string): string[] {
  const parts = title.split(separator);
  const place = parts.findLastIndex((part) => part.includes('@'));
  const address = parts[place] ?? '';
  return place > 0 && place < parts.length - 1 && /^[^\s@]+@[^\s@]+$/.test(address) ? [address] : [];
}

/** Characters: a name is shorter, and looking through a longer one again at each comma would take long. */
const LONGEST_LABEL = 500;

/** The people of an address field as people write it: `"Doe, Ann" <ann@x.com>, bob@y.com; Eve <eve@z.com>`. */
export function parseAddresses(text: string, role: PagePerson['role']): PagePerson[] {
  const people: PagePerson[] = [];
  let label = '';
  const close = (address: string, name: string) => {
    const person = personOf(role, address, name);
    if (person) people.push(person);
    return Boolean(person);
  };
  for (const [token] of text.slice(0, 50_000).matchAll(/"[^"]*"|<[^<>]*>|[,;]|[^"<>,;]+|./gs)) {
    if (token[0] === '<') {
      close(token.slice(1, -1), label);
      label = '';
    } else if (token === ',' || token === ';') {
      // "Doe, Ann <ann@x.com>": a comma ends an entry only where an address stands before it.
      label = close(label, '') || !label.trim() || label.length > LONGEST_LABEL ? '' : label + token;
    } else label += token[0] === '"' ? token.slice(1, -1) : token;
  }
  close(label, '');
  return people;
}

/** The addresses of a `mailto:` link, decoded; [] for a share link without a receiver. */
export function mailtoAddresses(href: string): string[] {
  const field = /^mailto:([^?#]*)/i.exec(href.trim())?.[1] ?? '';
  try {
    return parseAddresses(decodeURIComponent(field.slice(0, 10_000)), 'contact').flatMap(
      (person) => person.email ?? [],
    );
  } catch {
    return []; // A stray % in the link.
  }
}
