import type { Table } from '../csv/table';
import { canBeMonth } from '../sales/month-columns';
import { periodIn } from '../sales/period-headings';
import { subjectOf } from '../sales/sales-words';
import { contentsOf } from './contents';
import { fieldsOfHeading } from './fields-of-heading';
import type { Field } from './heading-names';
import type { ImportTable } from './import-table';
import type { Columns } from './recognise-columns';

/** A column as it stands in the file, and what it is taken for: several fields, a month, or nothing. */
export type ShownColumn = {
  heading: string;
  fields: readonly Field[];
  isMonth: boolean;
  /** Whether it may be called a month. */
  canBeMonth: boolean;
  /** Whether that is a guess which the user should look at. */
  isDoubtful: boolean;
  /** Whether it seems to hold amounts that are lost, as the file is taken for one of accounts. */
  losesAmounts: boolean;
};

/** Returns the columns of a file as its user sees them, with what each was recognised as. */
export function shownColumns({ shown, from, months }: ImportTable, columns: Columns): ShownColumn[] {
  const read = Object.entries(columns.at) as [Field, number[]][];
  return shown.headings.map((heading, place) => {
    const inTable = from.indexOf(place);
    const fields = inTable < 0 ? [] : read.flatMap(([field, places]) => (places.includes(inTable) ? [field] : []));
    return {
      heading,
      fields,
      isMonth: months.has(place),
      canBeMonth: columns.kind === 'ledger' && canBeMonth(heading),
      isDoubtful: inTable >= 0 && columns.doubtful.has(inTable),
      losesAmounts: columns.kind === 'accounts' && fields.length === 0 && seemsSold(shown, place),
    };
  });
}

/** Whether a column holds amounts, and its heading or their cents speak of money: so many employees are none. */
function seemsSold({ headings, rows }: Table, place: number): boolean {
  const heading = headings[place] ?? '';
  const { amounts, fractions } = contentsOf(rows, place);
  const ofHeading = fieldsOfHeading(heading);
  const isOfMoney =
    ofHeading.has('revenue') ||
    ofHeading.has('profit') ||
    subjectOf(heading) === 'revenue' ||
    periodIn(heading, undefined);
  return amounts >= 0.5 && (Boolean(isOfMoney) || fractions >= 0.3);
}
