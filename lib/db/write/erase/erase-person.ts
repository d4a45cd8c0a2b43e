import { Person } from '../../../domain/records/person';
import { eachRowOf, tablesOfPeople } from '../../person-rows';
import { type Book, book } from '../../schema';
import { forgetSnapshots } from '../../snapshots';
import { write } from '../transaction';

/** How many rows of each table are removed, or say something else afterwards. */
export type ErasureCounts = Record<string, number>;

const names = () => tablesOfPeople().map(({ name }) => name as keyof Book & string);

/** Returns what erasing somebody would change, table by table; rejects with a ZodError where there is nobody of that id. */
export function countErasure(personId: string): Promise<ErasureCounts> {
  return book.transaction('r', names(), async () => {
    const counts: ErasureCounts = {};
    await eachRowOf(Person.parse(await book.people.get(personId)), '', ({ table }) => {
      counts[table] = (counts[table] ?? 0) + 1;
    });
    return counts;
  });
}

/**
 * Takes somebody out of the whole book in one transaction: their rows and personal details go, and in all other rows `word`
 * stands for their name, addresses and numbers; the copies that this browser keeps go as a whole. It cannot be taken back.
 */
export async function erasePerson(personId: string, word: string): Promise<ErasureCounts> {
  // First: where they cannot go, nothing was erased.
  await forgetSnapshots();
  return write(names(), async () => {
    const person = Person.parse(await book.people.get(personId));
    const counts: ErasureCounts = {};
    await eachRowOf(person, word, async ({ table, row, left }) => {
      counts[table] = (counts[table] ?? 0) + 1;
      const rows = book.table(table);
      await (left ? rows.put(left) : rows.delete(Reflect.get(row, rows.schema.primKey.keyPath as string)));
    });
    return counts;
  });
}
