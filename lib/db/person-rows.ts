import type { Table } from 'dexie';
import { aboutOf, type KeptDraft } from '../domain/keeping/kept-draft';
import type { TrashEntry } from '../domain/keeping/trash';
import { type Eraser, eraserOf } from '../domain/people/erasure';
import type { Merge } from '../domain/records/merge';
import { Person } from '../domain/records/person';
import { asideOf, BROKEN } from './broken/broken-row';
import { rawText } from './broken/raw-text';
import { accountRow, personRow } from './rows';
import { book, TABLES } from './schema';

/** A row that tells of somebody, and what is left of it without them: null where it is theirs alone. */
export interface RowOfPerson {
  table: string;
  /** The table of which it was, where it broke and was set aside; otherwise its own. */
  of: string;
  row: object;
  left: object | null;
}

/** So many rows are looked through at a time. */
const AT_A_TIME = 2000;

/** Every table that can tell of somebody, what was deleted or is being typed included; of settings and figures, only what was set aside. */
export const TABLES_OF_PEOPLE = [...TABLES, 'trash', 'drafts'] as const;

/** Somebody, and the entries that were merged into theirs: they are erased under each of their names. */
async function selvesOf(person: Person): Promise<Person[]> {
  const merges = await book.merges.filter(({ of }) => of === 'people').toArray();
  const selves = [person];
  for (const { id } of selves) {
    for (const { rows, goneId } of merges.filter(({ keptId }) => keptId === id)) {
      const gone = Person.safeParse(rows.find((row) => row.table === 'people' && row.rowId === goneId)?.before).data;
      if (gone && !selves.some((self) => self.id === goneId)) selves.push(gone);
    }
  }
  return selves;
}

/** The names that are not theirs alone: of their accounts, of the people there, and of us. */
async function othersOf(person: Person): Promise<{ names: string[]; near: Set<string>; shared: string[] }> {
  const near = new Set([person.accountId, ...person.formerAccounts.map(({ accountId }) => accountId)]);
  const accounts = (await book.accounts.bulkGet([...near])).flatMap((account) => account ?? []);
  const groups = await book.accounts.bulkGet(accounts.flatMap(({ parentId }) => parentId ?? []));
  const people = await book.people
    .where('accountId')
    .anyOf([...near])
    .toArray();
  const colleagues = people.filter(({ id }) => id !== person.id);
  const ofAccounts = [...accounts, ...groups.flatMap((group) => group ?? [])].flatMap(({ name, aliases, kam = '' }) => [
    name,
    ...aliases,
    kam,
  ]);
  const ofPeople = colleagues.flatMap(({ name, group }) => [name, ...group.knownBy]);
  return {
    names: [...ofAccounts, ...ofPeople, ...person.group.knownBy],
    near,
    shared: colleagues.flatMap(({ emails, phones }) => [...emails, ...phones]),
  };
}

/**
 * Calls `visit` with each row that tells of somebody, with what is left of it once their name, addresses and numbers have become
 * `word`; what they share with colleagues (a mailbox, a switchboard) is not theirs. Resolves to the rule by which it was found, for rows that
 * stand elsewhere. To be called inside a transaction.
 */
export async function eachRowOf(
  person: Person,
  word: string,
  visit: (found: RowOfPerson) => Promise<unknown> | unknown,
): Promise<(table: string, row: object) => object | null> {
  const selves = await selvesOf(person);
  const near = new Set<string>();
  const erasers: Eraser[] = [];
  for (const self of selves) {
    const others = await othersOf(self);
    const own = (list: readonly string[]) => list.filter((one) => !others.shared.includes(one));
    for (const id of others.near) near.add(id);
    erasers.push(eraserOf({ ...self, emails: own(self.emails), phones: own(self.phones) }, others.names, word));
  }
  const erase: Eraser = (row, isNear) =>
    erasers.reduce<typeof row | null>((left, one) => left && one(left, isNear), row);
  const isOfSelves = (row: object) => {
    const { of, keptId = '' } = row as Partial<Merge>;
    return of === 'people' && selves.some(({ id }) => id === keptId);
  };
  const isNear = (table: string, row: object): boolean => {
    if (table === 'trash') return (row as TrashEntry).rows.some((held) => isNear(held.table, held.row));
    const { id, opened = {} } = row as Partial<KeptDraft>;
    if (table === 'drafts') return near.has(aboutOf(id)) || isNear('', opened);
    const accountId: unknown = Reflect.get(row, table === 'accounts' ? 'id' : 'accountId');
    return typeof accountId === 'string' && near.has(accountId);
  };
  for (const name of TABLES_OF_PEOPLE.filter((one) => one !== 'meta')) {
    const table: Table = book.table(name);
    for (let last: unknown = -Infinity, rows: object[] = []; ; ) {
      rows = await table.where(':id').above(last).limit(AT_A_TIME).toArray();
      for (const row of rows) {
        const isTheirs =
          name === 'drafts' ? aboutOf((row as KeptDraft).id) === person.id : name === 'merges' && isOfSelves(row);
        const left = isTheirs ? null : erase(row, isNear(name, row));
        if (left !== row) await visit({ table: name, of: name, row, left: left && withKeys(name, left) });
      }
      const [end] = rows.slice(-1);
      if (!end || rows.length < AT_A_TIME) break;
      last = Reflect.get(end, table.schema.primKey.keyPath as string);
    }
  }
  for (const row of await book.meta.where('key').startsWith(BROKEN).toArray()) {
    const aside = asideOf(row.value);
    if (!aside) continue;
    const left = withoutThem(aside, erase, isNear);
    if (left !== aside.text)
      await visit({
        ...{ table: 'meta', of: aside.table, row },
        left: left === null ? null : { ...row, value: { table: aside.table, text: left } },
      });
  }
  return (table, row) => erase(row, isNear(table, row));
}

/** Returns what is left of the text of a row that was set aside; null where nothing is. Of no row it is all one text. */
function withoutThem(
  { table, row, text }: NonNullable<ReturnType<typeof asideOf>>,
  erase: Eraser,
  isNear: (table: string, row: object) => boolean,
): string | null {
  if (typeof row !== 'object' || row === null) return erase({ text }, false)?.text ?? null;
  const left = erase(row, isNear(table, row));
  if (left === row) return text;
  return left && rawText(left);
}

/** Accounts and people carry the keys of their names, which have to fit. */
function withKeys(table: string, row: object): object {
  if (table === 'accounts') return accountRow(row as Parameters<typeof accountRow>[0]);
  return table === 'people' ? personRow(Person.parse(row)) : row;
}
