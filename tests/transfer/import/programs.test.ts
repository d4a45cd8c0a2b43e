import { expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import type { Field } from '../../../lib/transfer/import/heading-names';
import { importTable } from '../../../lib/transfer/import/import-table';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';

/** The kind of a file, and the headings of the fields that are asked for. */
function read(file: string, fields: readonly Field[]) {
  const { table } = importTable(readCsv(file));
  const columns = recogniseColumns(table.headings, {}, table.rows);
  const heading = (field: Field) => (columns.at[field] ?? []).map((place) => table.headings[place]).join(' / ');
  return [columns.kind, Object.fromEntries(fields.map((field) => [field, heading(field)]))];
}

it.each<[string, string, ImportKind, Partial<Record<Field, string>>]>([
  [
    'HubSpot activities',
    'Record ID,Activity date,Activity type,Call direction,Call outcome,Associated Company,Associated Contact,Call notes\n1,2026-03-01 10:15,Call,Outbound,Connected,Otter Ltd,Eva Muster,Wants a visit\n2,2026-03-02 09:00,Email,Inbound,,Otter Ltd,Eva Muster,Thanks',
    'contacts',
    { date: 'Activity date', contactKind: 'Activity type', person: 'Associated Contact', text: 'Call notes' },
  ],
  [
    'Salesforce activities',
    'Date,Assigned,Subject,Company / Account,Contact,Opportunity,Status,Type,Full Comments\n3/14/2026,Ann,Follow up,Otter Ltd,Eva Muster,Pumps,Completed,Call,Wants a visit\n3/15/2026,Ann,Visit,Otter Ltd,Eva Muster,Pumps,Completed,Meeting,Saw the plant',
    'contacts',
    { date: 'Date', account: 'Company / Account', person: 'Contact', contactKind: 'Type', text: 'Full Comments' },
  ],
  [
    'Pipedrive activities',
    'Activity - Subject,Activity - Type,Activity - Deal,Activity - Contact person,Activity - Organization,Activity - Due date,Activity - Note\nCatch up,Call,Pumps,Eva Muster,Otter Ltd,2026-03-14,Wants a visit\nLunch,Lunch,Pumps,Eva Muster,Otter Ltd,2026-03-15,',
    'contacts',
    { date: 'Activity - Due date', account: 'Activity - Organization', person: 'Activity - Contact person' },
  ],
  [
    'invoices with a type, which is none of a contact',
    'Date,Customer,Contact,Type,Description,Amount\n2026-03-01,Otter Ltd,Eva Muster,Invoice,Pumps,100.50\n2026-03-02,Otter Ltd,Eva Muster,Credit note,Pumps,-10.25',
    'ledger',
    { date: 'Date', account: 'Customer', revenue: 'Amount' },
  ],
  [
    'Dynamics opportunities',
    '(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,Topic,Potential Customer,Est. Close Date,Est. Revenue,Status Reason\n3f1c2d77-0000-0000-0000-000000000001,abc=,Pumps,Otter Ltd,2026-09-01,5,Won',
    'deals',
    { dealName: 'Topic', account: 'Potential Customer', stage: 'Status Reason', revenue: 'Est. Revenue' },
  ],
  [
    'a list of orders that no program writes',
    'Bestell-Tag;Kundenbezeichnung 1;Nettowert EUR\n01.09.2026;Otter GmbH;100,00\n02.09.2026;Biber GmbH;50,00',
    'ledger',
    { account: 'Kundenbezeichnung 1', date: 'Bestell-Tag', revenue: 'Nettowert EUR' },
  ],
  [
    'a table without any heading that we know, by what stands in it',
    'Wann,Wer,Wieviel netto\n01.09.2026,Otter GmbH,"100,00"\n02.09.2026,Biber GmbH,"50,00"',
    'ledger',
    { account: 'Wer', date: 'Wann', revenue: 'Wieviel netto' },
  ],
])('%s', (_, file, kind, fields) => {
  expect(read(file, Object.keys(fields) as Field[])).toEqual([kind, fields]);
});
