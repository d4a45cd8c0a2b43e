import { beforeEach, describe, expect, it } from 'vitest';
import { fromRawText, rawText } from '../../lib/db/broken/raw-text';
import { readBrokenRows } from '../../lib/db/broken/read-broken-rows';
import { repairBrokenRow } from '../../lib/db/broken/repair-broken-row';
import { setBrokenAside } from '../../lib/db/broken/set-aside';
import { accountRow, inTable } from '../../lib/db/rows';
import { BOOK_MARK, book } from '../../lib/db/schema';
import { OF_ACCOUNT, RECORD_KINDS } from '../../lib/domain/records/kinds';
import { clearBook } from './a-book';
import { aLedger, aSale } from './an-import';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';
import { fillWithSpoilt, SPOILS } from './spoilt';

beforeEach(async () => {
  await book.open();
  await clearBook();
});

describe.each(Object.keys(SPOILS))('of rows with %s', (way) => {
  it('each is set aside with all that stood in it, and the whole ones stay', async () => {
    await fillWithOneOfEach();
    const whole = await everything();
    await fillWithSpoilt(way);
    const all = await everything();
    expect(await setBrokenAside()).toBe(RECORD_KINDS.length);
    const aside = await readBrokenRows();
    expect(aside.map(({ table }) => table).sort()).toEqual([...RECORD_KINDS].sort());
    for (const { table, row } of aside) expect(row).toEqual(all.get(`${table}/spoilt`));
    await book.meta.clear();
    expect(await everything()).toEqual(whole);
  });
});

it('a block of sales whose columns do not fit together is set aside, and only forgotten where it was computed', async () => {
  const block = aLedger(aSale('k', '2026-09-01'))[0];
  if (!block) throw new Error('no block');
  await book.ledgerBlocks.bulkPut([
    { ...block, id: 'whole' },
    { ...block, id: 'short', revenue: new Float64Array() },
    { ...block, id: 'nowhere', account: Uint32Array.from([99]) },
    { ...block, id: 'no number', revenue: Float64Array.from([Number.NaN]) },
  ]);
  await book.table('standings').put({ accountId: 'k', share: 'none' });
  await book.meta.put({ key: 'standingsSettings', value: {} });
  expect(await setBrokenAside()).toBe(4);
  expect(await book.ledgerBlocks.toCollection().primaryKeys()).toEqual(['whole']);
  expect((await readBrokenRows()).map(({ table }) => table)).toEqual(Array(3).fill('ledgerBlocks'));
  expect(await book.meta.get('standingsSettings')).toBeUndefined();
});

it('a row that is whole again goes back by itself, unless its place is taken', async () => {
  await fillWithOneOfEach();
  const facts = { table: 'facts', text: rawText({ ...oneOfEach.facts, id: 'y' }) };
  await book.meta.bulkPut([
    { key: 'broken/facts/"y"', value: facts },
    { key: 'broken/facts/"x"', value: { table: 'facts', text: rawText({ ...oneOfEach.facts, text: 'Another' }) } },
  ]);
  await setBrokenAside();
  expect(await book.facts.get('y')).toEqual({ ...oneOfEach.facts, id: 'y' });
  expect(await book.facts.get('x')).toEqual(oneOfEach.facts);
  expect((await readBrokenRows()).map(({ key }) => key)).toEqual(['broken/facts/"x"']);
});

it('nothing is written while what stands aside has to wait', async () => {
  await fillWithOneOfEach();
  const text = rawText({ ...oneOfEach.facts, id: 'y', text: 7 });
  await book.meta.put({ key: 'broken/facts/"y"', value: { table: 'facts', text } });
  await book.meta.put({ key: BOOK_MARK, value: { id: 'this', writes: 3, filled: ['facts'] } });
  const before = await everything();
  expect(await setBrokenAside()).toBe(0);
  expect(await everything()).toEqual(before);
});

