import { expect, it } from 'vitest';
import type { Field } from '../../../lib/transfer/import/heading-names';
import { FIELDS_OF, type ImportKind } from '../../../lib/transfer/import/kind';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';

/** The fields in the order of the headings; null for a heading that is not read. */
function read(headings: string): [ImportKind, (Field | null)[]] | null {
  const cells = headings.split(',');
  const columns = recogniseColumns(cells);
  if (columns.missing.length > 0) return null;
  const fields = cells.map<Field | null>(() => null);
  for (const [field, places] of Object.entries(columns.at) as [Field, number[]][]) {
    for (const place of places) fields[place] ??= field;
  }
  return [columns.kind, fields];
}

const LEDGER: Field[] = ['date', 'account', 'revenue', 'profit', 'order', 'productGroup', 'currency'];
const ACCOUNTS: Field[] = ['account', 'domain', 'parent', 'industry', 'market', 'status', 'kam', 'alias'];
const PEOPLE: Field[] = [
  'name',
  'email',
  'account',
  'title',
  'function',
  'role',
  'power',
  'support',
  'reportsTo',
  'phone',
];
const CONTACTS: Field[] = ['date', 'account', 'person', 'contactKind', 'direction', 'text', 'reached'];
const FACTS: Field[] = ['account', 'section', 'text', 'date', 'expires', 'pinned'];

it.each<[string, string, ImportKind, Field[]]>([
  ['English', 'date,account,revenue,profit,order,product group,currency', 'ledger', LEDGER],
  ['German', 'Datum,Kunde,Umsatz,Ertrag,Auftrag,Produktgruppe,Währung', 'ledger', LEDGER],
  ['Hungarian', 'Dátum,Ügyfél,Árbevétel,Nyereség,Rendelésszám,Termékcsoport,Pénznem', 'ledger', LEDGER],
  ['Norwegian', 'Dato,Kunde,Omsetning,Fortjeneste,Ordre,Produktgruppe,Valuta', 'ledger', LEDGER],
  ['Afrikaans', 'Datum,Kliënt,Omset,Wins,Bestelling,Produkgroep,Geldeenheid', 'ledger', LEDGER],
  ['English', 'account,domain,parent,industry,market,status,kam,alias', 'accounts', ACCOUNTS],
  ['German', 'Firma,Webseite,Muttergesellschaft,Branche,Markt,Status,Betreuer,Kurzname', 'accounts', ACCOUNTS],
  ['Hungarian', 'Cégnév,Weboldal,Anyavállalat,Iparág,Piac,Állapot,Felelős,Rövid név', 'accounts', ACCOUNTS],
  ['Norwegian', 'Firmanavn,Nettsted,Morselskap,Bransje,Marked,Status,Kundeansvarlig,Kortnavn', 'accounts', ACCOUNTS],
  ['Afrikaans', 'Maatskappy,Webwerf,Moedermaatskappy,Bedryf,Mark,Status,Eienaar,Kort naam', 'accounts', ACCOUNTS],
  ['English', 'name,email,account,title,function,role,power,support,reports to,phone', 'people', PEOPLE],
  ['German', 'Name,E-Mail,Firma,Titel,Funktion,Rolle,Einfluss,Unterstützung,Vorgesetzter,Telefon', 'people', PEOPLE],
  ['Hungarian', 'Név,E-mail cím,Cég,Beosztás,Funkció,Szerep,Befolyás,Támogatás,Felettes,Telefonszám', 'people', PEOPLE],
  ['Norwegian', 'Navn,E-post,Bedrift,Stilling,Avdeling,Rolle,Makt,Støtte,Leder,Telefon', 'people', PEOPLE],
  ['Afrikaans', 'Naam,E-pos,Maatskappy,Posisie,Funksie,Rol,Mag,Steun,Rapporteer aan,Telefoon', 'people', PEOPLE],
  ['English', 'account,section,text,date,expires,pinned', 'facts', FACTS],
  ['German', 'Kunde,Abschnitt,Text,Datum,Gültig bis,Angeheftet', 'facts', FACTS],
  ['Hungarian', 'Ügyfél,Szakasz,Szöveg,Dátum,Lejárat,Kitűzve', 'facts', FACTS],
  ['Norwegian', 'Kunde,Seksjon,Tekst,Dato,Utløper,Festet', 'facts', FACTS],
  ['Afrikaans', 'Kliënt,Afdeling,Teks,Datum,Verval,Vasgespeld', 'facts', FACTS],
  ['English', 'date,account,person,kind,direction,text,reached', 'contacts', CONTACTS],
  ['German', 'Aktivitätsdatum,Kunde,Ansprechpartner,Art,Richtung,Notiz,Erreicht', 'contacts', CONTACTS],
  ['Hungarian', 'Dátum,Ügyfél,Személy,Tevékenység típusa,Irány,Megjegyzés,Elérve', 'contacts', CONTACTS],
  ['Norwegian', 'Dato,Kunde,Person,Aktivitetstype,Retning,Notat,Nådd', 'contacts', CONTACTS],
  ['Afrikaans', 'Datum,Kliënt,Persoon,Soort,Rigting,Nota,Bereik', 'contacts', CONTACTS],
])('reads the %s headings %s', (_, headings, kind, fields) => {
  expect(read(headings)).toEqual([kind, fields]);
  const turned = headings.toUpperCase().split(',').reverse().join(',');
  expect(read(turned)).toEqual([kind, [...fields].reverse()]);
});

