import Dexie from 'dexie';
import { OF_ACCOUNT } from '../domain/records/kinds';
import { putAll } from './add-many';
import { BETWEEN, getMany, ONE_BY_ONE } from './get-many';
import type { Book, TeamPack, TeamRecord } from './schema';

/** The tables in which records stand as a team has them. */
export const RECORDS = ['teamRecords', 'teamPacks'] as const;

/** So many stand together at least, and at most: to change one, all are written. */
const [LEAST, MOST] = [4, 50];
/** All others are looked for by their tables, and stand alone. */
const PACKED = new Set<string>(['accounts', ...OF_ACCOUNT]);
/** So many are read at a time. */
const AT_A_TIME = 2000;

/** Asks the database without Dexie's way to each answer, which takes longer than the answers. */
const asked = <Answer>(request: IDBRequest<Answer>) =>
  new Dexie.Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const indexOf = (table: (typeof RECORDS)[number], name: string) =>
  Dexie.currentTransaction.idbtrans.objectStore(table).index(name);

const recordsIn = ({ number, records }: TeamPack): TeamRecord[] =>
  (JSON.parse(records) as TeamRecord[]).map((record) => ({ ...record, pack: number }));

const packOf = (records: readonly TeamRecord[]) => ({
  keys: records.map(({ key }) => key),
  docs: records.flatMap(({ doc }) => doc ?? []),
  records: JSON.stringify(records.map(({ pack: _, ...record }) => record)),
});

/** Returns which packs may hold records of some names, and all that do. */
async function packsOf({ teamPacks }: Book, by: 'keys' | 'docs', names: readonly string[]): Promise<number[]> {
  const found = teamPacks.where(by);
  if (names.length <= ONE_BY_ONE) return [...new Set(await found.anyOf(names).primaryKeys())];
  const [sorted, most] = [names.toSorted(), names.length * BETWEEN];
  const listed = await found.between(sorted[0], sorted.at(-1), true, true).limit(most).primaryKeys();
  if (listed.length < most) return [...new Set(listed)];
  const index = indexOf('teamPacks', by);
  const numbers = await Promise.all(names.map((name) => asked(index.getKey(name))));
  return [...new Set(numbers.flatMap((number) => (number === undefined ? [] : (number as number))))];
}

/** Returns the records in packs that may hold some of these names. */
async function packed(from: Book, by: 'keys' | 'docs', names: readonly string[]): Promise<TeamRecord[]> {
  if (names.length === 0) return [];
  const packs = await from.teamPacks.bulkGet(await packsOf(from, by, names));
  return packs.flatMap((pack) => (pack ? recordsIn(pack) : []));
}

/**
 * Returns the records of keys, in their order; in a transaction over both tables, as all that is asked here. Those of places that are known to stand
 * in no pack are not looked for there.
 */
export async function recordsOf(
  from: Book,
  keys: readonly string[],
  isPacked: (place: number) => boolean = () => true,
): Promise<(TeamRecord | undefined)[]> {
  const alone = await getMany(from.teamRecords, keys);
  const others = await packed(
    from,
    'keys',
    keys.filter((_, place) => !alone[place] && isPacked(place)),
  );
  const found = new Map(others.map((record) => [record.key, record]));
  return keys.map((key, place) => alone[place] ?? found.get(key));
}

/** Returns the records of documents, by these. All at once: a cursor over them takes far longer. */
export async function recordsOfDocs(from: Book, docs: readonly string[]): Promise<Map<string, TeamRecord>> {
  const byDoc = indexOf('teamRecords', 'doc');
  const alone = await Promise.all(docs.map((doc) => asked<TeamRecord | undefined>(byDoc.get(doc))));
  const others = await packed(
    from,
    'docs',
    docs.filter((_, place) => !alone[place]),
  );
  const wanted = new Set(docs);
  return new Map(
    [...alone, ...others].flatMap((record) => (record?.doc && wanted.has(record.doc) ? [[record.doc, record]] : [])),
  );
}

/** Has something done with all records, some after the other; it may put them back changed. */
export async function inAllRecords(from: Book, work: (some: readonly TeamRecord[]) => Promise<unknown>): Promise<void> {
  for (let last = '', some: TeamRecord[]; ; last = some.at(-1)?.key ?? '') {
    some = await from.teamRecords.where('key').above(last).limit(AT_A_TIME).toArray();
    await work(some);
    if (some.length < AT_A_TIME) break;
  }
  const numbers = await from.teamPacks.toCollection().primaryKeys();
  for (let at = 0; at < numbers.length; at += AT_A_TIME / MOST) {
    const packs = await from.teamPacks.bulkGet(numbers.slice(at, at + AT_A_TIME / MOST));
    await work(packs.flatMap((pack) => (pack ? recordsIn(pack) : [])));
  }
}

/** Returns all records. */
export async function allRecords(from: Book): Promise<TeamRecord[]> {
  const all: TeamRecord[][] = [];
  await inAllRecords(from, async (some) => all.push([...some]));
  return all.flat();
}

/** Puts records back into the packs that they stand in, and returns those that do not, or no longer. */
async function putBack({ teamPacks }: Book, records: readonly TeamRecord[]): Promise<TeamRecord[]> {
  const changed = new Map(records.flatMap((record) => (record.pack === undefined ? [] : [[record.key, record]])));
  if (changed.size === 0) return [...records];
  const packs = await teamPacks.bulkGet([...new Set([...changed.values()].flatMap(({ pack }) => pack ?? []))]);
  const gone: number[] = [];
  const left: TeamPack[] = [];
  const settled = new Set<string>();
  for (const pack of packs) {
    if (!pack) continue;
    const all = recordsIn(pack).map((record) => changed.get(record.key) ?? record);
    // What has to be sent stands alone, where it is found.
    const rest = all.filter(({ unsent }) => !unsent);
    for (const { key } of rest) settled.add(key);
    if (rest.length > 0) left.push({ number: pack.number, ...packOf(rest) });
    else gone.push(pack.number);
  }
  await teamPacks.bulkPut(left);
  await teamPacks.bulkDelete(gone);
  return records.filter(({ key }) => !settled.has(key));
}

/**
 * Puts records, each where it stands. Of those that are `new` here, many that the team knows as they are come together into rows: to put one
 * takes a browser far longer than what it holds.
 */
export async function putRecords(
  into: Book,
  records: readonly TeamRecord[],
  isNew: (record: TeamRecord) => boolean = () => false,
): Promise<void> {
  const others = await putBack(into, records);
  const news = others.filter((record) => !record.unsent && PACKED.has(record.state.table) && isNew(record));
  const together = new Set(news.length < LEAST ? [] : news);
  await into.teamRecords.bulkPut(
    others.flatMap((record) => {
      const { pack: _, ...alone } = record;
      return together.has(record) ? [] : alone;
    }),
  );
  const all = [...together];
  const parts = Array.from({ length: Math.ceil(all.length / MOST) }, (_, part) =>
    packOf(all.slice(part * MOST, (part + 1) * MOST)),
  );
  // Who looks at records hears of it all the same: by what the team or its tables say, which is written as well, so that they have to ask that, too.
  await putAll('teamPacks', parts);
}
