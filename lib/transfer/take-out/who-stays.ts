/** Who names whom: `by` is the import that a row came with, undefined for what somebody has entered. */
export type Holder = { by: string | undefined; names: ReadonlySet<string> };

/** A row that could go, by its id, with the ids of others that it names. */
export type Leaving = { id: string; names: ReadonlySet<string> };

/**
 * Returns those of the rows that have to stay, as something else names them, and by whom: by an import, which they then belong to,
 * or by what somebody has entered. What a row that stays names stays, too.
 */
export function whoStays(leaving: readonly Leaving[], holders: Iterable<Holder>): Map<string, string | undefined> {
  const byId = new Map(leaving.map((one) => [one.id, one]));
  const stays = new Map<string, string | undefined>();
  const next: [string, string | undefined][] = [];
  for (const { by, names } of holders) for (const id of names) next.push([id, by]);
  for (let one = next.pop(); one; one = next.pop()) {
    const [id, by] = one;
    const row = byId.get(id);
    // An import's hold is the stronger one: with it the row still goes one day.
    if (!row || (stays.has(id) && (stays.get(id) !== undefined || by === undefined))) continue;
    stays.set(id, by);
    for (const named of row.names) next.push([named, by]);
  }
  return stays;
}

/** Returns which of these ids stand anywhere in a row. */
export function namedIn(row: unknown, ids: ReadonlySet<string>, found: Set<string> = new Set()): Set<string> {
  if (typeof row === 'string') {
    if (ids.has(row)) found.add(row);
  } else if (typeof row === 'object' && row !== null && !ArrayBuffer.isView(row)) {
    for (const value of Object.values(row)) namedIn(value, ids, found);
  }
  return found;
}
