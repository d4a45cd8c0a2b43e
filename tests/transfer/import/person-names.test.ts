import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldBook } from './told-book';

const people = (file: string) => toldBook(file).filter((line) => / of /.test(line));

it.each([
  ['two columns', 'First name,Last name,Company\nAnn,Lee,Otter', 'Ann Lee of Otter'],
  ['German, where "Name" is the family', 'Vorname;Name;Firma\nEva;Muster;Otter', 'Eva Muster of Otter'],
  ['Norwegian, the same', 'Fornavn;Navn;Firma\nKari;Vik;Otter', 'Kari Vik of Otter'],
  ['the whole name beside its first', 'First name,Name,Company\nAnn,Ann Lee,Otter', 'Ann Lee of Otter'],
  ['Hungarian, the family first', 'Vezetéknév;Keresztnév;Cégnév\nSzabó;Gergő;Otter', 'Szabó Gergő of Otter'],
  [
    'Hungarian, in the other order of columns',
    'Keresztnév;Vezetéknév;Cégnév\nGergő;Szabó;Otter',
    'Szabó Gergő of Otter',
  ],
])('a name is put together as its people say it: %s', (_, file, person) => {
  expect(people(file)).toEqual([person]);
});

it.each([
  ['English', 'Name,Surname,Company\nAnn,Lee,Otter', 'Ann Lee of Otter'],
  ['German', 'Name;Nachname;Firma\nEva;Muster;Otter', 'Eva Muster of Otter'],
  ['German, the family first', 'Nachname;Name;Firma\nMuster;Anna Maria;Otter', 'Anna Maria Muster of Otter'],
  ['Hungarian', 'Név;Vezetéknév;Cégnév\nGergő;Szabó;Otter', 'Szabó Gergő of Otter'],
  ['Hungarian, beside the given one', 'Név;Keresztnév;Cégnév\nSzabó;Gergő;Otter', 'Szabó Gergő of Otter'],
  ['Norwegian', 'Navn;Etternavn;Firma\nKari;Vik;Otter', 'Kari Vik of Otter'],
  ['Afrikaans', 'Naam;Van;Maatskappy\nPieter;van der Merwe;Otter', 'Pieter van der Merwe of Otter'],
])('beside the family’s name, a name without it is the given one: %s', (_, file, person) => {
  expect(people(file)).toEqual([person]);
});

it.each([
  ['Ann Lee', 'Lee'],
  ['LEE, Ann', 'Lee'],
  ['Eva Mueller', 'Müller'],
  ['Eva Szabo', 'Szabó'],
  ['Kari Aasen', 'Åsen'],
  ['Merwe, Pieter van der', 'van der Merwe'],
])('a whole name stands as it is beside the family’s: %s, %s', (name, family) => {
  expect(people(`Name;Surname;Company\n${name};${family};Otter`)).toEqual([`${name} of Otter`]);
});

it.each([
  ['Naam;Van', 'Ané', 'Né', 'Ané Né'],
  ['Name;Surname', 'Leeann', 'Lee', 'Leeann Lee'],
  ['Vorname;Name', 'Jan', 'Janssen', 'Jan Janssen'],
  ['Fornavn;Navn', 'Ola', 'Olavsen', 'Ola Olavsen'],
  ['Keresztnév;Név', 'Éva', 'Évai', 'Évai Éva'],
])('a part of a word is no name: %s, %s, %s', (two, one, other, name) => {
  expect(people(`${two};Company\n${one};${other};Otter`)).toEqual([`${name} of Otter`]);
});

it('nobody loses a part of their name, whichever two columns it stands in', () => {
  const word = fc.stringMatching(/^[A-Z][a-zé]{1,8}$/);
  const headings = fc.constantFrom(
    'First name;Last name',
    'Name;Surname',
    'Vorname;Name',
    'Keresztnév;Név',
    'Naam;Van',
  );
  fc.assert(
    fc.property(word, word, headings, (given, family, two) => {
      const [told = ''] = people(`${two};Company\n${given};${family};Otter`);
      for (const part of [given, family]) expect(told).toContain(part);
    }),
  );
});

it.each([
  ['behind its owner', 'Ann Lee <ann@otter.test>', ['ann@otter.test']],
  [
    'two behind their owners',
    '"Lee, Ann" <ann@otter.test>; A. Lee <a.lee@otter.test>',
    ['ann@otter.test', 'a.lee@otter.test'],
  ],
  ['alone in brackets', '<ann@otter.test>', ['ann@otter.test']],
  ['several', 'ann@otter.test; a.lee@otter.test', ['ann@otter.test', 'a.lee@otter.test']],
])('an address is read as mail programs write it: %s', (_, cell, emails) => {
  const file = `Name\tCompany\tEmail\nAnn Lee\tOtter\t"${cell.replaceAll('"', '""')}"`;
  expect(people(file)).toEqual([`Ann Lee of Otter, ${emails.join(', ')}`]);
});

it('beside a contact, "Name" is the company', () => {
  expect(toldBook('A/C,Name,Contact name,E-mail\nOT1,Otter Ltd,Ann Lee,ann@otter.test')).toEqual([
    'prospect Otter Ltd',
    'Ann Lee of Otter Ltd, ann@otter.test',
  ]);
});

it('the address of a company’s contact is not the company’s, nor does it make the list one of people', () => {
  expect(
    toldBook(
      'Account name,Main phone,Primary contact,Email (Primary contact),Industry\nOtter Ltd,01,Ann Lee,ann@otter.test,Building',
    ),
  ).toEqual(['prospect Otter Ltd, Building']);
});

it.each([
  ['English, joined', 'customerID,companyName,contactName,contactTitle'],
  ['English, with strokes', 'customer_id,company_name,contact_name,contact_title'],
  ['German', 'Kundennummer,Firma,Ansprechpartner,Ansprechpartner Position'],
  ['Hungarian', 'Ügyfélszám,Cégnév,Kapcsolattartó,Kapcsolattartó beosztása'],
  ['Norwegian', 'Kundenummer,Firmanavn,Kontaktperson,Kontaktpersons stilling'],
  ['Afrikaans', 'Kliëntnommer,Maatskappy,Kontakpersoon,Kontakpersoon posisie'],
])('whom a list of accounts names with a position is taken in without an address: %s', (_, headings) => {
  expect(
    people(`${headings}\nWHITC,Otter Ltd,Ann Lee,Owner\nNEUAG,Elk Ltd,Eva Muster,Buyer\nFOXIN,Fox Ltd,Jan Lund,Head`),
  ).toEqual(['Ann Lee of Otter Ltd, Owner', 'Eva Muster of Elk Ltd, Buyer', 'Jan Lund of Fox Ltd, Head']);
});

it('whom several customers are named with is no contact of theirs, whatever the position', () => {
  const lines = ['Otter', 'Elk', 'Fox'].map(
    (firm, at) => `${at + 7},${firm},Graz,Paper,Eva Muster,Key Account Manager`,
  );
  expect(people(['Customer no.,Company,City,Industry,Contact,Title', ...lines].join('\n'))).toEqual([]);
});
