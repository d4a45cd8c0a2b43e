import type { Table } from '../csv/table';
import { fieldsOfHeading } from '../import/fields-of-heading';
import { foldHeading } from '../import/heading-names';

/** Our own headings, of which the last two are those of sales elsewhere. */
const OWN = ['account', 'year', 'month', 'turnover', 'profit'];

/**
 * Returns a table of targets with headings that are told from those of sales; undefined where it is none. A list that has sales beside
 * targets is one of sales.
 */
export function tableOfTargets(table: Table): Table | undefined {
  const folded = table.headings.map(foldHeading);
  const isOwn =
    folded.every((one) => OWN.includes(one)) && ['account', 'year', 'turnover'].every((one) => folded.includes(one));
  if (isOwn) {
    const headings = table.headings.map((heading, place) =>
      folded[place] === 'turnover' || folded[place] === 'profit' ? `target ${folded[place]}` : heading,
    );
    return { ...table, headings };
  }
  const fields = new Set(table.headings.flatMap((heading) => [...fieldsOfHeading(heading)]));
  const isOfTargets = fields.has('targetTurnover') || fields.has('targetProfit');
  return isOfTargets && (fields.has('year') || fields.has('month')) && !fields.has('revenue') ? table : undefined;
}
