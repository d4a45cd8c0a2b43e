import { roleAddresses } from '../languages/role-addresses';
import type { Person } from '../records/person';
import { plainLetters, plainWords } from '../words/fold';
import { addressKey, readAddress } from './address';

/** Words by which shared mailboxes are called, whole. */
const WORDS = new Set(Object.values(roleAddresses).flat().map(plainLetters));

const isOne = (word: string) => WORDS.has(word) || WORDS.has(word.replace(/s$/, ''));

/** Whether a word is one of these, or two of them in one: "customercare". */
function isRoleWord(word: string): boolean {
  const cuts = [...word].map((_, at) => at).filter((at) => at > 2 && at < word.length - 2);
  return isOne(word) || cuts.some((at) => isOne(word.slice(0, at)) && isOne(word.slice(at)));
}

/**
 * Says whether an address is a mailbox that several people share ("info@", "einkauf.de@", "no-reply@", "sales2+x@"), and
 * so names a company but no person. Only whole words count: "billingsley" is somebody, and unknown words are taken for a
 * person's.
 */
export function isRoleAddress(email: string): boolean {
  const local = plainLetters(readAddress(email)?.local.split('+')[0] ?? '').slice(0, 64);
  if (/^(no|do[._-]?not)[._-]?reply(?![a-z])/.test(local)) return true;
  const [first = '', ...others] = local.split(/[._-]|(?<=\D)(?=\d)/);
  // A country or a number may stand behind the role: "sales-hu", "office2".
  return isRoleWord(first) && others.every((part) => /^([a-z]{0,2}|\d+)$/.test(part) || isRoleWord(part));
}

/**
 * Says whether an address names a person who has it: a shared mailbox does only where it is the one they are written to, and
 * they are called like somebody ("Bea Nagy" at "office@", never "Office").
 */
export function isPersonsOwn(email: string, { name, emails: [first = ''] }: Pick<Person, 'name' | 'emails'>): boolean {
  if (!isRoleAddress(email)) return true;
  return addressKey(first) === addressKey(email) && plainWords(name).some((word) => !isRoleWord(word));
}
