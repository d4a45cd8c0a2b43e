/** Returns the headings of a list with strokes between them. */
const words = (text: string): string[] => text.split('|').map((word) => word.trim());

/**
 * Headings of other programs that say more than a word of their language, from what their makers document: HubSpot, Salesforce,
 * Pipedrive, Dynamics, Odoo, Zoho, Google, Outlook, LinkedIn, Shopify, WooCommerce, QuickBooks, Xero, FreshBooks, Wave, DATEV,
 * lexoffice, sevDesk, szamlazz.hu, Stripe, SAP, Business Central, Pastel.
 */
export const PROGRAM_HEADINGS = {
  account: words(`
    invoice partner display name | account id | accountid | customer full name | customer/project full name | bill to |
    bill to name | sold to | billing company | shipping company | company / account | potential customer | parent customer |
    company name / account name | customer/company | invoice partner | debitor | debitorname | Rechnungsempfänger |
    Auftraggeber | Käufer | Empfänger | Name des Kunden | vevő név | megrendelő | megrendelő neve | buyer | buyer name | end customer | end user | Endkunde | végfelhasználó | sluttkunde | eindkliënt | vennoot | besigheidsvennoot |
    kundens navn | sales account | koper | naam van kliënt | Cari Adı | organization 1 name | company 1 | bedriftens navn |
    sold-to party | sold-to pt | sold to pt | sold-to name | sold-to party name | name of sold-to party | bill-to party | bill-to customer name | sell-to customer name | Name Auftraggeber | Name des Auftraggebers | Geschäftspartner | Debitorenname | Zugehöriges Unternehmen | Primäres Unternehmen | verknüpftes Unternehmen | Unternehmen des Kontakts | Accountname |
    szervezet neve | kapcsolódó vállalat | kapcsolódó cég | társított vállalat | elsődleges vállalat | tilknyttet selskap | tilknyttet firma | primærselskap | customer description | verwante maatskappy | gekoppelde maatskappy
  `),
  domain: words(`
    associated company domain | company website | email domain | primary domain | website (domain) |
    Unternehmens-Domain-Name | Unternehmensdomain | Domain-Name des Unternehmens | vállalati domain név | firmadomene
  `),
  date: words(`
    date issued | issue date | issued on | invoice/bill date | transaction date | txn date | bill date | sales date | day |
    closed date | actual close date | won date | lost time | expected close date | expected close | expected closing | closed on | Schlusstermin | Abschlusstermin | Schlussdatum | won on | lost on | create date | created at | created date | created (utc) | created |
    service date | shipped date | delivery date | date ordered | ordered on | invoice issue date | completed date |
    Rechnungs-Datum | Ausstellungsdatum | Leistungsdatum | Lieferdatum | Verkaufsdatum | Tag | Buchungstag | Belegdat | Abschluss | gewonnen am | verloren am | geplanter Abschluss | erwarteter Abschluss |
    számla kiállítás dátuma | kiállítás dátuma | kiállítás kelte | kiállítás | számla dátuma | eladás dátuma |
    teljesítés napja | zárás | zárás dátuma | lezárás | lezárás dátuma | várható zárás | várható lezárás | várható zárás dátuma | avslutningsdato | forventet avslutning | lukkedato | forventet lukkedato | sluitingsdatum | afsluitingsdatum | verwagte sluiting | verwagte sluitingsdatum | fakturadag | salgsdato | utstedt | utstedelsesdato | bestillingsdato | bilagsdato | leveringsdato |
    uitreikingsdatum | verkoopdatum | transaksiedatum | activity due date | activity created | hs timestamp |
    call date and time | start date/time | actual end |
    billing date | created on | Gewonnen um | Verloren um | erwartetes Abschlussdatum | voraussichtliches Abschlussdatum | tatsächliches Abschlussdatum | Vertragsabschlussdatum
  `),
  revenue: words(`
    item total | line total | lineitem total | line amount | lineamount | line subtotal | sub total | untaxed amount in currency |
    exclusive | inclusive | excl vat | incl vat | uitgesluit | ingesluit | total net | net total | tax excluded | order subtotal amount | net value | total price | total amount | order total | order total amount | invoice amount |
    invoice total | gross amount | total (gross) | amount in currency | extended price | sales amount | order value |
    Rechnungsbetrag | Gesamtbetrag | Gesamt | Gesamtpreis | Endbetrag | Netto | Brutto | Bruttobetrag | Nettosumme |
    Bruttosumme | Nettowert | Summe netto | Gesamt netto | Warenwert | Umsatz brutto | Auftragswert | Rechnungssumme |
    tétel nettó érték | tétel bruttó érték | nettó érték | bruttó érték | bruttó | bruttó összeg | végösszeg |
    számla nettó | nettó végösszeg | bruttó végösszeg | összesen | sum eks mva | sum inkl mva | totalbeløp | totalsum |
    fakturabeløp | ordresum | linjesum | brutto | totaal | totale bedrag | faktuurbedrag | bruto bedrag | netto | omset |
    expected revenue | est. revenue | actual revenue | estimated value | weighted amount | value of deal |
    adóalap | adóalap előjeles | adó nélküli összeg | nettó árérték | eksklusief | inklusief | sum uten mva
  `),
  order: words(`
    invoice # | invoice id | invoice no. | invoiceno | order # | order name | transaction id | num | no. | doc number |
    document no | bill number | opportunity id | id | record id | Rechnungs-Nr. | Belegfeld 1 | Auftrags-Nr. | Beleg-Nr. |
    számla szám | bizonylat száma | rendelési azonosító | bilagsnummer | bilagsnr | faktura nr | nommer | faktuurnr | dokumentnommer | ordre nr | faktuur nr |
    billing document | billing doc. | bill. doc. | sales document | sales doc. | sales order number | Fakturanummer | Faktura | Fakt.nr. | Verkaufsbeleg | Dokumentnr. | Dokumentnummer | Dokument-Nr. | Nummer | szám | dokumentnr | fakturanr | verwysing
  `),
  productGroup: words(`
    item name | product name | lineitem name | item | product/service | product/service full name | product or service | termék neve | tétel neve |
    megnevezés | Artikel | Artikelbezeichnung | Bezeichnung | Produktname | varenavn | vare | produktnavn | produknaam |
    material group | Materialgruppe | Materialbezeichnung
  `),
  currency: words(`
    company currency | deal currency | amount currency | currency of value | currency symbol | Währg | Währg. | Wrg | WKZ Umsatz | WKZ | valuta kode |
    order currency | document currency | doc. currency | transaction currency | invoice currency | curr. | curr | Belegwährung | Auftragswährung | Rechnungswährung | Transaktionswährung | Währung von Wert | számla pénzneme | számla devizaneme | fakturavaluta | faktuurgeldeenheid
  `),
  name: words(`
    contact full name | complete name | Kontaktperson | Anzeigename | vis navn | visningsnavn | megjelenítendő név
  `),
  title: words(`
    organization title | organization 1 title | role / title | designation | occupation | Funktionsbezeichnung | Stelle |
    munkakör megnevezése | jobbtittel | yrkestittel | arbeidstitel | posbenaming | pos |
    Titel in der Organisation | Berufsbezeichnung in der Organisation | szervezetnél betöltött beosztás | szervezeti beosztás | stilling i organisasjonen | tittel i organisasjonen
  `),
  email: words(`
    e-mail 1 value | primary email | email 1 | email home | email other | customer email | E-Mail 1 | E-Mail: geschäftlich | E-Mail geschäftlich |
    e-mail-cím | elsődleges e-mail | e-postadresse 1 | e-pos 1 |
    E-Mail - Arbeit | E-Mail Arbeit | E-Mail (Arbeit) | E-Mail geschäftlich | e-mail munkahely | e-post jobb | e-post arbeid
  `),
  phone: words(`
    mobile phone number | phone mobile | phone home | phone other | office phone | direct phone | phone number 1 | Telefon geschäftlich | Telefon (geschäftlich) |
    Mobiltelefon geschäftlich | Telefon Arbeit | Handy | Handynummer | munkahelyi telefon | hivatali telefon | mobilszám |
    mobiltelefonnummer | telefon arbeid | telefon jobb | arbeidstelefon | werktelefoon | werkfoon | besigheidsfoon | besigheidstelefoon |
    Haupttelefon | main phone | Telefon 1 | fő telefonszám | hovedtelefon | hooftelefoon | cell | cell phone | cellphone
  `),
  kam: words(`
    Accountinhaber | Kontaktinhaber | Unternehmensinhaber | Contact-Inhaber | Dealinhaber | Deal-Inhaber | Vertriebsmitarbeiter | Vertriebsbeauftragter | Kundenverantwortlicher |
    tulajdonos | vállalat tulajdonosa | üzletkötő | firmaeier | kontoeier | selskapseier | rekeningeienaar | verkoopsverteenwoordiger
  `),
  place: words(`
    Rechnungsanschrift Ort | Adresse 1: Ort | Ort geschäftlich | Geschäftlich: Ort | address 1: city | 1. cím: Helység | billing address city | faktureringsadresse poststed
  `),
  market: words(`
    Rechnungsanschrift Land | Land/Region | Adresse 1: Land/Region | Land/Region geschäftlich | address 1: country/region | 1. cím: Ország/régió | ország/régió
  `),
  person: words(`
    zugehöriger Kontakt | zugehörige Kontakte | kapcsolódó kapcsolat | társított kapcsolattartó | tilknyttet kontakt | gekoppelde kontak
  `),
  customerNumber: words(`
    Accountnummer | Account-Nummer | sell-to customer no. | bill-to customer no. | sold-to no. | customer account | kunde nr. | Kundennummer Auftraggeber
  `),
  function: words(`
    Abteilung der Organisation | organization department | osztály a szervezetnél | avdeling i organisasjonen
  `),
  documentKind: words(`
    billing type | bill. type | billt | Fakturaart | FkArt | transaction code
  `),
  documentState: words(`
    status reason | Statusgrund | state reason
  `),
  voided: words(`
    storno | stornó | is voided | storniert?
  `),
  why: words(`
    lost reason | closed lost reason | loss reason | reason lost | Verlustgrund | Grund für Verlust | vesztés oka |
    elvesztés oka | tapsårsak | årsak til tap | rede vir verlies |
    Grund für verlorenen Abschluss | Grund des Verlustes | Grund für verlorenen Deal | Verlustursache
  `),
};
