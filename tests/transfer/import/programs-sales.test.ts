import { expect, it } from 'vitest';
import { toldBook } from './told-book';

// Headings as their makers document them, above invented lines.
it.each<[program: string, lines: string[], book: string[]]>([
  [
    'HubSpot deals',
    [
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Associated Company IDs,Associated Company',
      '9,Pumps,Closed won,2026-09-01 10:00,Ann Lee,500,Sales Pipeline,77,Otter Ltd',
      '10,Pipes,Appointment scheduled,2026-12-01 10:00,Ann Lee,600,Sales Pipeline,77,Otter Ltd',
    ],
    [
      'prospect Otter Ltd',
      'Pumps for Otter Ltd, 500, accepted, 2026-09-01',
      'Pipes for Otter Ltd, 600, open, 2026-12-01',
    ],
  ],
  [
    'Salesforce opportunities',
    [
      'Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount Currency,Amount,Expected Revenue Currency,Expected Revenue,Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type',
      'Ann Lee,Otter Ltd,Pumps,Closed Won,Q3-2026,EUR,500.00,EUR,500.00,100,30,2026-09-01,2026-08-01,,Web,New Business',
      'Ann Lee,Otter Ltd,Pipes,Proposal/Price Quote,Q4-2026,EUR,600.00,EUR,300.00,50,30,2026-12-01,2026-08-01,,Web,New Business',
    ],
    [
      'prospect Otter Ltd',
      'Pumps for Otter Ltd, 500, EUR, accepted, 2026-09-01',
      'Pipes for Otter Ltd, 600, EUR, open, 2026-12-01',
    ],
  ],
  [
    'Pipedrive deals',
    [
      'Deal - ID,Deal - Title,Deal - Creator,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Weighted value,Deal - Currency of Weighted value,Deal - Probability,Deal - Organization,Deal - Pipeline,Deal - Contact person,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Update time,Deal - Next activity date,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Expected close date',
      '1,Pumps,Ann Lee,Ann Lee,500,EUR,500,EUR,100,Otter Ltd,Pipeline,Eva Muster,Proposal Made,Won,2026-08-01 10:00:00,2026-09-01 10:00:00,,2026-09-01 10:00:00,,,2026-09-15',
      '2,Pipes,Ann Lee,Ann Lee,600,EUR,300,EUR,50,Otter Ltd,Pipeline,Eva Muster,Negotiations Started,Lost,2026-08-01 10:00:00,2026-09-02 10:00:00,,,2026-09-02 10:00:00,Too dear,2026-12-01',
    ],
    [
      'prospect Otter Ltd',
      'Pumps for Otter Ltd, 500, EUR, accepted, 2026-09-01',
      'Pipes for Otter Ltd, 600, EUR, declined, 2026-09-02, Too dear',
    ],
  ],
  [
    'Odoo invoices',
    [
      'Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Activities,Tax Excluded,Total,Total in Currency Signed,Currency,Payment Status,Status',
      'INV/2026/00001,Otter Ltd,2026-09-01,2026-10-01,,100.00,119.00,119.00,EUR,Paid,Posted',
      'INV/2026/00002,Otter Ltd,2026-09-02,2026-10-02,,50.00,59.50,59.50,EUR,Not Paid,Draft',
    ],
    ['customer Otter Ltd', '2026-09-01 Otter Ltd, 100, EUR, INV/2026/00001'],
  ],
  [
    'Odoo invoices, signed',
    [
      'Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Untaxed Amount Signed,Total Signed,Status In Payment,Status',
      'INV/2026/00001,Otter Ltd,2026-09-01,2026-10-01,100.00,119.00,Paid,Posted',
      'RINV/2026/00002,Otter Ltd,2026-09-02,2026-10-02,-50.00,-59.50,Paid,Posted',
    ],
    ['customer Otter Ltd', '2026-09-01 Otter Ltd, 100, INV/2026/00001', '2026-09-02 Otter Ltd, -50, RINV/2026/00002'],
  ],
  [
    'Zoho invoices',
    [
      'Invoice Date,Invoice ID,Invoice Number,Invoice Status,Accounts Receivable,Customer Name,Due Date,PurchaseOrder,Currency Code,Exchange Rate,Discount Type,SubTotal,Total,Balance,Adjustment,Item Name,Item Desc,Quantity,Usage unit,Item Total,Item Price,Tax1 ID,Item Tax,Item Tax %,Item Tax Amount',
      '2026-09-01,4600001,INV-000001,Closed,Accounts Receivable,Otter Ltd,2026-10-01,,EUR,1.00,entity_level,150.00,178.50,0.00,0.00,Pump,,2.00,pcs,100.00,50.00,1,VAT,19,19.00',
      '2026-09-01,4600001,INV-000001,Closed,Accounts Receivable,Otter Ltd,2026-10-01,,EUR,1.00,entity_level,150.00,178.50,0.00,0.00,Pipe,,1.00,pcs,50.00,50.00,1,VAT,19,9.50',
    ],
    [
      'customer Otter Ltd',
      '2026-09-01 Otter Ltd, 50, EUR, INV-000001, Pipe',
      '2026-09-01 Otter Ltd, 100, EUR, INV-000001, Pump',
    ],
  ],
  [
    'Shopify orders',
    [
      'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Billing Name,Billing Street,Billing Company,Billing City,Billing Country,Shipping Name,Shipping Company,Notes,Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Source',
      '#1001,eva@otter.test,paid,2026-09-01 10:00:00 +0200,fulfilled,2026-09-02 10:00:00 +0200,no,EUR,150.00,5.00,29.45,184.45,,0.00,Standard,2026-09-01 10:00:00 +0200,2,Pump,50.00,,P1,Eva Muster,Markt 1,Otter GmbH,Berlin,DE,Eva Muster,Otter GmbH,,,manual,0.00,Us,5000000001,web',
      '#1001,eva@otter.test,,,,,,,,,,,,,,2026-09-01 10:00:00 +0200,1,Pipe,50.00,,P2,,,,,,,,,,,,Us,,',
      '#1002,jan@biber.test,voided,,unfulfilled,,no,EUR,70.00,0.00,13.30,83.30,,0.00,Standard,2026-09-03 10:00:00 +0200,1,Tap,70.00,,P3,Jan Berg,Ufer 1,Biber GmbH,Bonn,DE,Jan Berg,Biber GmbH,,2026-09-04 10:00:00 +0200,manual,0.00,Us,5000000002,web',
    ],
    ['customer Otter GmbH', '2026-09-01 Otter GmbH, 150, EUR, 5000000001, Pump'],
  ],
  [
    'WooCommerce analytics',
    [
      'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue,Attribution',
      '2026-09-01 10:00:00,1001,€100.00,Completed,Otter GmbH,new,2× Pump,2,,100,Direct',
      '2026-09-02 10:00:00,1002,€50.00,Cancelled,Biber GmbH,new,1× Pump,1,,50,Direct',
    ],
    ['customer Otter GmbH', '2026-09-01 Otter GmbH, 100, EUR, 1001, 2× Pump'],
  ],
  [
    'WooCommerce order export',
    [
      'Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),Email (Billing),Phone (Billing),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity,Item Cost',
      '1001,Completed,2026-09-01 10:00,,Eva,Muster,Otter GmbH,Markt 1,Berlin,eva@otter.test,+49 30 1,Invoice,0,100.00,Flat rate,5,0,124.00,19.00,P1,1,Pump,2,50',
    ],
    ['customer Otter GmbH', '2026-09-01 Otter GmbH, 100, 1001, Pump'],
  ],
  [
    'QuickBooks invoice list',
    [
      'Invoice List by Date,,,,,,,',
      'Beaver Inc.,,,,,,,',
      '"January - September, 2026",,,,,,,',
      'Date,Transaction Type,Num,Name,Memo/Description,Due Date,Amount,Open Balance',
      '09/14/2026,Invoice,1001,Otter Ltd,,10/14/2026,100.00,0.00',
      '09/15/2026,Invoice,1002,Marten Inc,,10/15/2026,50.00,50.00',
      'TOTAL,,,,,,$150.00,$50.00',
    ],
    ['customer Otter Ltd', 'customer Marten Inc', '2026-09-14 Otter Ltd, 100, 1001', '2026-09-15 Marten Inc, 50, 1002'],
  ],
  [
    'QuickBooks sales detail',
    [
      'Customer full name,Transaction date,Transaction type,Num,Product/Service full name,Memo/Description,Quantity,Sales price,Amount,Balance',
      'Otter Ltd,09/14/2026,Invoice,1001,Pump,,2,50.00,100.00,100.00',
      'Otter Ltd,09/15/2026,Credit Memo,1002,Pump,,-1,50.00,-50.00,50.00',
    ],
    ['customer Otter Ltd', '2026-09-14 Otter Ltd, 100, 1001, Pump', '2026-09-15 Otter Ltd, -50, 1002, Pump'],
  ],
  [
    'Xero invoices',
    [
      'ContactName,EmailAddress,POAddressLine1,POCity,POCountry,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,TrackingName1,TrackingOption1,Currency,Type,Sent,Status',
      'Otter Ltd,eva@otter.test,1 High St,Leeds,UK,INV-0001,,14/09/2026,14/10/2026,180.00,30.00,180.00,0.00,P1,Pump,2,50.00,,100.00,200,20% (VAT on Income),20.00,,,GBP,Sales invoice,Sent,Paid',
      'Otter Ltd,eva@otter.test,1 High St,Leeds,UK,INV-0001,,14/09/2026,14/10/2026,180.00,30.00,180.00,0.00,P2,Pipe,1,50.00,,50.00,200,20% (VAT on Income),10.00,,,GBP,Sales invoice,Sent,Paid',
    ],
    ['customer Otter Ltd', '2026-09-14 Otter Ltd, 50, GBP, INV-0001', '2026-09-14 Otter Ltd, 100, GBP, INV-0001'],
  ],
  [
    'FreshBooks invoices',
    [
      'Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency',
      'Otter Ltd,0000001,2026-09-01,Paid,2026-09-10,Pump,,50.00,2.00,0,100.00,VAT,20.00,,0.00,120.00,USD',
    ],
    ['customer Otter Ltd', '2026-09-01 Otter Ltd, 100, USD, 0000001, Pump'],
  ],
  [
    'Wave invoices',
    [
      'Invoice Number,Customer,Invoice Date,Due Date,Status,Invoice Amount,Currency,Amount Due',
      '1,Otter Ltd,2026-09-01,2026-10-01,Paid,120.00,USD,0.00',
      '2,Otter Ltd,2026-09-02,2026-10-02,Draft,10.00,USD,10.00',
    ],
    ['customer Otter Ltd', '2026-09-01 Otter Ltd, 120, USD, 1'],
  ],
  [
    'DATEV EXTF',
    [
      '"EXTF";700;21;"Buchungsstapel";12;20261001100000000;;"RE";"";"";1001;1;20260101;4;20260901;20260930;"";"";1;0;0;"EUR"',
      '"Umsatz (ohne Soll/Haben-Kz)";"Soll/Haben-Kennzeichen";"WKZ Umsatz";"Kurs";"Basis-Umsatz";"WKZ Basis-Umsatz";"Konto";"Gegenkonto (ohne BU-Schlüssel)";"BU-Schlüssel";"Belegdatum";"Belegfeld 1";"Belegfeld 2";"Skonto";"Buchungstext"',
      '119,00;"S";"EUR";;;"";10001;8400;"";0109;"RE-1";"";;"Otter GmbH"',
      '25,00;"S";"EUR";;;"";4930;1200;"";0209;"B-1";"";;"Papier"',
    ],
    ['customer Otter GmbH', '2026-09-01 Otter GmbH, 119, EUR, RE-1'],
  ],
  [
    'lexoffice',
    [
      'Belegart;Belegnummer;Belegdatum;Fälligkeitsdatum;Kontakt;Kundennummer;Nettobetrag;Steuerbetrag;Bruttobetrag;Währung;Status',
      'Rechnung;RE0001;01.09.2026;15.09.2026;Otter GmbH;10001;100,00;19,00;119,00;EUR;bezahlt',
      'Rechnungskorrektur;RK0001;02.09.2026;;Otter GmbH;10001;10,00;1,90;11,90;EUR;bezahlt',
      'Angebot;AG0001;03.09.2026;;Otter GmbH;10001;70,00;13,30;83,30;EUR;offen',
    ],
    ['customer Otter GmbH', '2026-09-01 Otter GmbH, 100, EUR, RE0001', '2026-09-02 Otter GmbH, -10, EUR, RK0001'],
  ],
  [
    'sevDesk',
    [
      'Rechnungsnummer;Rechnungsdatum;Fälligkeit;Lieferdatum;Status;Rechnungstyp;Kunde;Kundennummer;Betrag Netto;Betrag Brutto;Währung',
      'RE-1;01.09.2026;15.09.2026;01.09.2026;Bezahlt;Rechnung;Otter GmbH;1001;100,00;119,00;EUR',
      'RE-2;02.09.2026;16.09.2026;02.09.2026;Entwurf;Rechnung;Otter GmbH;1001;10,00;11,90;EUR',
    ],
    ['customer Otter GmbH', '2026-09-01 Otter GmbH, 100, EUR, RE-1'],
  ],
  [
    'szamlazz.hu',
    [
      'Számlaszám;Számla típusa;Kiállítás dátuma;Teljesítés dátuma;Fizetési határidő;Fizetési mód;Vevő neve;Vevő adószáma;Nettó összeg;ÁFA összeg;Bruttó összeg;Pénznem',
      'E-VID-2026-1;Számla;2026.09.01.;2026.09.01.;2026.09.09.;átutalás;Vidra Kft.;12345678-2-42;100000;27000;127000;HUF',
      'E-VID-2026-2;Sztornó számla;2026.09.02.;2026.09.02.;2026.09.09.;átutalás;Vidra Kft.;12345678-2-42;-40000;-10800;-50800;HUF',
    ],
    [
      'customer Vidra Kft.',
      '2026-09-01 Vidra Kft., 100000, HUF, E-VID-2026-1',
      '2026-09-02 Vidra Kft., -40000, HUF, E-VID-2026-2',
    ],
  ],
  [
    'Stripe payments',
    [
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Invoice ID,Transfer',
      'ch_1,2026-09-01 10:00:00,120.00,0.00,eur,true,120.00,0.00,eur,,Subscription,2.00,,BEAVER,Paid,Payment complete.,0.00,card_1,cus_1,Otter Ltd,eva@otter.test,in_1,po_1',
      'ch_2,2026-09-02 10:00:00,50.00,0.00,eur,false,50.00,0.00,eur,insufficient_funds,Subscription,0.00,,BEAVER,Failed,Declined.,0.00,card_1,cus_1,Otter Ltd,eva@otter.test,in_2,',
    ],
    ['customer Otter Ltd', '2026-09-01 Otter Ltd, 120, EUR, in_1'],
  ],
])('%s become deals and sales without a hand', (_, lines, book) => {
  expect(toldBook(lines.join('\n'))).toEqual(book);
});
