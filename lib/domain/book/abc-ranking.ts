import { placesAscending } from '../figures/places-ascending';

/** A book's customers by what they bring. */
export interface AbcRanking {
  /** The amounts in ascending order. */
  ascending: Float64Array;
  total: number;
  /** For each customer, by its place, the cumulative share of all that bring more. */
  before: Float64Array;
}

/**
 * Returns the ranking of the customers at some places of a column of amounts; null where their total is not positive: not
 * enough data. Before customers with the same amount stand only those that bring more (domain 4).
 */
export function rankForAbc(amount: Float64Array, places: Int32Array): AbcRanking | null {
  const amounts = new Float64Array(places.length);
  for (let number = 0; number < places.length; number++) amounts[number] = amount[places[number] as number] as number;
  const order = placesAscending(amounts);
  const ascending = new Float64Array(places.length);
  let total = 0;
  for (let rank = 0; rank < order.length; rank++) {
    ascending[rank] = amounts[order[rank] as number] as number;
    total += ascending[rank] as number;
  }
  if (total <= 0) return null;

  const before = new Float64Array(amount.length);
  let [more, share] = [0, 0];
  for (let rank = order.length - 1; rank >= 0; rank--) {
    if (ascending[rank] !== ascending[rank + 1]) share = more / total;
    before[places[order[rank] as number] as number] = share;
    more += ascending[rank] as number;
  }
  return { ascending, total, before };
}
