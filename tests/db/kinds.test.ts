import { beforeEach, describe, expect, it } from 'vitest';
import { readAccountContext, readAccountContexts } from '../../lib/db/read/account-context';
import { book } from '../../lib/db/schema';
import { removeAccount } from '../../lib/db/write/remove-account';
import { removeRecord, saveRecord } from '../../lib/db/write/save-record';
import { OF_ACCOUNT, OF_IMPORTS, type PlainKind, RECORD_KINDS, type RecordKind } from '../../lib/domain/records/kinds';
import { clearBook, when } from './a-book';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

/** The kinds that a writer of their own saves. */
const WITH_A_WRITER = [
  'accounts',
  'people',
  'touches',
  'followUps',
  'proposals',
  'bindings',
  'rivalries',
  'personalDetails',
  ...OF_IMPORTS,
];
const isOfImports = (kind: RecordKind) => OF_IMPORTS.some((one) => one === kind);
const plainKinds = RECORD_KINDS.filter((kind): kind is PlainKind => !WITH_A_WRITER.includes(kind));

beforeEach(async () => {
  await book.open();
  await clearBook();
  await fillWithOneOfEach();
});

it('whatever belongs to an account goes with it, and comes back with it', async () => {
  const before = await everything();
  const { undo } = await removeAccount('k', when);
  for (const kind of RECORD_KINDS.filter((one) => !isOfImports(one)))
    expect(await book.table(kind).count(), kind).toBe(0);
  await undo();
  expect(await everything()).toEqual(before);
});

it('whatever belongs to an account is read with it, be it one or several', async () => {
  const [one] = await readAccountContexts(['k', 'gone']);
  for (const context of [one, await readAccountContext('k')]) {
    // The step that is done is not read.
    for (const kind of OF_ACCOUNT) expect(context?.[kind].length, kind).toBe(kind === 'followUps' ? 0 : 1);
    for (const kind of plainKinds) expect(context?.[kind], kind).toEqual([oneOfEach[kind]]);
  }
});

describe.each(plainKinds)('%s', (kind) => {
  const save = <Kind extends PlainKind>(one: Kind) => saveRecord(one, { ...oneOfEach[one], id: 'y' });

  it('are saved and removed, and each is taken back', async () => {
    const before = await everything();
    const saved = await save(kind);
    expect(await book.table(kind).get('y')).toEqual({ ...oneOfEach[kind], id: 'y' });
    await saved.undo();
    expect(await everything()).toEqual(before);
    const removed = await removeRecord(kind, 'x', when);
    expect(await book.table(kind).count()).toBe(0);
    await removed.undo();
    expect(await everything()).toEqual(before);
  });
});
