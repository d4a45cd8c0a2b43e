import { addressKey, exactAddress } from '../identify/address';
import { isOwnAddress, type Self } from '../identify/colleagues';
import { machineOf } from '../identify/machine';
import type { PageSubject } from '../records/page-subject';
import { fold, legible } from '../words/fold';

/** An address in a text, and the name that stands before it. */
export interface NamedAddress {
  name?: string;
  email: string;
}

/** More are a list of everybody. */
const MOST = 5;
const MOST_LETTERS = 8000;
const ADDRESS = /(?<![^\s<>[\]():;,"'])[^\s<>[\]():;,"'@]{1,64}@[^\s<>[\]():;,"']{3,255}/g;
const NAME = /(\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30}){1,2})[\s,(<:–-]{1,3}$/u;

/** What a sentence asks for stands in capitals where it begins: "Contact Tom Reed", "Kontaktieren Sie Tom Reed"; folded. */
const ASKED =
  /^(?:(?:please|bitte|kerem|vennligst|asseblief|contact|call|kontakt|kontaktieren|kontak|keresse|hivja|ring|skakel|sie) ){1,3}/;

/**
 * Returns the addresses in a mail's text with the names before them, each once, five at most: who stands in for somebody absent,
 * whose address a bounce names, whom an invitation names. Never the user's, the sender's, or a machine's.
 */
export function namedAddresses({ people }: Pick<PageSubject, 'people'>, message: string, self: Self): NamedAddress[] {
  const sender = people.find(({ role }) => role === 'from')?.email ?? '';
  const found = new Map<string, NamedAddress>([[addressKey(sender), { email: sender }]]);
  const text = legible(message).slice(0, MOST_LETTERS);
  for (const { 0: word, index } of text.matchAll(ADDRESS)) {
    const email = exactAddress(word.replace(/[.!?]{1,5}$/, ''));
    if (!email || found.has(addressKey(email)) || isOwnAddress(email, self) || machineOf({ email })) continue;
    const written = NAME.exec(text.slice(Math.max(0, index - 100), index))?.[1] ?? '';
    const name = written.slice(ASKED.exec(fold(written))?.[0].length ?? 0);
    found.set(addressKey(email), { email, ...(name && { name }) });
  }
  return [...found.values()].slice(1, 1 + MOST);
}
