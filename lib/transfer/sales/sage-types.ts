import { differentIn } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';

/** The types of transactions of Sage 50, of which only two are sales: receipts, discounts, purchases, the bank's, cash, cards, journals. */
const SAGE_TYPES = new Set('SI SC SR SA SD SP PI PC PP PA PD PR BP BR CP CR VP VR JD JC'.split(' '));
/** What no other program writes beside "SI" by chance. */
const OF_SAGE = ['SC', 'SR', 'SA'];

/**
 * Returns the types of Sage 50 in a column that are no sales, as the column writes them; none where it is not one of Sage's, as by the
 * same letters others mean something else: "SR" is money received there, and a cancelling invoice elsewhere.
 */
export function sageTypesUnsold(rows: Rows, place: number | undefined): string[] {
  if (place === undefined) return [];
  const found = new Map<string, string>();
  for (const cell of differentIn(rows, [place])) {
    const type = cell.trim().toUpperCase();
    if (type === '') continue;
    if (!SAGE_TYPES.has(type)) return [];
    found.set(cell, type);
  }
  const types = new Set(found.values());
  if (!types.has('SI') || !OF_SAGE.some((type) => types.has(type))) return [];
  return [...found].flatMap(([cell, type]) => (type === 'SI' || type === 'SC' ? [] : [cell]));
}
