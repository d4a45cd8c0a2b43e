import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { accountOf, personOf } from '../domain/book-of';
import { standingOf } from '../domain/standing-of';
import { touchOf } from '../plays/facts-of';

const AT_ONCE = 5_000;
const idOf = (number: number) => `account-${String(number).padStart(8, '0')}`;

/** Fills the book with accounts that have two people, a touch and a standing each. */
export async function fillBook(accounts: number): Promise<void> {
  for (let from = 0; from < accounts; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, accounts - from) }, (_, place) => from + place);
    await book.transaction('rw', [book.accounts, book.people, book.touches, book.standings], async () => {
      await book.accounts.bulkPut(
        numbers.map((number) =>
          accountRow(accountOf({ id: idOf(number), name: `Firm ${number} Kft.`, domains: [`firm-${number}.test`] })),
        ),
      );
      await book.people.bulkPut(
        numbers.flatMap((number) =>
          [1, 2].map((one) => {
            const emails = [`person-${one}@firm-${number}.test`];
            return personRow(personOf({ id: `${idOf(number)} ${one}`, accountId: idOf(number), emails }));
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

/** Returns the id of an account of a filled book, another one for each turn. */
export const idAtTurn = (turn: number, accounts: number): string => idOf((turn * 7919) % accounts);
