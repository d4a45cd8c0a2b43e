import { beforeEach, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { backupFile } from '../../lib/db/backup/backup-file';
import { exportPerson } from '../../lib/db/read/person-export';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { listSnapshots, takeSnapshot } from '../../lib/db/snapshots';
import { lockVault } from '../../lib/db/vault/session';
import { countErasure, erasePerson } from '../../lib/db/write/erase/erase-person';
import { saveDetail } from '../../lib/db/write/vault/save-detail';
import { setUpVault } from '../../lib/db/write/vault/set-up-vault';
import { kinds, RECORD_KINDS } from '../../lib/domain/records/kinds';
import { aPerson, when } from './a-book';
import { everything } from './everything';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

const person = aPerson({
  ...{
    id: 'q',
    accountId: 'k',
    name: 'Quellenbach Zsombor',
    emails: ['zsombor.quellenbach@firm.test', 'zq77@post.test'],
  },
  ...{ phones: ['+36 30 998 7766', '0049 221 5544332'], formerAccounts: [{ accountId: 'other', until: when.today }] },
});

/** Twenty ways in which texts name somebody, each with what must be nowhere afterwards. */
const CANARIES: [said: string, canary: string][] = [
  ['Quellenbach Zsombor called', 'quellenbach zsombor'],
  ['Zsombor Quellenbach called', 'zsombor quellenbach'],
  ['QUELLENBACH ZSOMBOR', 'quellenbach'],
  ['Quellenbach, Zsombor', 'quellenbach,'],
  ['Zsombor  Quellenbach', 'zsombor'],
  ['Quellenbach Zsombornak küldtem', 'zsombornak'],
  ['Zsombor Quellenbach’s plan', 'quellenbach’s'],
  ["Zsombor Quellenbach's plan", "quellenbach's"],
  ['Quellenbach-Zsombor', 'quellenbach-'],
  ['zsombor quellenbach', 'zsombor q'],
  ['zsombor.quellenbach@firm.test', 'zsombor.quellenbach@'],
  ['Zsombor.Quellenbach@Firm.test', '@firm.test'],
  ['to <zq77@post.test>', 'zq77'],
  ['mailto:zq77@post.test', 'mailto:zq77'],
  ['zq77+news@post.test', 'zq77+news'],
  ['+36 30 998 7766', '998 7766'],
  ['06 30 9987766', '9987766'],
  ['0049 221 5544332', '5544332'],
  ['+49 (221) 554-43-32', '554-43-32'],
  ['(0221) 5544 332', '5544 332'],
];

/** Writes a text into each place of a record that takes any, as its schema says. */
function sayEverywhere<Row extends object>(row: Row, schema: z.ZodMiniType, texts: () => string): Row {
  let said: object = row;
  const say = (at: readonly string[], value: unknown) => {
    if (typeof value === 'string' && !/(^id|Ids?)$/.test(at.at(-1) ?? '')) {
      const changed = structuredClone(said);
      const parent = at.slice(0, -1).reduce<object>((part, step) => Reflect.get(part, step), changed);
      Reflect.set(parent, at.at(-1) ?? '', texts());
      if (schema.safeParse(changed).success) said = changed;
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) say([...at, name], inner);
    }
  };
  say([], row);
  return said as Row;
}

const MORE: Partial<Record<string, object>> = {
  prospects: { people: [{ name: 'Zsombor Quellenbach', email: 'zq77@post.test' }], declineReason: '-', flaggedBy: '-' },
  facts: { source: { personId: 'q', name: '-', url: 'https://x.test/?to=zq77@post.test' } },
  returns: { details: '-', productGroup: '-' },
  surveys: { personId: 'q', text: '-' },
  winBacks: { details: '-', offer: '-' },
  proposals: { personIds: ['q', 'x'] },
  touches: { personIds: ['q'], text: '-' },
  promises: { personId: 'q' },
  followUps: { personId: 'q' },
  bindings: { externalId: 'mail:zq77@post.test' },
  dismissals: { key: '["q","silent"]' },
};

beforeEach(async () => {
  await book.open();
  await Promise.all(book.tables.map((table) => table.clear()));
  lockVault();
  await fillWithOneOfEach();
  await book.people.update('x', { group: { roles: [], reportsToId: 'q', knownBy: [] } });
  for (const [place, [said]] of CANARIES.entries()) {
    for (const kind of RECORD_KINDS.filter((one) => !['people', 'personalDetails', 'rivalries'].includes(one))) {
      const given = { ...oneOfEach[kind], ...MORE[kind] };
      const row = sayEverywhere(given, kinds[kind].schema, () => said);
      const id = kind === 'accounts' ? {} : kind === 'bindings' ? {} : { id: `${kind}${place}` };
      await book.table(kind).put({ ...row, ...id });
    }
  }
  await book.accounts.put(accountRow({ ...oneOfEach.accounts, industry: 'Zsombor Quellenbach', aliases: ['KB'] }));
  await book.people.put(personRow(person));
});

const lower = async () => (await (await backupFile({})).text()).toLowerCase();

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
    for (const row of await book.table(kind).toArray())
      expect(kinds[kind].schema.safeParse(row).success, kind).toBe(true);
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
