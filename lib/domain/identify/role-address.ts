import { plainLetters } from '../words/fold';
import { readAddress } from './address';

/** Names of shared mailboxes in English, German, Hungarian, Norwegian and Afrikaans. */
const WHOLE =
  `admin bids buero buro contact eladas empfang export faktura faktuur finance hello hr import info innkjop innkjoep
  invoice iroda it jobs kapcsolat karriere kontakt kontor lager legal logistics logistik logistika logistikk mail
  marketing news office order ordre penzugy personal post presse press production quality raktar reception rfq salg
  sales service shipping shop support szerviz team technik tender tilbud verkauf verkope versand verwaltung web zentrale`.split(
    /\s+/,
  );

/** How such names begin where nobody is called so: "bestellungen", "szamlazas", "customer-care". */
const BEGINNINGS =
  `aanko account ajanlat anbud anfrage angebot arajanlat auftrag beszerz bestell billing booking buchhalt customer
  einkauf enquir ertekesit helpdesk inquir klient konyvel kunden kundes megrendel newsletter noreply notification okonomi
  orders postmaster postmottak poststelle procure purchas rechnung regnskap rendeles secretar sekret szallit szamla titkars ugyfel
  vertrieb`.split(/\s+/);

const IS_WHOLE = new RegExp(`^(${WHOLE.join('|')})$`);
const BEGINS = new RegExp(`^(${BEGINNINGS.join('|')}|no[._-]reply|do[._-]?not[._-]?reply)`);

/**
 * Says whether an address is a mailbox that several people share ("info@", "einkauf.de@", "no-reply@", "sales2+x@"), and
 * so names a company but no person. Unknown words are taken for a person's.
 */
export function isRoleAddress(email: string): boolean {
  const local = readAddress(email)?.local.split('+')[0] ?? '';
  const plain = plainLetters(local);
  if (BEGINS.test(plain)) return true;
  const [first = '', ...others] = plain.split(/[._-]|(?<=\D)(?=\d)/);
  // A country or a number may stand behind the role: "sales-hu", "office2".
  return IS_WHOLE.test(first) && others.every((part) => /^([a-z]{0,2}|\d+)$/.test(part) || IS_WHOLE.test(part));
}
