import { differentIn } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';

/** The types of transactions of Sage 50, of which only two are sales: receipts, discounts, purchases, the bank's, cash, cards, journals. */
const SAGE_TYPES = new Set('SI SC SR SA SD SP PI PC PP PA PD PR BP BR CP CR VP VR JD JC'.split(' '));
/** What no other program writes beside "SI" by chance. */
const OF_SAGE = ['SC', 'SR', 'SA'];

/**
 * Returns the types of Sage 50 in a column that are credits or no sales, as the column writes them, each with what it makes of a line;
 * none where the column is not one of Sage's, as by the same letters others mean something else: "SR" is money received there, and a
 * cancelling invoice elsewhere; "SC" is a credit there, and South Carolina elsewhere.
 */
export function sageTypesLowering(
  rows: Rows,
  place: number | undefined,
): [cell: string, made: 'negative' | 'leftOut'][] {
  if (place === undefined) return [];
  const found = new Map<string, string>();
  for (const cell of differentIn(rows, [place])) {
    const type = cell.trim().toUpperCase();
    if (type === '') continue;
    if (!SAGE_TYPES.has(type)) return [];
    found.set(cell, type);
  }
  const types = new Set(found.values());
  const areCredits = types.size === 1 && types.has('SC');
  if (!areCredits && !(types.has('SI') && OF_SAGE.some((type) => types.has(type)))) return [];
  return [...found]
    .filter(([, type]) => type !== 'SI')
    .map(([cell, type]) => [cell, type === 'SC' ? 'negative' : 'leftOut']);
}
