import { lookOnceADay } from '../../lib/db/broken/look-once-a-day';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { refreshStandings } from '../../lib/db/write/refresh-standings';
import { accountOf, personOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { touchOf } from '../plays/facts-of';
import { emailOf, firmOf, idOf } from './invented-firms';
import { makeIds, makeLedger } from './make-ledger';

const AT_ONCE = 5_000;
const PEOPLE = [1, 2, 3];

/** Fills the book with accounts that have three people, a touch and a standing each. */
export async function fillBook(accounts: number): Promise<void> {
  for (let from = 0; from < accounts; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, accounts - from) }, (_, place) => from + place);
    await book.transaction('rw', [book.accounts, book.people, book.touches, book.standings], async () => {
      await book.accounts.bulkPut(numbers.map((number) => accountRow(accountOf(firmOf(number)))));
      await book.people.bulkPut(
        numbers.flatMap((number) =>
          PEOPLE.map((one) => {
            const [id, accountId] = [`${idOf(number)} ${one}`, idOf(number)];
            return personRow(personOf({ id, accountId, name: `Person ${one}`, emails: [emailOf(number, one)] }));
          }),
        ),
      );
      await book.touches.bulkPut(
        numbers.map((number) => {
          const accountId = idOf(number);
          return touchOf(`${accountId} 1`, '2026-11-02', { id: accountId, accountId });
        }),
      );
      await book.standings.bulkPut(
        numbers.map((number) => standingOf({ accountId: idOf(number), customerId: idOf(number) })),
      );
    });
  }
}

/** Fills the book with so many lines of sales of such accounts, and does what the background would do about them by itself. */
export async function fillSales(accounts: number, lines: number): Promise<void> {
  await book.ledgerBlocks.bulkPut(makeLedger(makeIds(accounts), lines));
  const now = Temporal.Now.plainDateISO();
  await refreshStandings(now);
  await lookOnceADay(now.toString());
}
