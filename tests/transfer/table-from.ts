import { readCsv } from '../../lib/transfer/csv/read-csv';
import { type Table, tableOf } from '../../lib/transfer/csv/table';

/** Returns the table that stands in a CSV text. */
export const tableFrom = (text: string): Table => tableOf(readCsv(text));
