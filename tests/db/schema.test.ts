import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { accountRow, personRow } from '../../lib/db/rows';
import { CUT_BEFORE, openBook, SCHEMA_EPOCH, STALE_NAME_KEYS } from '../../lib/db/schema';
import { refreshNameKeys } from '../../lib/db/write/refresh-name-keys';
import { NewerBookError, write } from '../../lib/db/write/transaction';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { standingOf } from '../domain/book/standing-of';
import { aLedger, aSale } from './an-import';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

it('refuses to write into a book that a newer version has written', async () => {
  const newer = openBook('strict', 'newer');
  await newer.open();
  await newer.meta.put({ key: 'schemaEpoch', value: 99 });
  await expect(write(['accounts'], async () => 1, newer)).rejects.toThrow(NewerBookError);
  await newer.delete();
});

it('two connections that count in transactions lose nothing', async () => {
  const [one, other] = [openBook('strict', 'counted'), openBook('relaxed', 'counted')];
  const increment = (into: typeof one) =>
    write(
      [],
      async () => {
        const before = (await into.meta.get('count'))?.value;
        await into.meta.put({ key: 'count', value: (typeof before === 'number' ? before : 0) + 1 });
      },
      into,
    );
  await Promise.all(Array.from({ length: 200 }, (_, place) => increment(place % 2 ? one : other)));
  expect((await one.meta.get('count'))?.value).toBe(200);
  other.close();
  await one.delete();
});

/** The tables that each version brought, as it wrote them: a book that somebody has was made by these. */
const TABLES_OF: Record<string, string>[] = [
  {
    accounts: 'id, parentId, *domains, *nameKeys',
    people: 'id, accountId, *emails, *addressKeys',
    touches: 'id, accountId, [accountId+at]',
    followUps: 'id, accountId, proposalId, [status+due]',
    proposals: 'id, accountId, status',
    promises: 'id, accountId, [status+due]',
    facts: 'id, accountId',
    bindings: 'externalId, accountId',
    ledgerBlocks: 'id, to',
    standings: 'accountId',
    prospects: 'id, status, accountId',
    meta: 'key',
  },
  {
    contracts: 'id, accountId',
    deliveries: 'id, accountId',
    dismissals: 'id, accountId',
    evaluations: 'id, accountId',
    portfolioScores: 'id, accountId',
    receivables: 'id, accountId',
    relationshipHours: 'id, accountId',
    reviews: 'id, accountId',
    rivalries: 'id, *accountIds',
    surveys: 'id, accountId',
    tenders: 'id, accountId',
    walletEntries: 'id, accountId',
    winBacks: 'id, accountId',
  },
  {},
  { returns: 'id, accountId' },
  { personalDetails: 'id, accountId, personId', trash: 'id, at' },
  { people: 'id, accountId, *emails, *addressKeys, *nameKeys' },
  {
    drafts: 'id, at',
    imports: 'id, number',
    importedRows: 'id, importId',
    replacedSales: 'id, importId',
    merges: 'id, accountId',
  },
  {
    outbox: '++seq',
    teamRecords: 'key, doc, unsent',
    goals: 'id, accountId',
    planEntries: 'id, accountId',
    targets: 'id, accountId, year',
  },
  { teamPacks: '++number, *keys, *docs' },
];

const standing = standingOf({ accountId: 'k' });
const [block] = aLedger(aSale('k', '2026-09-01'));

/** A row for each table of the book but `meta`, as an older version could have written it. */
const ROWS: Record<string, object | undefined> = {
  ...oneOfEach,
  accounts: { ...accountRow(oneOfEach.accounts), nameKeys: ['kovacs bau'] },
  people: personRow(oneOfEach.people),
  ledgerBlocks: block,
  standings: standing,
  trash: { id: 't', at: '2026-11-19T09:00:00Z', rows: [], changed: [] },
  outbox: { table: 'facts', id: 'x', time: '0' },
  teamRecords: { key: 'facts x', state: { table: 'facts', id: 'x', seen: {}, slots: {} }, turn: 1, unsent: 1 },
  teamPacks: { number: 1, keys: ['facts x'], docs: ['d'], records: '[]' },
  drafts: { id: 'facts k', at: '2026-11-19T09:00:00Z', typed: { text: 'half a word' } },
};

