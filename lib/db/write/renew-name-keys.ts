import { eachPart } from '../each-part';
import { accountRow, personRow } from '../rows';
import { type Book, type PersonRow, STALE_NAME_KEYS } from '../schema';
import { write } from './transaction';

/** So many people are read and written at a time. */
const AT_A_TIME = 2000;

/** Makes the keys of the names of all accounts and people anew, in one write. */
export function renewNameKeys(into: Book): Promise<void> {
  return write(
    ['accounts', 'people'],
    async () => {
      await into.accounts.bulkPut((await into.accounts.toArray()).map(accountRow));
      await eachPart(into.people, AT_A_TIME, (rows) => into.people.bulkPut((rows as PersonRow[]).map(personRow)));
      await into.meta.delete(STALE_NAME_KEYS);
    },
    into,
  );
}
