import { mergedAccount } from '../../domain/account/merged-account';
import { addressKey } from '../../domain/identify/address';
import { mergedPerson } from '../../domain/people/merged-person';
import { withoutOwner } from '../../domain/programme/who-does-it';
import type { Moment } from '../../domain/records/day';
import { RECORD_KINDS } from '../../domain/records/kinds';
import type { Person } from '../../domain/records/person';
import { shapes } from '../../domain/records/shapes';
import { personNameKey } from '../../domain/words/person-name-key';
import { plainName } from '../../domain/words/plain-name';
import { CARRIED, type Pack } from '../hand-over/pack';
import { accountRow, inTable, personRow, withoutKeys } from '../rows';
import { type AccountRow, book } from '../schema';
import { type Change, writeUndoably } from './change';
import { giveOver, OWNED } from './programme/give-over';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import type { When } from './when';

/** What became of a pack: accounts that came, accounts that were here, records that came, that were here, that broke their schema. */
export interface TakenIn {
  came: number;
  joined: number;
  rows: number;
  known: number;
  broken: number;
}

/**
 * Takes in the accounts of a pack with all that hangs on them. One that is here, by its record or because the user says so (`sameAs`, by the
 * pack's ids), keeps what it has and gets what it lacks. Nothing here is overwritten but the manager, where one is named.
 */
export function takeInHandOver(pack: Pack, sameAs: ReadonlyMap<string, string>, kam: string, { now, today }: When) {
  const settle = () => settleStandings(Temporal.PlainDate.from(today));
  return writeUndoably(
    [...RECORD_KINDS, ...STANDINGS_TABLES],
    async (change): Promise<TakenIn> => {
      const taken: TakenIn = { came: 0, joined: 0, rows: 0, known: 0, broken: 0 };
      const ids = new Map(pack.accounts.map(({ id }) => [id, sameAs.get(id) ?? id]));
      const known = await book.accounts.bulkGet([...ids.values()]);
      const here = new Map(known.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      for (const account of pack.accounts) {
        const row = here.get(ids.get(account.id) ?? '');
        const owner = kam || account.kam;
        const { parentId, ...alone } = account;
        const above = parentId && (ids.get(parentId) ?? parentId);
        const isAbove = above && (ids.has(parentId) || (await book.accounts.get(above)));
        const own = row ? joined(row, alone) : { ...alone, ...(isAbove && { parentId: above }) };
        const next = accountRow({ ...own, ...(owner && { kam: owner }), updatedAt: now });
        await change.put('accounts', next);
        // Two of the pack may be one here.
        here.set(next.id, next);
        taken[row ? 'joined' : 'came'] += 1;
      }
      await takeInPeople(pack, ids, change, taken, now);
      const given = withoutOwners(pack, ids, here);
      for (const kind of CARRIED) if (kind !== 'people') await takeInRows(kind, given, ids, change, taken);
      await giveOver(
        known.flatMap((row) => row ?? []),
        [...here.values()],
        change,
      );
      return taken;
    },
    { settle },
  );
}

function joined(row: AccountRow, account: Pack['accounts'][number]) {
  const merged = mergedAccount(withoutKeys(row), account);
  const { parentId: _, ...alone } = merged;
  return { ...alone, ...(row.parentId && { parentId: row.parentId }) };
}

/** Returns a pack whose manager is said to do nothing at accounts that are another's `here` from now on: it goes with the account. */
function withoutOwners(pack: Pack, ids: ReadonlyMap<string, string>, here: ReadonlyMap<string, AccountRow>): Pack {
  const isAnothers = ({ id, kam = '' }: Pack['accounts'][number]) =>
    plainName(here.get(ids.get(id) ?? id)?.kam ?? '') !== plainName(kam);
  const kams = new Map<unknown, string | undefined>(
    pack.accounts.filter(isAnothers).map(({ id, kam }) => [id, kam] as const),
  );
  const owned = OWNED.map((kind) => [
    kind,
    ofPack(pack, kind).map((row) =>
      typeof row['owner'] === 'string'
        ? withoutOwner({ ...row, owner: row['owner'] }, kams.get(row['accountId']))
        : row,
    ),
  ]);
  return { ...pack, rows: { ...pack.rows, ...Object.fromEntries(owned) } };
}

/** Somebody who is at the account already, by an address or the whole name, is that person, and gets what they lack; `ids` learns so. */
async function takeInPeople(
  pack: Pack,
  ids: Map<string, string>,
  change: Change,
  taken: TakenIn,
  now: Moment,
): Promise<void> {
  const rows = ofPack(pack, 'people');
  const there = await book.people
    .where('accountId')
    .anyOf([...ids.values()])
    .toArray();
  const keysOf = ({ accountId, emails, name, placeholder }: Person) => [
    ...emails.map((email) => `${accountId} ${addressKey(email)}`),
    ...(placeholder ? [] : [`${accountId} ${personNameKey(name) ?? name}`]),
  ];
  const here = new Map<string, Person>(there.map((person) => [person.id, withoutKeys(person)]));
  const byKey = new Map(there.flatMap((person) => keysOf(person).map((key) => [key, person.id])));
  const alike: { person: Person; id: string }[] = [];
  for (const row of rows) {
    const read = shapes.people.safeParse(withIds(row, ids));
    const same = read.success && keysOf(read.data).flatMap((key) => byKey.get(key) ?? [])[0];
    if (!same || same === row.id) continue;
    ids.set(row.id, same);
    alike.push({ person: read.data, id: same });
  }
  for (const { person, id } of alike) {
    const before = here.get(id);
    if (!before) continue;
    const has = new Set(before.emails.map(addressKey));
    const emails = person.emails.filter((email) => !has.has(addressKey(email)));
    // Whom they report to may be somebody who is here by another id.
    const after = mergedPerson(before, { ...(withIds(person, ids) as Person), emails });
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    here.set(id, after);
    await change.put('people', personRow({ ...after, updatedAt: now }));
  }
  const fresh = rows.filter(({ id }) => !ids.has(id));
  taken.known += rows.length - fresh.length;
  await takeInRows('people', { ...pack, rows: { people: fresh } }, ids, change, taken);
}

async function takeInRows(
  kind: (typeof CARRIED)[number],
  pack: Pack,
  ids: ReadonlyMap<string, string>,
  change: Change,
  taken: TakenIn,
): Promise<void> {
  const given = ofPack(pack, kind);
  const there = await book.table(kind).bulkGet(given.map(({ id }) => id));
  const fresh = given.filter((_, at) => !there[at]);
  const read = fresh.map((row) => shapes[kind].safeParse(withIds(row, ids)));
  const good = read.flatMap((one) => (one.success ? [one.data] : []));
  if (good.length > 0)
    await change.putAll(
      kind,
      good.map((row) => inTable(kind, row)),
    );
  taken.known += given.length - fresh.length;
  taken.rows += good.length;
  taken.broken += fresh.length - good.length;
}

/** Returns the records of a kind that hang on accounts of the pack: nothing is said of others, whoever wrote the file. */
function ofPack({ accounts, rows }: Pack, kind: (typeof CARRIED)[number]) {
  const ids = new Set<unknown>(accounts.map(({ id }) => id));
  return (rows[kind] ?? []).filter((row) => ids.has(row['accountId']));
}

/** A record in which accounts and people have the ids that they have here. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, ids)]));
}
