import type { Person } from '../records/person';
import { plainLetters, plainWords } from '../words/fold';
import { addressKey, readAddress } from './address';

/** Words by which shared mailboxes are called, whole, in English, German, Hungarian, Norwegian and Afrikaans. */
const WORDS = new Set(
  `account accounting accounts admin administration all anfrage anfragen bid bids billing booking bookings care career careers
  center centre claims client clients company compliance contact contacts customer customers dept desk dispatch email enquiries
  enquiry export feedback finance hello help helpdesk hr hq import info inquiries inquiry invoice invoices invoicing it jobs legal
  logistics mail mailbox marketing news newsletter notification notifications office order orders payable payables payment
  payments payroll post postmaster press privacy procurement production purchase purchases purchasing quality quotes quotations
  reception receivables relations reservations returns rfq sales secretary secretariat service services shipping shop store
  supplier suppliers supply support team tender tenders verification warehouse web webmaster
  noreply donotreply noreplies mailer daemon mailerdaemon bounce bounces

  abteilung angebot angebote auftrag auftraege bestellung bestellungen bestellannahme bewerbung bewerbungen bueroleitung buchhaltung
  buchhaltungen buero buro disposition eingang einkauf empfang faktura geschaeftsleitung kasse karriere kontakt kunden kundendienst
  kundenservice lager leitung lieferanten logistik personal poststelle presse rechnung rechnungen rechnungswesen rechnungseingang
  reklamation reklamationen sekretariat technik termine verkauf versand vertrieb vertriebsinnendienst verwaltung werkstatt zentrale

  ajanlat ajanlatkeres ajanlatkeresek arajanlat beszallito beszerzes ertekesites eladas elado gyartas hirlevel iroda kapcsolat
  kereskedelem konyveles logisztika megrendeles megrendelesek minoseg muszaki penzugy penzugyek raktar recepcio rendeles rendelesek
  szallitas szamla szamlak szamlazas szerviz szolgalat titkarsag ugyfel ugyfelkapcsolat ugyfelszolgalat ugyvezetes vevoszolgalat

  anbud bestilling bestillinger faktura fakturaer innkjop innkjoep kundeservice kundesenter kundestotte kvalitet lagerdrift lonn
  logistikk okonomi ordre ordrekontor postmottak regnskap resepsjon salg salgsavdeling sekretaer teknisk tilbud verksted

  aankoop aankope aankoopafdeling bestellings boekhouding faktuur fakture finansies inligting kantoor kliente klientediens kontor
  kwaliteit kwotasies navrae ontvangs rekeninge sekretaresse tegnies verkope verskaffers versending werkswinkel`.split(
    /\s+/,
  ),
);

/** Whether a word is one of these, or two of them in one: "customercare". */
function isRoleWord(word: string): boolean {
  if (WORDS.has(word)) return true;
  for (let at = 3; at <= word.length - 3; at += 1) {
    if (WORDS.has(word.slice(0, at)) && WORDS.has(word.slice(at))) return true;
  }
  return false;
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
