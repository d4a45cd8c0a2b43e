import { type Book, book } from '../schema';
import { asideOf, BROKEN, TABLE_KEYS } from './broken-row';
import { HOLDERS, type IsThere } from './hanging';

/** Returns who is there of those on whom the rows of the book hang. */
export async function readThere(from: Book = book): Promise<IsThere> {
  const there = new Map<string, Set<unknown>>();
  for (const of of HOLDERS) {
    // Only personal details hang on people, of whom there are most.
    if (of === 'people' && (await from.personalDetails.count()) === 0) continue;
    there.set(of, new Set(await from.table(of).toCollection().primaryKeys()));
  }
  await from.meta
    .where('key')
    .startsWith(BROKEN)
    .each(({ value }) => {
      const aside = asideOf(value);
      if (typeof aside?.row === 'object' && aside.row)
        there.get(aside.table)?.add(Reflect.get(aside.row, TABLE_KEYS[aside.table]));
    });
  return (of, id) => there.get(of)?.has(id) === true;
}