describe('a row that hangs on nobody', () => {
  it.each(OF_ACCOUNT)('of %s is set aside, and goes back once its account is there', async (kind) => {
    await fillWithOneOfEach();
    await book.accounts.put({ ...accountRow(oneOfEach.accounts), id: 'o' });
    const key = String(book.table(kind).schema.primKey.keyPath);
    await book.table(kind).put(inTable(kind, { ...oneOfEach[kind], [key]: 'lost', accountId: 'o' }));
    const before = await everything();
    expect(await setBrokenAside()).toBe(0);
    await book.accounts.delete('o');
    expect(await setBrokenAside()).toBe(1);
    expect((await readBrokenRows()).map(({ table, issues }) => [table, issues[0]?.path])).toEqual([
      [kind, ['accountId']],
    ]);
    await book.accounts.put({ ...accountRow(oneOfEach.accounts), id: 'o' });
    await setBrokenAside();
    expect(await everything()).toEqual(before);
  });

  it('is none where its account stands aside itself', async () => {
    await book.table('accounts').put({ ...oneOfEach.accounts, id: 'k', name: 7 });
    await book.facts.put({ ...oneOfEach.facts, accountId: 'k' });
    expect(await setBrokenAside()).toBe(1);
    expect(await setBrokenAside()).toBe(0);
    expect(await book.facts.count()).toBe(1);
  });

  it('is repaired by going without, where it can', async () => {
    await fillWithOneOfEach();
    await book.followUps.put({ ...oneOfEach.followUps, id: 'lost', proposalId: 'gone' });
    const details = { ...oneOfEach.personalDetails, id: 'lost', personId: 'gone' };
    await book.personalDetails.put(details);
    expect(await setBrokenAside()).toBe(2);
    const found = await readBrokenRows();
    expect(found.map(({ table, repaired }) => [table, repaired?.dropped])).toEqual([
      ['followUps', ['proposalId']],
      ['personalDetails', undefined],
    ]);
    await repairBrokenRow(found[0]?.key ?? '');
    expect(await book.followUps.get('lost')).not.toHaveProperty('proposalId');
  });
});

it('rows whose key is no text are found among very many', async () => {
  await book.accounts.put(accountRow(oneOfEach.accounts));
  await book.facts.bulkPut(Array.from({ length: 1200 }, (_, at) => ({ ...oneOfEach.facts, id: `f${at}` })));
  for (const id of [7, new Date(0)]) await book.table('facts').put({ ...oneOfEach.facts, id });
  expect(await setBrokenAside()).toBe(2);
  expect(await book.facts.count()).toBe(1200);
  expect((await readBrokenRows()).map(({ row }) => row)).toEqual([
    { ...oneOfEach.facts, id: 7 },
    { ...oneOfEach.facts, id: new Date(0) },
  ]);
});

it('a row is repaired by leaving out what it can do without, and not otherwise', async () => {
  const spoilt = { ...oneOfEach.accounts, id: 'y', industry: 7, aliases: ['KB', null], tierByHand: { tier: 'gold' } };
  await book.table('accounts').put(spoilt);
  await book.table('accounts').put({ ...oneOfEach.accounts, id: 'z', name: 7 });
  await setBrokenAside();
  const [some, none] = await readBrokenRows();
  expect(some?.repaired?.row).toEqual({ ...oneOfEach.accounts, id: 'y', aliases: ['KB'] });
  expect(some?.repaired?.dropped).toEqual(['aliases › 1', 'industry', 'tierByHand']);
  expect(none?.repaired).toBeUndefined();
});

it.each([
  ['numbers that JSON lacks', { a: Number.NaN, b: [Number.POSITIVE_INFINITY, -0, 1.5] }],
  ['what is not there', { a: undefined, b: [undefined, null] }],
  ['days and great numbers', { a: new Date(5), b: new Date(Number.NaN), c: 12n }],
  ['columns', { a: Float64Array.from([1, Number.NaN]), b: Int32Array.from([-1]), c: new Uint8Array() }],
  ['what looks like our own mark', { $keyside: 'number', value: 'x', a: { $keyside: 'other' } }],
])('%s come back from text', (_, value) => {
  expect(fromRawText(rawText(value))).toStrictEqual(value);
});

it('what no text can hold still makes a text', () => {
  const itself: Record<string, unknown> = { a: 1, m: new Map() };
  itself['itself'] = itself;
  expect(fromRawText(rawText(itself))).toMatchObject({ a: 1, m: { $keyside: 'other', value: '[object Map]' } });
});
