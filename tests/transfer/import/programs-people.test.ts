import { expect, it } from 'vitest';
import { toldBook } from './told-book';

// Headings as their makers document them, above invented lines.
it.each<[program: string, lines: string[], book: string[]]>([
  [
    'HubSpot companies',
    [
      'Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,City,Country/Region,Industry,Company Domain Name,Lifecycle Stage',
      '1,Otter Ltd,Ann Lee,2026-01-01 10:00,+44 20 1,2026-09-01 10:00,Leeds,United Kingdom,Retail,otter.test,Customer',
    ],
    ['customer Otter Ltd, otter.test, Retail, United Kingdom, Ann Lee'],
  ],
  [
    'HubSpot contacts',
    [
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,Associated Company,Last Activity Date,Lead Status,Marketing contact status,Create Date,Job Title',
      '1,Eva,Muster,eva@otter.test,+44 20 1,Ann Lee,77,Otter Ltd,2026-01-01 10:00,Open,Marketing contact,2026-01-01 10:00,Head of Purchasing',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, eva@otter.test, +44 20 1'],
  ],
  [
    'Salesforce accounts',
    [
      'Account Owner,Account Name,Account Site,Billing State/Province,Type,Rating,Last Activity,Last Modified Date,Website,Industry',
      'Ann Lee,Otter Ltd,,Yorkshire,Customer - Direct,Hot,2026-09-01,2026-09-02,https://www.otter.test,Manufacturing',
    ],
    ['customer Otter Ltd, otter.test, Manufacturing, Ann Lee'],
  ],
  [
    'Salesforce accounts, data export',
    [
      '"Id","IsDeleted","MasterRecordId","Name","Type","ParentId","BillingStreet","BillingCity","BillingCountry","Phone","Website","Industry","AnnualRevenue","NumberOfEmployees","OwnerId","CreatedDate"',
      '"0011t00000aBcDeAAK","0","000000000000000AAA","Otter Ltd","Customer","","1 High St","Leeds","UK","+44 20 1","otter.test","Retail","1000000","20","0051t00000aBcDeAAK","2026-01-01T10:00:00.000Z"',
    ],
    ['customer Otter Ltd, otter.test, Retail, UK'],
  ],
  [
    'Salesforce contacts',
    [
      'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Fax,Mobile,Email,Account Owner',
      'Ms.,Eva,Muster,Head of Purchasing,Otter Ltd,1 High St,Leeds,,LS1,UK,+44 20 1,,+44 70 2,eva@otter.test,Ann Lee',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, eva@otter.test, +44 20 1, +44 70 2'],
  ],
  [
    'Salesforce leads',
    [
      'Lead Owner,First Name,Last Name,Title,Company / Account,Email,Street,Rating,Lead Source,Lead Status,Create Date',
      'Ann Lee,Eva,Muster,Head of Purchasing,Otter Ltd,eva@otter.test,1 High St,Hot,Web,Open,2026-01-01',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, eva@otter.test'],
  ],
  [
    'Pipedrive people',
    [
      'Person - ID,Person - Name,Person - Label,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile,Person - Closed deals,Person - Open deals,Person - Next activity date,Person - Owner',
      '1,Eva Muster,Hot lead,Otter Ltd,eva@otter.test,,+44 20 1,+44 70 2,0,2,2026-12-01,Ann Lee',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, eva@otter.test, +44 20 1, +44 70 2'],
  ],
  [
    'Dynamics accounts',
    [
      '(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Account Name,Main Phone,Address 1: City,Primary Contact,Email (Primary Contact),Website,Status',
      '3f1c2d77-0000-0000-0000-000000000001,abc=,2026-09-01 10:00,Otter Ltd,+44 20 1,Leeds,Eva Muster,eva@otter.test,otter.test,Active',
    ],
    ['customer Otter Ltd, otter.test'],
  ],
  [
    'Dynamics contacts',
    [
      '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,Email,Company Name,Business Phone,Job Title,Status',
      '3f1c2d77-0000-0000-0000-000000000002,abc=,2026-09-01 10:00,Eva Muster,eva@otter.test,Otter Ltd,+44 20 1,Head of Purchasing,Active',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, eva@otter.test, +44 20 1'],
  ],
  [
    'Odoo partners',
    [
      'id,Display Name,Phone,Mobile,Email,Salesperson,City,Country,Company Type,Website,Tax ID',
      '__export__.res_partner_7_ab12cd,Otter Ltd,+44 20 1,,info@otter.test,Ann Lee,Leeds,United Kingdom,Company,https://otter.test,GB123',
    ],
    ['prospect Otter Ltd, otter.test, United Kingdom, Ann Lee'],
  ],
  [
    'Odoo contacts',
    [
      'Complete Name,Phone,Email,Salesperson,City,Country,Is a Company,Related Company,Job Position',
      '"Otter Ltd, Eva Muster",+44 20 1,eva@otter.test,Ann Lee,Leeds,United Kingdom,False,Otter Ltd,Head of Purchasing',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, eva@otter.test, +44 20 1'],
  ],
  [
    'Zoho contacts',
    [
      'Record Id,Contact Owner.id,Contact Owner,Lead Source,First Name,Last Name,Account Name.id,Account Name,Vendor Name.id,Vendor Name,Email,Title,Department,Phone,Home Phone,Mobile,Created Time',
      'zcrm_4600001,zcrm_460,Ann Lee,Web,Eva,Muster,zcrm_4600002,Otter Ltd,,,eva@otter.test,Head of Purchasing,Purchasing,+44 20 1,,+44 70 2,2026-01-01 10:00:00',
    ],
    [
      'prospect Otter Ltd',
      'Eva Muster of Otter Ltd, Head of Purchasing, purchasing, eva@otter.test, +44 20 1, +44 70 2',
    ],
  ],
  [
    'Google contacts, old',
    [
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department',
      'Eva Muster,Eva,,Muster,,,,,,,,,,,,,,,,,,,,,,,,,* myContacts,* Work,eva@otter.test,Work,+44 20 1,,Otter Ltd,,Head of Purchasing,Purchasing',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, purchasing, eva@otter.test, +44 20 1'],
  ],
  [
    'Google contacts, new',
    [
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value',
      'Eva,,Muster,,,,,,,,Otter Ltd,Head of Purchasing,Purchasing,,,,* myContacts,Work,eva@otter.test,Work,+44 20 1,,',
    ],
    ['prospect Otter Ltd', 'Eva Muster of Otter Ltd, Head of Purchasing, purchasing, eva@otter.test, +44 20 1'],
  ],
  [
    'Outlook, English',
    [
      "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City",
      'Eva,,Muster,Mrs.,,,,,eva@otter.test,,,,,+44 20 1,,+44 70 2,,,,,,,,,,,,,,Head of Purchasing,Purchasing,Otter Ltd,,,,,,1 High St,Leeds',
    ],
    [
      'prospect Otter Ltd',
      'Eva Muster of Otter Ltd, Head of Purchasing, purchasing, eva@otter.test, +44 20 1, +44 70 2',
    ],
  ],
  [
    'Outlook, German',
    [
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort geschäftlich,Land/Region geschäftlich,Fax geschäftlich,Telefon geschäftlich,Telefon geschäftlich 2,Telefon (privat),Mobiltelefon,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,Name Assistent,Name des/der Vorgesetzten',
      'Frau,Eva,,Muster,,Otter GmbH,Einkauf,Einkaufsleiterin,Markt 1,Berlin,Deutschland,,+49 30 1,,,+49 170 2,eva@otter.test,SMTP,Eva Muster (eva@otter.test),,',
    ],
    [
      'prospect Otter GmbH',
      'Eva Muster of Otter GmbH, Einkaufsleiterin, purchasing, eva@otter.test, +49 30 1, +49 170 2',
    ],
  ],
  [
    'Outlook, Hungarian',
    [
      'Megszólítás,Utónév,Középső név,Vezetéknév,Utótag,Cég,Osztály,Beosztás,Hivatali cím – utca,Hivatali cím – város,Hivatali fax,Hivatali telefon,Otthoni telefon,Mobiltelefon,E-mail cím,E-mail típusa,E-mail megjelenítendő név',
      'Úr,Béla,,Kis,,Vidra Kft.,Beszerzés,Beszerzési vezető,Fő utca 1,Győr,,+36 96 1,,+36 30 2,bela@vidra.test,SMTP,Kis Béla (bela@vidra.test)',
    ],
    [
      'prospect Vidra Kft.',
      'Kis Béla of Vidra Kft., Beszerzési vezető, purchasing, bela@vidra.test, +36 96 1, +36 30 2',
    ],
  ],
  [
    'Outlook, Norwegian',
    [
      'Tittel,Fornavn,Mellomnavn,Etternavn,Suffiks,Firma,Avdeling,Stilling,"Gate, arbeid","Poststed, arbeid","Faks, arbeid","Telefon, arbeid","Telefon, privat",Mobiltelefon,E-postadresse,E-posttype,Visningsnavn for e-post',
      'Fru,Eva,,Berg,,Oter AS,Innkjøp,Innkjøpssjef,Storgata 1,Bergen,,+47 55 1,,+47 90 2,eva@oter.test,SMTP,Eva Berg (eva@oter.test)',
    ],
    ['prospect Oter AS', 'Eva Berg of Oter AS, Innkjøpssjef, purchasing, eva@oter.test, +47 55 1, +47 90 2'],
  ],
  [
    'Outlook, Afrikaans',
    [
      'Titel,Voornaam,Middelnaam,Van,Agtervoegsel,Maatskappy,Departement,Posbenaming,Besigheidstraat,Besigheidstad,Besigheidsfaks,Besigheidsfoon,Tuisfoon,Selfoon,E-posadres,E-postipe,E-posvertoonnaam',
      'Mev.,Eva,,Botha,,Otter Bpk,Aankope,Aankoopbestuurder,Kerkstraat 1,Paarl,,+27 21 1,,+27 82 2,eva@otter.test,SMTP,Eva Botha (eva@otter.test)',
    ],
    ['prospect Otter Bpk', 'Eva Botha of Otter Bpk, Aankoopbestuurder, purchasing, eva@otter.test, +27 21 1, +27 82 2'],
  ],
  [
    'LinkedIn connections',
    [
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Eva,Muster,https://www.linkedin.com/in/eva,eva@otter.test,Otter Ltd,Head of Purchasing,21 Nov 2025',
      'Jan,Berg,https://www.linkedin.com/in/jan,,Otter Ltd,Engineer,20 Nov 2025',
    ],
    [
      'prospect Otter Ltd',
      'Eva Muster of Otter Ltd, Head of Purchasing, eva@otter.test',
      'Jan Berg of Otter Ltd, Engineer',
    ],
  ],
])('%s become accounts and people without a hand', (_, lines, book) => {
  expect(toldBook(lines.join('\n'))).toEqual(book);
});