it.each<[string, string, ImportKind, (Field | null)[]]>([
  [
    'HubSpot companies',
    'Record ID,Company name,Company Domain Name,Company owner,Industry,Country/Region,Lifecycle Stage',
    'accounts',
    [null, 'account', 'domain', 'kam', 'industry', 'market', 'status'],
  ],
  [
    'HubSpot contacts',
    'First Name,Last Name,Email,Phone Number,Associated Company,Job Title',
    'people',
    ['firstName', 'lastName', 'email', 'phone', 'account', 'title'],
  ],
  [
    'Salesforce accounts',
    'Account Name,Parent Account,Website,Industry,Type,Billing Country,Account Owner',
    'accounts',
    ['account', 'parent', 'domain', 'industry', 'status', 'market', 'kam'],
  ],
  [
    'Salesforce contacts',
    'First Name,Last Name,Account Name,Title,Phone,Mobile,Email,Department,Reports To',
    'people',
    ['firstName', 'lastName', 'account', 'title', 'phone', 'phone', 'email', 'function', 'reportsTo'],
  ],
  ['Salesforce opportunities', 'Account Name,Close Date,Amount', 'ledger', ['account', 'date', 'revenue']],
  ['Pipedrive people', 'Name,Organization,Email - Work,Phone - Work', 'people', ['name', 'account', 'email', 'phone']],
  [
    'Odoo invoices',
    'Number,Invoice Date,Customer,Salesperson,Untaxed Amount Signed',
    'ledger',
    ['order', 'date', 'account', null, 'revenue'],
  ],
  [
    'Zoho accounts',
    'account_name,website,parent_account,industry',
    'accounts',
    ['account', 'domain', 'parent', 'industry'],
  ],
  [
    'headings with a currency',
    'Datum,Kunde,Umsatz (EUR),DB in EUR',
    'ledger',
    ['date', 'account', 'revenue', 'profit'],
  ],
  [
    'a margin in per cent, which is no amount',
    'date,account,revenue,margin %',
    'ledger',
    ['date', 'account', 'revenue', null],
  ],
])('reads %s', (_, headings, kind, fields) => {
  expect(read(headings)).toEqual([kind, fields]);
});

it.each(['', 'foo,bar', 'date,revenue', 'section,text', 'domain,industry'])(
  'does not guess what "%s" is about',
  (headings) => {
    expect(read(headings)).toBeNull();
  },
);

it.each(['website', 'Webseite', 'Weboldal', 'Nettsted', 'Webwerf'])(
  'reads "%s" of an account for its domain and as it stands, of a flag for the domain alone',
  (heading) => {
    expect(recogniseColumns(['account', heading]).at).toMatchObject({ domain: [1], website: [1] });
    expect(recogniseColumns(['account', heading, 'need', 'ability', 'authority']).at).toMatchObject({ domain: [1] });
    expect(recogniseColumns(['account', 'domain', 'parent', heading]).at).toMatchObject({ domain: [1, 3] });
  },
);

it.each(['tags', 'Schlagwörter', 'Címkék', 'Saját címkék', 'Stikkord', 'Sleutelwoorde'])(
  'reads the tags under "%s"',
  (heading) => {
    expect(recogniseColumns(['account', heading]).at).toEqual({ account: [0], tags: [1] });
  },
);

it('reads a file as the kind that is asked for, or says what it misses', () => {
  const headings = ['name', 'email', 'account'];
  expect(recogniseColumns(headings, { kind: 'accounts' }).kind).toBe('accounts');
  expect(recogniseColumns(headings, { kind: 'ledger' }).missing.flat()).toContain('date');
});

it('needs nothing that it does not read', () => {
  for (const { reads, needs } of Object.values(FIELDS_OF)) {
    expect(needs.flat().every((field) => reads.includes(field))).toBe(true);
  }
});
