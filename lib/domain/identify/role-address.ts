import type { Person } from '../records/person';
import { plainLetters, plainWords } from '../words/fold';
import { addressKey, readAddress } from './address';

/** Words by which shared mailboxes are called, whole, in English, German, Hungarian, Norwegian and Afrikaans. */
const WORDS = new Set(
  `account accounting admin anfrage angebot auftrag bestellung bestellungen bid billing booking buchhaltung buero buro care contact
  customer daemon department dept desk dienst eingang einkauf empfang enquiries enquiry export faktura finance hello help hr import
  info inquiry invoice it jobs karriere kontakt kunden lager legal logistics logistik mail mailer marketing news newsletter noreply
  notification office order personal post postmaster poststelle press presse procurement purchasing quality reception rechnung
  rechnungen sales secretary sekretariat service shipping shop supplier support team technik tender verkauf versand vertrieb
  verwaltung web zentrale ajanlat ajanlatkeres beszerzes ertekesites eladas iroda kapcsolat konyveles logisztika megrendeles
  penzugy raktar rendeles szallitas szamla szamlak szamlazas szerviz szolgalat titkarsag ugyfel anbud innkjop innkjoep kunde okonomi
  ordre postmottak regnskap salg senter tilbud aankope boekhouding diens faktuur kliente kontor navrae verkope versending`.split(
    /\s+/,
  ),
);

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