/** Makes a book as a version of old did, with a row in each of its tables, and returns its tables. */
async function anOldBook(name: string, version: number): Promise<string[]> {
  const old = new Dexie(name);
  for (const [at, stores] of TABLES_OF.slice(0, version).entries()) old.version(at + 1).stores(stores);
  await old.open();
  for (const { name: table } of old.tables) if (table !== 'meta') await old.table(table).put(ROWS[table]);
  await old.table('meta').bulkPut([
    { key: 'schemaEpoch', value: version },
    { key: 'settings', value: { ownAddresses: ['anna.becker@our-firm.test'] } },
  ]);
  old.close();
  return old.tables.map((table) => table.name);
}

it('the tables of a book stand in the version that brought them, as it wrote them', async () => {
  const now = openBook('strict', 'as-of-today');
  await now.open();
  const written = now.tables.map(({ name, schema: { primKey, indexes } }) => [
    name,
    [primKey.src, ...indexes.map(({ src }) => src)].join(', '),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.assign({}, ...TABLES_OF));
  expect(TABLES_OF.length).toBe(SCHEMA_EPOCH);
  await now.delete();
});

it.each(TABLES_OF.map((_, at) => at + 1))('a book of version %i opens with all that was in it', async (version) => {
  const name = `of-version-${version}`;
  const old = await anOldBook(name, version);
  const now = openBook('strict', name);
  for (const { name: table } of now.tables.filter((one) => one.name !== 'meta'))
    expect(await now.table(table).toArray(), table).toEqual(old.includes(table) ? [ROWS[table]] : []);
  expect((await now.meta.get('schemaEpoch'))?.value).toBe(SCHEMA_EPOCH);
  expect((await now.meta.get('settings'))?.value).toEqual({ ownAddresses: ['anna.becker@our-firm.test'] });
  expect(await now.meta.get(STALE_NAME_KEYS)).toEqual(version < 7 ? { key: STALE_NAME_KEYS, value: true } : undefined);
  expect(typeof (await now.meta.get(CUT_BEFORE))?.value).toBe(version < 6 ? 'string' : 'undefined');
  await write(RECORD_KINDS, () => fillWithOneOfEach(now), now);
  for (const kind of RECORD_KINDS) expect(await now.table(kind).count(), kind).toBe(1);
  await now.delete();
});

it('the people of a book of version 5 are found by their names', async () => {
  const fifth = new Dexie('of-the-fifth-version');
  fifth.version(5).stores(Object.assign({}, ...TABLES_OF.slice(0, 5)));
  const { nameKeys: _, ...szabo } = personRow({ ...oneOfEach.people, name: 'Dr. Szabó Gergő' });
  await fifth.table('people').bulkPut(Array.from({ length: 4500 }, (_one, place) => ({ ...szabo, id: `p${place}` })));
  await fifth.table('meta').put({ key: 'schemaEpoch', value: 5 });
  fifth.close();
  const now = openBook('strict', 'of-the-fifth-version');
  await refreshNameKeys(now);
  expect(await now.people.where('nameKeys').equals('gergo szabo').count()).toBe(4500);
  await now.delete();
});

it('the accounts of a book of version 2 are found by every spelling of their names', async () => {
  const second = new Dexie('of-the-second-version');
  second.version(2).stores({ ...TABLES_OF[0], ...TABLES_OF[1] });
  const kovacs = oneOfEach.accounts;
  const many = Array.from({ length: 300 }, (_, place) => ({ ...kovacs, id: `k${place}`, nameKeys: ['kovacs bau'] }));
  await second.table('accounts').bulkPut(many);
  await second.table('meta').put({ key: 'schemaEpoch', value: 2 });
  second.close();
  const now = openBook('strict', 'of-the-second-version');
  expect(await now.accounts.where('nameKeys').equals('kovacs bau').count()).toBe(300);
  await refreshNameKeys(now);
  expect(await now.accounts.where('nameKeys').equals('bau kovacs').count()).toBe(300);
  expect(await now.accounts.get('k7')).toEqual(accountRow({ ...kovacs, id: 'k7' }));
  // Once is enough: what is written from now on carries the right keys.
  await now.accounts.put({ ...accountRow(kovacs), nameKeys: ['as it is'] });
  await refreshNameKeys(now);
  expect((await now.accounts.get('k'))?.nameKeys).toEqual(['as it is']);
  await now.delete();
});
