import type { KnownRhythm, Lost } from '../domain/account/lost';
import type { AbcClass } from '../domain/book/abc';
import { bookStandings } from '../domain/book/book-standings';
import { abcInForce } from '../domain/book/cell-of';
import type { BookFigures, Standing } from '../domain/book/standing';
import type { Account, Tier } from '../domain/records/account';
import type { WinBack } from '../domain/records/win-back';
import { concludeRhythm, isCustomersOwn } from './customer';
import type { LetterBook } from './letter-entry';
import { concludeLost } from './lost';
import { concludeTier } from './tier';

/** The book as it stood at the end of a day. */
export interface BookAt {
  day: Temporal.PlainDate;
  figures: BookFigures;
  /** The customers' own standings: an account alone, or the top of its group. */
  customers: ReadonlyMap<string, Standing>;
  /** By labels and hand as far as they held by then; a flag that waited then is not known any more. */
  tierOf(account: Account): Tier;
  /** The class in force. */
  classOf(customerId: string): AbcClass | undefined;
  rhythmOf(customerId: string): KnownRhythm;
  lostOf(customerId: string): Lost | null;
}

/** Returns the book as it stood at the end of a day: by the lines up to it, and the settings of today. */
export function bookAt(
  book: Pick<LetterBook, 'accounts' | 'blocks' | 'winBacks' | 'settings'>,
  day: Temporal.PlainDate,
): BookAt {
  const { accounts, blocks, settings } = book;
  const { standings, figures } = bookStandings({ accounts, blocks, today: day, settings });
  const all = new Map(standings.map((standing) => [standing.accountId, standing]));
  const customers = new Map(standings.filter(isCustomersOwn).map((standing) => [standing.accountId, standing]));
  const winBacks = Map.groupBy(winBacksAt(book.winBacks, day.toString()), ({ accountId }) => accountId);
  return {
    ...{ day, figures, customers },
    tierOf({ tierByHand, ...account }) {
      const isByHand = tierByHand && tierByHand.since <= day.toString();
      const then = isByHand ? { ...account, tierByHand } : account;
      return concludeTier({ account: then, standing: all.get(account.id), prospects: [], settings }, day).tier.tier;
    },
    classOf(id) {
      const standing = customers.get(id);
      return standing && abcInForce(standing, settings.classes)?.class;
    },
    rhythmOf: (id) => concludeRhythm(customers.get(id), settings, day),
    lostOf: (id) =>
      concludeLost({ standing: customers.get(id), winBacks: winBacks.get(id) ?? [], figures, settings }, day),
  };
}

/** What was on record by then: one that was closed later was still open. */
function winBacksAt(winBacks: readonly WinBack[], on: string): WinBack[] {
  return winBacks
    .filter(({ lostOn }) => lostOn <= on)
    .map((one) => (one.closedOn !== undefined && one.closedOn > on ? { ...one, result: 'open' } : one));
}
