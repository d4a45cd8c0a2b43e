import { samePairs } from '../../../domain/account/same-pairs';
import { recordKey } from '../../../team/record-key';
import { book } from '../../schema';
import { RECORDS, recordsOf } from '../../team-records';
import type { KnownTwice } from '../known-twice';

/** So many pairs are named. */
const NAMED = 20;

/** Returns which of the accounts that this device brings along may be one that the team has already; the team's in front. */
export function readOwnTwice(): Promise<KnownTwice> {
  return book.transaction('r', ['accounts', ...RECORDS], async () => {
    const accounts = await book.accounts.toArray();
    const records = await recordsOf(
      book,
      accounts.map(({ id }) => recordKey('accounts', id)),
    );
    // What came from the team stands in a document.
    const own = new Set(accounts.flatMap(({ id }, place) => (records[place]?.doc === undefined ? [id] : [])));
    const ofTeam = accounts.filter(({ id }) => !own.has(id));
    const pairs = samePairs(
      [...ofTeam, ...accounts.filter(({ id }) => own.has(id))],
      (id) => own.has(id),
      ({ nameKeys }) => nameKeys,
    ).filter(({ one }) => !own.has(one.id));
    return {
      accounts: pairs.slice(0, NAMED).map(({ one, other }) => [one.id, other.id] as const),
      people: [],
      count: pairs.length,
    };
  });
}
