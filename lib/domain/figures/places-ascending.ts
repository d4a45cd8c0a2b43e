/** How many bits of a number one round sorts by: three rounds take half of a number. */
const BITS = 11;

/**
 * Returns the places of the values in ascending order of these, the earlier place first among equals. Sorted by their bits, a
 * few at a time: to seek the place of each value in a sorted list would take several times as long.
 */
export function placesAscending(values: Float64Array): Uint32Array {
  const halves = sortableHalves(values);
  let order = new Uint32Array(values.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
  let next = new Uint32Array(values.length);
  for (const half of [0, 1]) {
    for (const shift of [0, BITS, 2 * BITS]) {
      sortByBits(order, next, halves, half, shift);
      [order, next] = [next, order];
    }
  }
  return order;
}

/** Writes the order given into `next`, sorted by some bits of one half of each number; what is equal in these stays in order. */
function sortByBits(order: Uint32Array, next: Uint32Array, halves: Uint32Array, half: number, shift: number): void {
  const bitsOf = (place: number) => ((halves[2 * place + half] as number) >>> shift) & ((1 << BITS) - 1);
  const ranks = new Uint32Array(1 << BITS);
  for (let place = 0; place < order.length; place++) {
    const bits = bitsOf(place);
    ranks[bits] = (ranks[bits] as number) + 1;
  }
  let rank = 0;
  for (let bits = 0; bits < ranks.length; bits++) {
    const equal = ranks[bits] as number;
    ranks[bits] = rank;
    rank += equal;
  }
  for (let at = 0; at < order.length; at++) {
    const place = order[at] as number;
    const bits = bitsOf(place);
    const free = ranks[bits] as number;
    next[free] = place;
    ranks[bits] = free + 1;
  }
}

/** The lower and the upper half of each number, so that they sort as the numbers do: negative ones run backwards by their bits. */
function sortableHalves(values: Float64Array): Uint32Array {
  const halves = new Uint32Array(values.slice().buffer);
  for (let low = 0; low < halves.length; low += 2) {
    const isNegative = (halves[low + 1] as number) >>> 31 === 1;
    halves[low] = (halves[low] as number) ^ (isNegative ? -1 : 0);
    halves[low + 1] = (halves[low + 1] as number) ^ (isNegative ? -1 : 1 << 31);
  }
  return halves;
}
