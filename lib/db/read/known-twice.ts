import { areTwo, type SameBy, sameBy } from '../../domain/account/maybe-same';
import { samePairs } from '../../domain/account/same-pairs';
import { anotherPerson } from '../../domain/identify/namesake';
import type { Account } from '../../domain/records/account';
import { isDismissed } from '../../domain/records/dismissal';
import type { Person } from '../../domain/records/person';
import { personNameKey } from '../../domain/words/person-name-key';
import { type AccountRow, book } from '../schema';

/** So many pairs are named. */
const NAMED = 20;

/** Who may stand in the book twice since a file came in, by their ids, the one that was there first in front; how many there are. */
export interface KnownTwice {
  accounts: readonly (readonly [string, string])[];
  people: readonly (readonly [string, string])[];
  count: number;
}

/** Returns which of the accounts and people that came in at `now` may be one that was there, or came in, too. */
export function readKnownTwice(now: string): Promise<KnownTwice> {
  return book.transaction('r', [book.accounts, book.people], async () => {
    const [accounts, people] = [await book.accounts.toArray(), await book.people.toArray()];
    const came = new Set([...accounts, ...people].filter(({ createdAt }) => createdAt === now).map(({ id }) => id));
    const isNew = (id: string) => came.has(id);
    const pairs = samePairs(inOrder(accounts), isNew, ({ nameKeys }) => nameKeys).map(
      ({ one, other }) => [one.id, other.id] as const,
    );
    const moved = namesPairs(people, isNew);
    return {
      accounts: pairs.slice(0, NAMED),
      people: moved.slice(0, NAMED),
      count: pairs.length + moved.length,
    };
  });
}

/** As they came; of one file the fuller name first, which is the one to keep. */
const inOrder = (accounts: readonly AccountRow[]) =>
  accounts.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || b.name.length - a.name.length);

/** Each new person with the one of their whole name at another account; nobody where several bear it. */
function namesPairs(people: readonly Person[], isNew: (id: string) => boolean): (readonly [string, string])[] {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const key = person.placeholder ? null : personNameKey(person.name);
    if (key) byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return [...byName.values()].flatMap((same) => {
    const [one, other] = same.toSorted((a, b) => Number(isNew(a.id)) - Number(isNew(b.id)));
    const isPair = same.length === 2 && one && other && one.accountId !== other.accountId && isNew(other.id);
    return isPair ? [[one.id, other.id] as const] : [];
  });
}

/** Two accounts that may be one company. */
export interface TwoAccounts {
  one: Account;
  other: Account;
  by: SameBy;
}

/** Two entries that may be of one person who has moved: `one` where they were, `other` where they are. */
export interface TwoPeople {
  one: Person;
  other: Person;
  from: Account;
  to: Account;
}

/** Returns those of the pairs that still stand in the book, of which nobody has said that they are two. */
export function readStillTwice({
  accounts,
  people,
}: KnownTwice): Promise<{ accounts: TwoAccounts[]; people: TwoPeople[] }> {
  return book.transaction('r', [book.accounts, book.people, book.dismissals], async () => {
    const persons = new Map((await book.people.bulkGet(people.flat())).map((row) => [row?.id, row]));
    const ids = [...accounts.flat(), ...[...persons.values()].flatMap((row) => row?.accountId ?? [])];
    const rows = new Map((await book.accounts.bulkGet(ids)).map((row) => [row?.id, row]));
    const said = await book.dismissals.where('accountId').anyOf(ids).toArray();
    return {
      accounts: accounts.flatMap((pair): TwoAccounts[] => {
        const [one, other] = pair.map((id) => rows.get(id));
        const by = one && other && sameBy(one, other);
        return by && !areTwo(pair, said) ? [{ one, other, by }] : [];
      }),
      people: people.flatMap((pair): TwoPeople[] => {
        const [one, other] = pair.map((id) => persons.get(id));
        const [from, to] = [rows.get(one?.accountId), rows.get(other?.accountId)];
        if (!one || !other || !from || !to || from === to) return [];
        const isOther = isDismissed(anotherPerson(one, other.emails[0] ?? other.id), said);
        return isOther ? [] : [{ one, other, from, to }];
      }),
    };
  });
}
