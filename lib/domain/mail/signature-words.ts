import { fold } from '../words/fold';

const listed = (words: string) => words.split(',').map((word) => word.trim());

/** A line that closes a mail, in the languages around us; folded, without the comma at its end. */
export const CLOSING = new RegExp(
  `^(?:${[
    '(?:with )?(?:(?:best|kind|kindest|warm|warmest) )?regards',
    'best|(?:all )?the best|all the best|best wishes|cheers|rgds|kr|br',
    '(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?',
    '(?:many )?thanks(?: (?:again|a lot|in advance|and (?:best |kind )?regards))?|thank you(?: (?:very much|in advance))?',
    '(?:mit )?(?:freundlichen?|freundlichem|besten?|herzlichen?|lieben?|vielen?|schönen?) gr(?:u|ue)s{1,2}e?n?(?: aus [\\p{L} ]{2,30})?',
    'gr(?:u|ue)s{1,2}e?|mfg|vg|lg|bg|hochachtungsvoll|danke|vielen dank|besten dank',
    '(?:szívélyes |baráti )?üdvözlettel|tisztelettel|üdv|köszönettel|köszönöm|köszönjük',
    '(?:med )?(?:(?:vennlig|venlig|beste|hjertelig) )?hilsen|beste hilsener|mvh|vh|takk|på forhånd takk',
    '(?:med )?(?:vänliga|bästa) hälsningar|hälsningar',
    '(?:met )?(?:vriendelike|vriendelijke|hartelike|hartelijke|beste) groete?n?(?:tenis|is)?|groete|groetnis|groeten',
    'die uwe|met dank|dankie|baie dankie|hoogagtend',
  ]
    .map((one) => fold(one).replaceAll('\\p{l}', '\\p{L}'))
    .join('|')})$`,
  'u',
);

/** Words that make a line a job's title; "-" as `wordPattern` reads it. */
export const jobWords = listed(`
  manager, director, head of, head, lead, leader, officer, ceo, cfo, coo, cto, cio, cpo, chief, president, chairman,
  chairwoman, owner, founder, co-founder, executive, engineer, buyer, purchasing, purchaser, procurement,
  sourcing, sales, assistant, consultant, coordinator, specialist, analyst, accountant, controller, secretary,
  administrator, supervisor, architect, planner, foreman, technician, representative,
  -leiter-, -leitung, geschäftsführ-, -einkauf, -einkäufer-, vorstand, vorständin, inhaber-, prokurist-, -assistenz,
  -assistentin, sachbearbeit-, -referent-, -berater-, -ingenieur-, -vertrieb, meister, meisterin, -techniker-, buchhaltung,
  buchhalter-, disponent-, controllerin, -beauftragte-, -verantwortliche-,
  -vezető-, -igazgató-, beszerző-, beszerzés-, -menedzser-, -mérnök-, asszisztens-, titkár-, munkatárs-, koordinátor-,
  szakértő-, tulajdonos-, könyvelő-, értékesít-, elnök-, referens-, főmérnök-, művezető-,
  -leder, -sjef, -direktør, -innkjøper, -innkjøp, -rådgiver, -ingeniør, -konsulent, -selger, eier, -koordinator, -medarbeider,
  -ansvarlig, -fullmektig, formann,
  -bestuurder-, hoof, -direkteur, -aankoper, aankope, verkope, -verkoopsman, -ingenieur, eienaar, -assistent, -sekretaresse,
  -rekenmeester, beampte, -koördineerder, -konsultant, voorman, inkoper, inkoop, verkoop, hoofd, eigenaar
`);

/** What stands before a telephone number. */
export const phoneWords = listed(`
  t, tel, telephone, phone, ph, p, m, mob, mobile, mobil, cell, cellphone, d, direct, dial, office, o, w, whatsapp, viber,
  telefon, fon, durchwahl, direkt, handy, mobiltelefon, mobilfunk, büro,
  telefonszám-, mobilszám-, mobilom, közvetlen, iroda,
  tlf, telefonnr, mobilnr, kontor, direktenummer,
  telefoon, sel, selfoon, kantoor, mobiel, gsm, foon
`);

/** What says that a number is not the sender's telephone. */
export const otherNumbers = listed(`
  fax, telefax, telefaks, faks, f, facs-, zentrale, vermittlung, switchboard, reception, központ-, sentralbord, skakelbord,
  hotline, helpdesk, support, service, emergency, notfall-, notdienst, ügyelet, vakttelefon, assist-, sekretari-, secretar-,
  titkárság, vertretung, stellvertret-, iban, vat, ust, hrb, adószám-, bank-
`);
