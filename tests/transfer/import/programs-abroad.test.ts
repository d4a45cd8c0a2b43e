import { expect, it } from 'vitest';
import { toldBook } from './told-book';

// Programs in the languages of their users, and those of one country: headings as their makers document them, above invented lines.
it.each<[program: string, lines: string[], book: string[]]>([
  [
    'SAP billing documents, German',
    [
      'Auftraggeber;Name Auftraggeber;Fakturadatum;Faktura;Nettowert;Währg;Warengruppe',
      '0000100234;Otter GmbH;03.02.2026;90001234;1.234,50;EUR;Pumpen',
      '0000100235;Biber AG;04.02.2026;90001235;200,00-;EUR;Pumpen',
    ],
    [
      'customer Otter GmbH',
      'customer Biber AG',
      '2026-02-03 Otter GmbH, 1234.5, EUR, 90001234, Pumpen',
      '2026-02-04 Biber AG, -200, EUR, 90001235, Pumpen',
    ],
  ],
  [
    'SAP billing documents, by VF05N',
    [
      'Sold-To Pt,Sold-to name,Bill. Doc.,Billing date,Net Value,Curr.,BillT',
      '100234,Otter GmbH,90001234,2026-02-28,1234.50,EUR,F2',
      '100235,Biber AG,90001235,2026-02-18,200.00,EUR,G2',
    ],
    [
      'customer Otter GmbH',
      'customer Biber AG',
      '2026-02-28 Otter GmbH, 1234.5, EUR, 90001234',
      '2026-02-18 Biber AG, -200, EUR, 90001235',
    ],
  ],
  [
    'Business Central customer ledger entries',
    [
      'Posting Date,Document Type,Document No.,Customer No.,Customer Name,Description,Currency Code,Original Amount,Amount,Amount (LCY),Remaining Amount,Due Date,Open',
      '2026-02-01,Invoice,PSI1001,C10000,Otter Ltd,Order 1,USD,"1,200.00","1,200.00",1000.00,0.00,2026-03-01,No',
      '2026-02-05,Credit Memo,PCM1001,C10000,Otter Ltd,Return,USD,-200.00,-200.00,-166.67,0.00,2026-03-01,No',
      '2026-02-09,Payment,PAY1,C10000,Otter Ltd,Payment,USD,-500.00,-500.00,-400,0.00,2026-03-01,No',
    ],
    ['customer Otter Ltd', '2026-02-01 Otter Ltd, 1200, USD, PSI1001', '2026-02-05 Otter Ltd, -200, USD, PCM1001'],
  ],
  [
    'Business Central customer ledger entries, German',
    [
      'Buchungsdatum;Belegart;Belegnr.;Debitorennr.;Debitorenname;Beschreibung;Währungscode;Ursprungsbetrag;Betrag;Betrag (MW);Restbetrag;Fälligkeitsdatum;Offen',
      '01.02.2026;Rechnung;PSI1001;D10000;Otter GmbH;Auftrag 1;;1.200,00;1.200,00;1.200,00;0,00;01.03.2026;Nein',
      '05.02.2026;Gutschrift;PCM1001;D10000;Otter GmbH;Rückgabe;;-200,00;-200,00;-200,00;0,00;01.03.2026;Nein',
      '09.02.2026;Zahlung;PAY1;D10000;Otter GmbH;Zahlung;;-500,00;-500,00;-500,00;0,00;01.03.2026;Nein',
    ],
    ['customer Otter GmbH', '2026-02-01 Otter GmbH, 1200, PSI1001', '2026-02-05 Otter GmbH, -200, PCM1001'],
  ],
  [
    'Pastel, Afrikaans',
    [
      'Datum;Kliëntkode;Kliëntnaam;Verwysing;Beskrywing;Eksklusief;BTW;Inklusief;Dokumenttipe',
      '03/02/2026;OTT001;Otter (Edms) Bpk;INV1001;Goedere;100,00;15,00;115,00;Belastingfaktuur',
      '14/02/2026;OTT001;Otter (Edms) Bpk;CRN1001;Goedere;50,00;7,50;57,50;Kredietnota',
    ],
    [
      'customer Otter (Edms) Bpk',
      '2026-02-03 Otter (Edms) Bpk, 100, INV1001',
      '2026-02-14 Otter (Edms) Bpk, -50, CRN1001',
    ],
  ],
  [
    'Kulcs-Soft',
    [
      'Számlaszám;Vevő;Vevő kód;Kelt;Teljesítés;Fiz. határidő;Nettó;ÁFA;Bruttó;Devizanem;Fizetett;Stornó',
      'SZ-2026/0001;Vidra Kft.;V001;2026.02.03;2026.02.03;2026.02.18;100000;27000;127000;HUF;127000;Nem',
      'SZ-2026/0002;Hód Zrt.;V002;2026.02.04;2026.02.03;2026.02.18;50000;13500;63500;HUF;0;Igen',
    ],
    ['customer Vidra Kft.', '2026-02-03 Vidra Kft., 100000, HUF, SZ-2026/0001'],
  ],
  [
    'Odoo invoices, German',
    [
      'Nummer;Partner;Rechnungsdatum;Fälligkeitsdatum;Betrag ohne Steuern mit Vorzeichen;Gesamt mit Vorzeichen;Zahlungsstatus;Status;Unternehmen',
      'INV/2026/00001;Otter GmbH;2026-02-03;2026-03-03;1000,00;1190,00;Bezahlt;Gebucht;Meine Firma',
      'RINV/2026/00001;Otter GmbH;2026-02-05;2026-03-03;-100,00;-119,00;Bezahlt;Gebucht;Meine Firma',
      'INV/2026/00002;Biber AG;2026-02-05;2026-03-03;700,00;833,00;Nicht bezahlt;Entwurf;Meine Firma',
    ],
    [
      'customer Otter GmbH',
      '2026-02-03 Otter GmbH, 1000, INV/2026/00001',
      '2026-02-05 Otter GmbH, -100, RINV/2026/00001',
    ],
  ],
  [
    'Odoo invoices, Hungarian',
    [
      'Szám;Számla partner megjelenítendő név;Számla dátuma;Határidő;Adóalap előjeles;Összesen előjeles;Fizetési státusz;Állapot',
      'INV/2026/00001;Vidra Kft.;2026-02-03;2026-03-03;1000;1270;Kifizetve;Könyvelve',
    ],
    ['customer Vidra Kft.', '2026-02-03 Vidra Kft., 1000, INV/2026/00001'],
  ],
  [
    'Odoo invoices, Norwegian',
    [
      'Nummer;Fakturapartner visningsnavn;Fakturadato;Forfallsdato;Beløp uten avgift;Totalt;Betalingsstatus;Status',
      'INV/2026/00001;Otter AS;2026-02-03;2026-03-03;1000;1250;Betalt;Bokført',
    ],
    ['customer Otter AS', '2026-02-03 Otter AS, 1000, INV/2026/00001'],
  ],
  [
    'Dynamics invoices',
    [
      'Invoice ID,Name,Customer,Total Amount,Total Tax,Status Reason,Created On,Date Delivered,Currency',
      'INV-01,Pumps,Otter Ltd,"$1,200.00",$200.00,Complete,2/23/2026 3:00 PM,2/23/2026,US Dollar',
    ],
    ['customer Otter Ltd', '2026-02-23 Otter Ltd, 1000, USD, INV-01'],
  ],
  [
    'HubSpot deals, German',
    [
      'Deal-Name;Deal-Phase;Abschlussdatum;Deal-Inhaber;Betrag;Währung;Zugehöriges Unternehmen;Grund für verlorenen Abschluss',
      'Pumpen;Abgeschlossen und gewonnen;2026-09-01;Ann Lee;500;EUR;Otter GmbH;',
      'Rohre;Abgeschlossen und verloren;2026-09-02;Ann Lee;600;EUR;Otter GmbH;Zu teuer',
      'Ventile;Angebot gesendet;2026-12-01;Ann Lee;700;EUR;Biber AG;',
    ],
    [
      'prospect Otter GmbH',
      'prospect Biber AG',
      'Pumpen for Otter GmbH, 500, EUR, accepted, 2026-09-01',
      'Rohre for Otter GmbH, 600, EUR, declined, 2026-09-02, Zu teuer',
      'Ventile for Biber AG, 700, EUR, open, 2026-12-01',
    ],
  ],
  [
    'Pipedrive deals, German',
    [
      'Deal - Titel;Deal - Wert;Deal - Währung von Wert;Deal - Organisation;Deal - Kontaktperson;Deal - Phase;Deal - Status;Deal - Gewonnen um;Deal - Verloren um;Deal - Grund des Verlustes;Deal - Erwartetes Abschlussdatum',
      'Pumpen;500;EUR;Otter GmbH;Max Adler;Angebot gemacht;Gewonnen;2026-09-01 10:00:00;;;2026-09-15',
      'Rohre;600;EUR;Otter GmbH;Max Adler;Verhandlung;Verloren;;2026-09-02 10:00:00;Zu teuer;',
      'Ventile;700;EUR;Biber AG;;Angebot gemacht;Offen;;;;2026-12-01',
    ],
    [
      'prospect Otter GmbH',
      'prospect Biber AG',
      'Pumpen for Otter GmbH, 500, EUR, accepted, 2026-09-01',
      'Rohre for Otter GmbH, 600, EUR, declined, 2026-09-02, Zu teuer',
      'Ventile for Biber AG, 700, EUR, open, 2026-12-01',
    ],
  ],
  [
    'Tripletex',
    [
      'Fakturanummer;Fakturadato;Forfallsdato;Kundenummer;Kunde;Beløp ekskl. mva;MVA-beløp;Beløp inkl. mva;Valuta;Utestående;Kreditnota',
      '1001;2026-02-03;2026-02-17;10001;Otter AS;1000,00;250,00;1250,00;NOK;0,00;Nei',
    ],
    ['customer Otter AS', '2026-02-03 Otter AS, 1000, NOK, 1001'],
  ],
  [
    'Fakturoid',
    [
      'Number,Variable symbol,Client name,Client registration no,Issued on,Taxable fulfillment due,Due on,Paid on,Subtotal,Total,Currency,Native subtotal,Status,Document type',
      '2026-0001,20260001,Otter s.r.o.,12345678,2026-02-03,2026-02-03,2026-02-17,,1000,1210,CZK,1000,paid,invoice',
      '2026-0002,20260002,Otter s.r.o.,12345678,2026-02-03,2026-02-03,2026-02-17,,-100,-121,CZK,-100,open,correction',
    ],
    [
      'customer Otter s.r.o.',
      '2026-02-03 Otter s.r.o., 1000, CZK, 2026-0001',
      '2026-02-03 Otter s.r.o., -100, CZK, 2026-0002',
    ],
  ],
  [
    'HubSpot contacts, German',
    [
      'Vorname;Nachname;E-Mail;Telefonnummer;Contact-Inhaber;Primäres Unternehmen;Letzte Aktivität;Lead-Status;Jobtitel;Zugehörige Unternehmens-ID',
      'Max;Adler;max@otter.test;030 1;Ann Lee;Otter GmbH;2026-02-01;Neu;Einkaufsleiter;77',
    ],
    ['prospect Otter GmbH', 'Max Adler of Otter GmbH, Einkaufsleiter, max@otter.test, 030 1'],
  ],
  [
    'Pipedrive people, German',
    [
      'Person - Name;Person - Organisation;Person - E-Mail - Arbeit;Person - Telefon - Arbeit;Person - Besitzer;Person - Jobtitel',
      'Max Adler;Otter GmbH;max@otter.test;030 1;Ann Lee;Einkaufsleiter',
    ],
    ['prospect Otter GmbH', 'Max Adler of Otter GmbH, Einkaufsleiter, max@otter.test, 030 1'],
  ],
  [
    'Google contacts, German',
    [
      'Vorname,Zweiter Vorname,Nachname,Namenspräfix,Spitzname,Name der Organisation,Titel in der Organisation,Abteilung der Organisation,Geburtstag,Notizen,Labels,E-Mail 1 - Label,E-Mail 1 - Wert,Telefon 1 - Label,Telefon 1 - Wert',
      'Max,,Adler,,,Otter GmbH,Einkaufsleiter,Einkauf,1980-02-03,,* myContacts,* Work,max@otter.test,Work,030 1',
    ],
    ['prospect Otter GmbH', 'Max Adler of Otter GmbH, Einkaufsleiter, purchasing, max@otter.test, 030 1'],
  ],
  [
    'Google contacts, Hungarian',
    [
      'Keresztnév,Középső név,Vezetéknév,Szervezet neve,Szervezetnél betöltött beosztás,E-mail 1 – címke,E-mail 1 – érték,Telefon 1 – érték',
      'Éva,,Nagy,Vidra Kft.,Beszerzési vezető,Work,eva@vidra.test,06 1',
    ],
    ['prospect Vidra Kft.', 'Nagy Éva of Vidra Kft., Beszerzési vezető, eva@vidra.test, 06 1'],
  ],
  [
    'Odoo contacts, German',
    [
      'Anzeigename;E-Mail;Telefon;Stadt;Land;Unternehmen;Vertriebsmitarbeiter;Stichwörter;Stelle',
      'Otter GmbH;info@otter.test;030 1;Berlin;Deutschland;;Ann Lee;VIP;',
      'Otter GmbH, Max Adler;max@otter.test;030 2;Berlin;Deutschland;Otter GmbH;Ann Lee;;Einkaufsleiter',
    ],
    ['prospect Otter GmbH, Deutschland, Ann Lee', 'Max Adler of Otter GmbH, Einkaufsleiter, max@otter.test, 030 2'],
  ],
  [
    'Salesforce accounts, German',
    [
      'Accountname;Website;Branche;Rechnungsanschrift Ort;Rechnungsanschrift Land;Accountinhaber;Typ;Jährlicher Umsatz;Mitarbeiter;Übergeordneter Account;Accountnummer',
      'Otter GmbH;www.otter.test;Maschinenbau;Berlin;Deutschland;Ann Lee;Kunde;5000000;120;Otter Holding;K-12',
    ],
    ['customer Otter GmbH, otter.test, Maschinenbau, Deutschland, Ann Lee'],
  ],
  [
    'Billingo partners',
    [
      'Partner neve;Adószám;Ország;Irányítószám;Település;Cím;E-mail;Telefonszám;Bankszámlaszám',
      'Vidra Kft.;12345678-2-42;Magyarország;9021;Győr;Fő u. 1.;info@vidra.test;06 1;1111',
    ],
    ['prospect Vidra Kft., vidra.test, Magyarország'],
  ],
  [
    'Outlook, with days of nowhere',
    [
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort geschäftlich,Land/Region geschäftlich,Telefon geschäftlich,Mobiltelefon,Geburtstag,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,Notizen,Webseite',
      ',Max,,Adler,,Otter GmbH,Einkauf,Einkaufsleiter,Weg 1,Berlin,Deutschland,030 1,0171,0.0.00,max@otter.test,SMTP,Max Adler (max@otter.test),,',
    ],
    ['prospect Otter GmbH', 'Max Adler of Otter GmbH, Einkaufsleiter, purchasing, max@otter.test, 030 1, 0171'],
  ],
  [
    'SAP business partners',
    ['Geschäftspartner;Name 1;Ort;PLZ;Land;Branche;Kundengruppe', '100234;Otter GmbH;Berlin;10115;DE;Maschinenbau;01'],
    ['prospect Otter GmbH, Maschinenbau, DE'],
  ],
])('%s go in without a hand', (_, lines, book) => {
  expect(toldBook(lines.join('\n'))).toEqual(book);
});
