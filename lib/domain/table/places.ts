/** Says whether the row at a place is to be shown. */
export type PlaceTest = (place: number) => boolean;

/** Returns the places of `count` rows that pass every test, in their order. */
export function placesThat(count: number, tests: readonly PlaceTest[]): Uint32Array {
  const places = new Uint32Array(count);
  let found = 0;
  for (let place = 0; place < count; place++) {
    let isFound = true;
    for (const test of tests) isFound &&= test(place);
    if (isFound) places[found++] = place;
  }
  return places.subarray(0, found);
}

/**
 * Sorts places by the keys that stand at them, in place; a key that is not a number goes last either way, and rows that are alike
 * follow `ties` upwards.
 */
export function sortPlaces(places: Uint32Array, keys: Float64Array, isDown: boolean, ties: Float64Array): Uint32Array {
  const last = Number.POSITIVE_INFINITY;
  const turn = isDown ? -1 : 1;
  const turned = new Float64Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    turned[place] = Number.isNaN(key) ? last : key * turn;
  }
  return places.sort((a, b) => {
    const [one, other] = [turned[a] as number, turned[b] as number];
    if (one !== other) return one < other ? -1 : 1;
    return (ties[a] as number) - (ties[b] as number);
  });
}

/** Returns for each text the place that it has among all of them in that order; NaN for none. */
export function ranksOf(
  texts: readonly (string | undefined)[],
  compare: (one: string, other: string) => number,
): Float64Array {
  const all = [...new Set(texts)].filter((text) => text !== undefined).sort(compare);
  const ranks = new Map<string | undefined, number>();
  let rank = -1;
  for (const [at, text] of all.entries()) {
    if (at === 0 || compare(all[at - 1] as string, text) !== 0) rank++;
    ranks.set(text, rank);
  }
  return Float64Array.from(texts, (text) => ranks.get(text) ?? Number.NaN);
}
