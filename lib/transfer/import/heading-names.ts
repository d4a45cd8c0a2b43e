import { plainLetters } from '../../domain/words/fold';
import { words } from './split-words';

/**
 * The headings under which each column stands in our own files and in the exports of the usual CRM and accounting programs, in
 * English, German, Hungarian, Norwegian and Afrikaans. Case, accents, spaces and signs do not count.
 */
const HEADING_NAMES = {
  account: words(`
    account | account name | company | company name | associated company | associated company name | customer |
    customer name | client | client name | organization | organization name | organisation | organisation name |
    related company | Konto | Firma | Firmenname | Unternehmen | Unternehmensname | Kunde | Kundenname |
    Organisation | Kundenbezeichnung | ügyfél | ügyfél neve | ügyfélnév | cég | cégnév | cég neve | vállalat | vevő |
    vevő neve | vevőnév | partner | partner neve | kunde | kundenavn | firma | firmanavn | selskap | selskapsnavn |
    bedrift | bedriftsnavn | organisasjon | organisasjonsnavn | kliënt | kliëntnaam | maatskappy | maatskappynaam |
    rekening | rekeningnaam | onderneming | organisasie
  `),
  date: words(`
    date | invoice date | order date | posting date | close date | closing date | won time | booking date |
    document date | accounting date | invoice/bill date | learned on | Datum | Rechnungsdatum | Belegdatum |
    Buchungsdatum | Auftragsdatum | Bestelldatum | Abschlussdatum | dátum | kelt | számla kelte | teljesítés dátuma |
    teljesítés | rendelés dátuma | dato | fakturadato | ordredato | bokføringsdato | datum | faktuurdatum |
    besteldatum | bestellingsdatum
  `),
  revenue: words(`
    revenue | turnover | sales | net sales | amount | net amount | total | untaxed amount | untaxed total | subtotal |
    sum | value | deal value | deal amount | grand total | untaxed amount signed | Umsatz | Nettoumsatz |
    Umsatz netto | Erlös | Erlöse | Betrag | Nettobetrag | Summe | Wert | árbevétel | nettó árbevétel | bevétel |
    forgalom | összeg | nettó összeg | nettó | omsetning | omset | salg | beløp | nettobeløp | inntekt |
    netto omsetning | inkomste | verkope | bedrag | netto bedrag
  `),
  profit: words(`
    profit | gross profit | margin | gross margin | contribution margin | contribution | earnings | Gewinn | Ertrag |
    Rohertrag | Marge | Deckungsbeitrag | DB | Rohgewinn | nyereség | haszon | fedezet | árrés | árréstömeg |
    fortjeneste | dekningsbidrag | bruttofortjeneste | resultat | wins | bruto wins | winsgrens
  `),
  order: words(`
    order | order number | order no | order id | invoice | invoice number | invoice no | document | document number |
    reference | number | deal id | sales order | Auftrag | Auftragsnummer | Auftragsnr | Bestellung | Bestellnummer |
    Rechnung | Rechnungsnummer | Rechnungsnr | Beleg | Belegnummer | Belegnr | rendelés | rendelésszám |
    rendelési szám | rendelés száma | számlaszám | számla | számla sorszáma | bizonylatszám | ordre | ordrenummer |
    ordrenr | faktura | fakturanummer | bestelling | bestelnommer | bestellingsnommer | faktuur | faktuurnommer
  `),
  productGroup: words(`
    product group | product category | product family | product line | product | item group | category |
    Produktgruppe | Warengruppe | Artikelgruppe | Produktkategorie | Kategorie | Produkt | termékcsoport |
    árucsoport | cikkcsoport | termék | kategória | termékkategória | produktgruppe | varegruppe | produkt |
    kategori | produkgroep | produkkategorie | produk | kategorie
  `),
  currency: words(`
    currency | currency code | currency iso code | Währung | Währungscode | pénznem | deviza | devizanem | valuta |
    geldeenheid | valutakode
  `),
  domain: words(`
    domain | domains | company domain name | company domain | website | website url | web site | web | url |
    homepage | Domäne | Webseite | Webadresse | Internetseite | Internetadresse | weboldal | honlap | webcím |
    tartománynév | nettsted | nettside | hjemmeside | domene | webwerf | webblad | domein | domeinnaam
  `),
  parent: words(`
    parent | parent account | parent company | parent account name | parent organization | group | company group |
    related company parent | ultimate parent | Mutter | Muttergesellschaft | Mutterunternehmen |
    Übergeordneter Account | Übergeordnetes Unternehmen | Konzern | Gruppe | anyavállalat | anyacég | cégcsoport |
    csoport | morselskap | konsern | overordnet | overordnet selskap | gruppe | moedermaatskappy | hoofmaatskappy |
    groep
  `),
  industry: words(`
    industry | sector | branch | Branche | Industrie | Wirtschaftszweig | iparág | ágazat | bransje | næring |
    industri | bedryf | nywerheid | sektor
  `),
  market: words(`
    market | country | region | territory | billing country | country region | address country | billing state |
    Markt | Land | Gebiet | piac | ország | régió | marked | land | mark | streek
  `),
  status: words(`
    status | account status | type | account type | lifecycle stage | relationship | Typ | Art | Kundenstatus |
    állapot | státusz | típus | kundestatus | tipe | kliëntstatus
  `),
  kam: words(`
    kam | key account manager | account manager | account owner | owner | company owner | contact owner |
    organization owner | salesperson | sales rep | Betreuer | Kundenbetreuer | Verantwortlicher | Besitzer |
    Zuständig | Verkäufer | kiemelt ügyfél menedzser | felelős | kapcsolattartó | értékesítő | nøkkelkundeansvarlig |
    ansvarlig | kundeansvarlig | eier | selger | sleutelrekeningbestuurder | rekeningbestuurder | eienaar |
    verkoopspersoon
  `),
  alias: words(`
    alias | aliases | other names | also known as | short name | Kurzname | Weitere Namen | Alternativname |
    egyéb név | rövid név | másik név | andre navn | kortnavn | ander name | kort naam
  `),
  website: words(`
    website | website url | web site | web | url | homepage | Webseite | Webadresse | Internetseite |
    Internetadresse | weboldal | honlap | webcím | nettsted | nettside | hjemmeside | webwerf | webblad
  `),
  tags: words(`
    tags | tag | keywords | Schlagwörter | Schlagworte | Stichwörter | Tags | címkék | kulcsszavak | stikkord |
    etiketter | merker | sleutelwoorde | etikette
  `),
  name: words(`
    name | full name | contact | contact name | person | person name | display name | Ansprechpartner | Kontakt |
    Kontaktname | Vollständiger Name | név | teljes név | kapcsolat neve | személy | navn | fullt navn | kontakt |
    kontaktperson | naam | volle naam | kontakpersoon | kontak
  `),
  firstName: words(`
    first name | given name | Vorname | keresztnév | utónév | fornavn | voornaam | eerste naam
  `),
  lastName: words(`
    last name | surname | family name | Nachname | Familienname | Zuname | vezetéknév | családnév | etternavn | van |
    familienaam
  `),
  email: words(`
    email | e-mail | email address | e-mail address | mail | work email | person email | email work | E-Mail-Adresse |
    Mailadresse | e-mail cím | email cím | e-postadresse | epost | e-post | e-pos | e-posadres | epos
  `),
  title: words(`
    title | job title | position | job position | Titel | Position | Stellung | Berufsbezeichnung | Jobtitel |
    beosztás | munkakör | pozíció | stilling | stillingstittel | tittel | posisie | postitel | titel
  `),
  function: words(`
    function | department | job function | Funktion | Abteilung | Bereich | funkció | osztály | terület | funksjon |
    avdeling | funksie | afdeling
  `),
  role: words(`
    role | buying role | contact role | roles | Rolle | Kaufrolle | Rolle im Einkauf | szerep | döntési szerep |
    szerepkör | rolle | kjøpsrolle | rol | kooprol
  `),
  power: words(`
    power | influence | Macht | Einfluss | befolyás | hatalom | makt | innflytelse | mag | invloed
  `),
  support: words(`
    support | attitude | Unterstützung | Haltung | támogatás | hozzáállás | støtte | holdning | steun | houding
  `),
  reportsTo: words(`
    reports to | manager | supervisor | Vorgesetzter | Vorgesetzte | berichtet an | felettes | vezetője |
    rapporterer til | overordnede | leder | rapporteer aan | bestuurder
  `),
  phone: words(`
    phone | phone number | telephone | business phone | work phone | phone work | mobile | mobile phone | Telefon |
    Telefonnummer | Tel | Mobil | Mobiltelefon | telefonszám | mobil | mobiltelefon | telefon | telefoon |
    telefoonnommer | selfoon
  `),
  section: words(`
    section | chapter | Abschnitt | Bereich des Dossiers | Rubrik | szakasz | rész | fejezet | seksjon | avsnitt |
    del | afdeling van dossier | afdeling | seksie
  `),
  text: words(`
    text | fact | note | note body | content | description | Fakt | Notiz | Inhalt | Beschreibung | szöveg | tény |
    jegyzet | megjegyzés | leírás | tekst | faktum | notat | beskrivelse | teks | feit | nota | beskrywing
  `),
  expires: words(`
    expires | expires on | expiry | expiry date | valid until | gültig bis | läuft ab | Ablauf | Ablaufdatum |
    lejárat | lejár | érvényes | érvényesség | utløper | utløpsdato | gyldig til | verval | vervaldatum | geldig tot
  `),
  pinned: words(`
    pinned | pin | highlight | angeheftet | angepinnt | gepinnt | wichtig | kitűzve | kitűzött | rögzített | kiemelt |
    festet | fremhevet | viktig | vasgespeld | vasgepen | vasgesteek
  `),
  need: words(`
    need | need 0-2 | needs | Bedarf | igény | szükséglet | behov | behoefte
  `),
  needEvidence: words(`
    need shown by | need evidence | Bedarf erkennbar an | Beleg Bedarf | igény bizonyítéka | igény alapja |
    behov vist ved | belegg behov | behoefte blyk uit | bewys behoefte
  `),
  ability: words(`
    ability | ability 0-2 | ability to pay | means | means to pay | budget | money | Mittel | Zahlungsfähigkeit |
    Budget | fizetőképesség | keret | költségkeret | betalingsevne | budsjett | solvensie | betaalvermoë | begroting
  `),
  abilityEvidence: words(`
    ability shown by | ability evidence | means shown by | Mittel erkennbar an | Beleg Mittel |
    fizetőképesség bizonyítéka | fizetőképesség alapja | betalingsevne vist ved | belegg betalingsevne |
    solvensie blyk uit | bewys solvensie
  `),
  authority: words(`
    authority | authority 0-2 | authority to decide | Befugnis | Entscheidungsbefugnis | döntési jogkör | jogkör |
    myndighet | beslutningsmyndighet | gesag | besluitgesag
  `),
  authorityEvidence: words(`
    authority shown by | authority evidence | Befugnis erkennbar an | Beleg Befugnis | döntési jogkör bizonyítéka |
    döntési jogkör alapja | myndighet vist ved | belegg myndighet | gesag blyk uit | bewys gesag
  `),
  labels: words(`
    labels | label | suspected labels | suspected label | Einstufung | vermutete Einstufung | vermutete Einstufungen |
    címke | címkék | feltételezett címkék | etikett | etiketter | antatte etiketter | etiket | etikette |
    vermoedelike etikette
  `),
  why: words(`
    why | reason | reason why | warum | Grund | Begründung | miért | indok | indoklás | hvorfor | grunn | begrunnelse |
    hoekom | waarom | rede
  `),
  flaggedOn: words(`
    flagged on | flagged at | flag date | date | markiert am | Datum | megjelölve | megjelölés dátuma | dátum | merket |
    merket dato | merket den | dato | gemerk op | datum
  `),
  flaggedBy: words(`
    flagged by | markiert von | megjelölte | jelölő | merket av | gemerk deur
  `),
  seen: words(`
    seen | seen people | people | contacts | gesehen | Personen | Ansprechpartner | személyek | kapcsolattartók | sett |
    personer | kontakter | gesien | mense | kontakte
  `),
};

