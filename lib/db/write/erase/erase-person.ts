import { Person } from '../../../domain/records/person';
import { eachRowOf, TABLES_OF_PEOPLE } from '../../person-rows';
import { book, ERASURES, TEAM } from '../../schema';
import { forgetSnapshots } from '../../snapshots';
import { countErasures } from '../change';
import { write } from '../transaction';

/** How many rows of each table are removed, or say something else afterwards. */
export type ErasureCounts = Record<string, number>;

/** Who is erased: the id of somebody in the book, or who stands there no more, or only on a flag. */
type Whom = string | Person;

const whoIs = async (who: Whom): Promise<Person> =>
  typeof who === 'string' ? Person.parse(await book.people.get(who)) : who;

/** Returns what erasing somebody would change, table by table; rejects with a ZodError where there is nobody of that id. */
export function countErasure(who: Whom): Promise<ErasureCounts> {
  return book.transaction('r', TABLES_OF_PEOPLE, async () => {
    const counts: ErasureCounts = {};
    await eachRowOf(await whoIs(who), '', ({ of }) => {
      counts[of] = (counts[of] ?? 0) + 1;
    });
    return counts;
  });
}

/**
 * Takes somebody out of the whole book in one transaction: their rows and personal details go, and in all other rows `word`
 * stands for their name, addresses and numbers, those of entries that were merged into theirs too; the copies that this browser keeps
 * go as a whole, and where the book is shared, so does what the team's records keep of them. It cannot be taken back, and neither can whatever was done before it: that would bring them back.
 */
export async function erasePerson(who: Whom, word: string): Promise<ErasureCounts> {
  // First: where they cannot go, nothing was erased.
  await forgetSnapshots();
  // Within a transaction nothing can be loaded; without a team nothing need be.
  const team = (await book.meta.get(TEAM)) ? await import('../../../team/outbox') : undefined;
  return write(TABLES_OF_PEOPLE, async () => {
    const person = await whoIs(who);
    const counts: ErasureCounts = {};
    const leftOf = await eachRowOf(person, word, async ({ table, of, row, left }) => {
      counts[of] = (counts[of] ?? 0) + 1;
      const rows = book.table(table);
      await (left ? rows.put(left) : rows.delete(Reflect.get(row, rows.schema.primKey.keyPath as string)));
    });
    await team?.eraseFromRecords(book, leftOf);
    await book.meta.put({ key: ERASURES, value: (await countErasures()) + 1 });
    return counts;
  });
}
