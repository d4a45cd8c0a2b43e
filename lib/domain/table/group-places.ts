/**
 * Returns the rows of a list in which groups stand below their top: the top where the first of its group stood, the others below it
 * where it is open. The top stands there also where only others of its group were found.
 */
export function groupPlaces(
  found: Uint32Array,
  tops: Int32Array,
  sizes: Uint32Array,
  isOpen: (top: number) => boolean,
): Uint32Array {
  const groups = Map.groupBy(
    [...found].filter((place) => isGrouped(place, tops, sizes)),
    (place) => tops[place] as number,
  );
  const rows: number[] = [];
  for (const place of found) {
    const top = tops[place] as number;
    const group = groups.get(top);
    if (!isGrouped(place, tops, sizes)) rows.push(place);
    if (!group) continue;
    rows.push(top);
    if (isOpen(top)) for (const one of group) if (one !== top) rows.push(one);
    groups.delete(top);
  }
  return Uint32Array.from(rows);
}

const isGrouped = (place: number, tops: Int32Array, sizes: Uint32Array) => (sizes[tops[place] as number] as number) > 1;

/** Returns how many belong to each top, itself included; 0 for whoever is none. */
export function groupSizes(tops: Int32Array): Uint32Array {
  const sizes = new Uint32Array(tops.length);
  for (const top of tops) sizes[top] = (sizes[top] as number) + 1;
  return sizes;
}