/** What a column can hold; the words for the screen stand in the locales under `importField_<field>`. */
export type Field = keyof typeof HEADING_NAMES;

/** Returns a heading without case, accents, signs and what stands in brackets: "Umsatz (EUR)" -> "umsatz". */
export function foldHeading(heading: string): string {
  const bare = heading
    .replace(/^\uFEFF/, '')
    // a margin in per cent is no amount
    .replace(/^.*%.*$/s, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  return plainLetters(bare).replace(/[^\p{L}\p{N}]/gu, '');
}

const fieldsByHeading = new Map<string, Set<Field>>();
for (const [field, names] of Object.entries(HEADING_NAMES) as [Field, readonly string[]][]) {
  for (const name of names) {
    const folded = foldHeading(name);
    fieldsByHeading.set(folded, (fieldsByHeading.get(folded) ?? new Set()).add(field));
  }
}

/** Returns every column that a heading may stand for; a few stand for two ("Afdeling" is a department and a section). */
export function fieldsOfHeading(heading: string): ReadonlySet<Field> {
  const folded = foldHeading(heading);
  return fieldsByHeading.get(folded) ?? fieldsByHeading.get(withoutCurrency(folded)) ?? new Set();
}

/** Returns whether a folded heading is one of any kind of file. */
export function isKnownHeading(folded: string): boolean {
  return fieldsByHeading.has(folded) || fieldsByHeading.has(withoutCurrency(folded));
}

/** "Umsatz in EUR", "Revenue USD": the currency is no part of the name. */
function withoutCurrency(folded: string): string {
  return folded.replace(/(in)?(eur|usd|gbp|chf|huf|nok|sek|dkk|zar|pln|czk|ron|euro)$/, '');
}
