import type { Person } from '../records/person';
import { plainLetters, plainWords } from '../words/fold';
import { addressKey, readAddress } from './address';

/** Words by which shared mailboxes are called, whole, in English, German, Hungarian, Norwegian and Afrikaans. */
const WORDS = new Set(
  `account accounting admin administration all anfrage anfragen bid billing booking buero buro care career center centre claim
  client company compliance contact customer daemon department dept desk dispatch email enquiries enquiry export feedback finance
  hello help hr hq import info inquiries inquiry invoice invoicing it jobs legal logistics mail mailbox mailer marketing news
  newsletter notification noreply office order payable payment payroll post postmaster press privacy procurement production
  purchase purchasing quality quotation quote reception receivables reservations returns rfq sales secretary secretariat service
  shipping shop store supplier supply support team tender warehouse web webmaster
  abteilung angebot angebote auftrag auftraege bestellung bestellungen bewerbung bewerbungen buchhaltung dienst disposition eingang
  einkauf empfang faktura innendienst karriere kontakt kunden lager lieferanten logistik personal poststelle presse rechnung
  rechnungen reklamation reklamationen sekretariat technik termine verkauf versand vertrieb verwaltung werkstatt wesen zentrale
  ajanlat arajanlat ajanlatkeres beszallito beszerzes ertekesites eladas gyartas hirlevel iroda kapcsolat kereskedelem konyveles
  logisztika megrendeles megrendelesek minoseg penzugy raktar recepcio rendeles rendelesek szallitas szamla szamlak szamlazas
  szerviz szolgalat titkarsag ugyfel vevo
  anbud bestilling bestillinger fakturaer innkjop innkjoep kunde kvalitet logistikk okonomi ordre postmottak regnskap resepsjon
  salg senter tilbud verksted
  aankoop aankope boekhouding faktuur finansies inligting kantoor kliente diens kontor kwotasies navrae ontvangs rekeninge
  verkope verskaffers versending`.split(/\s+/),
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
