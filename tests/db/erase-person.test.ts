import { beforeEach, expect, it } from 'vitest';
import { asideRow } from '../../lib/db/broken/broken-row';
import { exportPerson } from '../../lib/db/read/person-export';
import { personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { listSnapshots, takeSnapshot } from '../../lib/db/snapshots';
import { lockVault } from '../../lib/db/vault/session';
import { countErasure, erasePerson } from '../../lib/db/write/erase/erase-person';
import { saveDetail } from '../../lib/db/write/vault/save-detail';
import { setUpVault } from '../../lib/db/write/vault/set-up-vault';
import { draftId } from '../../lib/domain/keeping/kept-draft';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { shapes } from '../../lib/domain/records/shapes';
import { when } from './a-book';
import { CANARIES, fillWithCanaries, lower, person } from './a-person-everywhere';
import { everything } from './everything';
import { oneOfEach } from './one-of-each';

beforeEach(fillWithCanaries);

it('leaves 0 rows and 0 of 20 canaries in a fresh backup', async () => {
  const before = await lower();
  // What the test is blind to proves nothing.
  expect(CANARIES.filter(([, canary]) => before.includes(JSON.stringify(canary).slice(1, -1))).length).toBe(20);
  await setUpVault(null);
  await saveDetail(
    {
      ...{ id: 'd', personId: 'q', kind: 'hobby', text: 'Sails', purpose: 'Small talk', source: 'Told me' },
      ...{ learnedOn: when.today, expiresOn: '2027-11-19' },
    },
    'k',
  );
  await takeSnapshot('import', '2026-11-19T09:00:00.000Z');
  await erasePerson('q', 'a former contact');
  expect(await listSnapshots()).toEqual([]);
  const after = await lower();
  expect(CANARIES.filter(([, canary]) => after.includes(canary))).toEqual([]);
  expect(after).not.toMatch(/"q"|\bq\\"/);
  expect(await book.people.get('q')).toBeUndefined();
  expect(await book.personalDetails.where({ personId: 'q' }).count()).toBe(0);
  expect((await book.people.get('x'))?.group).toEqual({ roles: [], knownBy: [] });
  expect(after).toContain('a former contact');
});

it('keeps every record within its schema, and changes nothing that is not about them', async () => {
  await book.touches.put({ ...oneOfEach.touches, id: 'else', personIds: ['x'], text: 'Talked to Szabó Gergő' });
  await erasePerson('q', 'a former contact');
  for (const kind of RECORD_KINDS)
    for (const row of await book.table(kind).toArray()) expect(shapes[kind].safeParse(row).success, kind).toBe(true);
  expect(await book.touches.get('else')).toMatchObject({ text: 'Talked to Szabó Gergő', personIds: ['x'] });
});

it('says beforehand how many rows of which table it will change', async () => {
  const before = await everything();
  const counts = await countErasure('q');
  expect(await everything()).toEqual(before);
  expect(counts).toMatchObject({ touches: 20, proposals: 20, facts: 20, people: 2, accounts: 1 });
  expect(await erasePerson('q', 'a former contact')).toEqual(counts);
});

it('gives all of them as a file, with personal details only while these are open', async () => {
  await setUpVault(null);
  await saveDetail(
    {
      ...{ id: 'd', personId: 'q', kind: 'hobby', text: 'Sails', purpose: 'Small talk', source: 'Told me' },
      ...{ learnedOn: when.today, expiresOn: '2027-11-19' },
    },
    'k',
  );
  const file = JSON.parse(await exportPerson('q', when.today));
  expect(file).toMatchObject({ format: 'keyside-person', person: { id: 'q' }, personalDetails: [{ text: 'Sails' }] });
  expect(Object.keys(file.records)).toEqual(
    expect.arrayContaining(['touches', 'facts', 'followUps', 'proposals', 'surveys']),
  );
  expect(file.records.touches.length).toBe(20);
  lockVault();
  expect(JSON.parse(await exportPerson('q', when.today)).personalDetails).toEqual({ locked: 1 });
});

it('reaches what was set aside, and what was deleted', async () => {
  const broken = {
    ...oneOfEach.touches,
    id: 'b',
    at: 'yesterday',
    accountId: 'k',
    text: 'Zsombor agreed, zq77@post.test',
  };
  await book.meta.put(asideRow('touches', broken));
  await book.meta.put(asideRow('people', { ...personRow(person), name: 7 }));
  await book.meta.put({ key: 'broken/facts/"f"', value: { table: 'facts', text: '{"text":"zq77@post.test' } });
  const fact = { ...oneOfEach.facts, id: 'gone', accountId: 'k', text: 'Zsombor agreed' };
  await book.trash.put({ id: 't', at: when.now, rows: [{ table: 'facts', row: fact }], changed: [] });
  expect(await lower()).toContain('zsombor agreed');
  const counts = await countErasure('q');
  const file = await exportPerson('q', when.today);
  expect(file).toContain('yesterday');
  expect(await erasePerson('q', 'a former contact')).toEqual(counts);
  const after = await lower();
  expect(after).not.toMatch(/zsombor|zq77/);
  expect(await book.trash.get('t')).toMatchObject({ rows: [{ row: { text: 'a former contact agreed' } }] });
  expect(after).toContain('yesterday');
  expect(await book.meta.get('broken/people/"q"')).toBeUndefined();
});

it('reaches what is still being typed: their own form goes, another says something else', async () => {
  const at = when.now;
  await book.drafts.bulkPut([
    { id: draftId('people', 'q'), at, typed: { title: 'Buyer' }, opened: person },
    { id: draftId('facts', 'k'), at, typed: { text: 'Zsombor agreed, zq77@post.test' } },
    { id: draftId('facts', 'elsewhere'), at, typed: { text: 'Nobody of theirs' } },
  ]);
  await erasePerson('q', 'a former contact');
  expect(await lower()).not.toMatch(/zsombor|zq77/);
  expect((await book.drafts.toArray()).map(({ id, typed }) => [id, typed])).toEqual([
    ['facts elsewhere', { text: 'Nobody of theirs' }],
    ['facts k', { text: 'a former contact agreed, a former contact' }],
  ]);
});
