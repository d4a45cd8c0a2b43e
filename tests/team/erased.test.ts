import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountRow, personRow } from '../../lib/db/rows';
import { ERASURES } from '../../lib/db/schema';
import { RECORDS, recordsOf } from '../../lib/db/team-records';
import { write } from '../../lib/db/write/transaction';
import { eraserOf } from '../../lib/domain/people/erasure';
import type { Account } from '../../lib/domain/records/account';
import { conflictsOf } from '../../lib/team/merge';
import { eraseFromRecords } from '../../lib/team/outbox';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { anAccount, aPerson } from '../db/a-book';
import { oneOfEach } from '../db/one-of-each';
import { twoDevices } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();
const { key } = made;

const kovacs = anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] });
/** What comes with many others stands with them in one row. */
const others = [...'abcd'].map((id) => accountRow(anAccount({ id, name: `Firm ${id}` })));
const eva = aPerson({ id: 'e', accountId: 'k', name: 'Kiss Éva', emails: ['eva.kiss@kovacs-bau.test'] });

let anna: Team;
let ben: Team;
beforeEach(async () => {
  ({ anna, ben } = await twoDevices(peer, key));
  await put(anna, {});
  await write(['people'], () => anna.into.people.put(personRow(eva)), anna.into);
  await write(['accounts'], () => anna.into.accounts.bulkPut(others), anna.into);
  await meet();
});
afterEach(() => Promise.all([anna.into.delete(), ben.into.delete()]));

/** Of two in the same millisecond, nobody can say who was later. */
const later = () => new Promise((resolve) => setTimeout(resolve, 5));
async function put({ into }: Team, said: Partial<Account>): Promise<void> {
  await later();
  await write(['accounts'], () => into.accounts.put(accountRow({ ...kovacs, ...said })), into);
}
async function meet(): Promise<void> {
  for (const team of [anna, ben, anna, ben]) await syncOnce(team);
}
/** Erases Éva, of whom no row of the account and no fact tells any more. */
const erase = ({ into }: Team) =>
  write(
    ['people', 'meta'],
    async () => {
      const eraser = eraserOf(eva, [kovacs.name], 'somebody');
      await into.people.delete(eva.id);
      await eraseFromRecords(into, (_, row) => eraser(row, true));
      await into.meta.put({ key: ERASURES, value: 1 });
    },
    into,
  );
/** All that a device knows of the team's records. */
const known = async ({ into: { teamRecords, teamPacks } }: Team) =>
  JSON.stringify([await teamRecords.toArray(), await teamPacks.toArray()]);
const recordOf = async ({ into }: Team, of: string) =>
  (await into.transaction('r', RECORDS, async () => recordsOf(into, [of])))[0];

/** Each leaves words of Éva in records of whose rows none tells of her. */
const WAYS: Record<string, () => Promise<void>> = {
  'as what lost': async () => {
    await put(ben, { industry: 'Ask Kiss Éva' });
    await put(anna, { industry: 'Cranes' });
    await meet();
  },
  'as what lost before it was written anew': async () => {
    await put(ben, { industry: 'Ask Kiss Éva' });
    await put(anna, { industry: 'Bridges' });
    await meet();
    await put(ben, { industry: 'Cranes' });
    await meet();
  },
  'as what is overwritten and not sent yet': async () => {
    await put(anna, { industry: 'Ask Kiss Éva' });
    await meet();
    await put(anna, { industry: 'Cranes' });
  },
  'under the deletion of a fact': async () => {
    const fact = { ...oneOfEach.facts, id: 'f', accountId: 'k', text: 'Kiss Éva is ill' };
    await write(['facts'], () => anna.into.facts.put(fact), anna.into);
    await meet();
    await write(['facts'], () => ben.into.facts.delete('f'), ben.into);
    await meet();
    await put(anna, { industry: 'Cranes' });
  },
  'under her own deletion': async () => {
    await write(['people'], () => ben.into.people.delete('e'), ben.into);
    await put(ben, { industry: 'Cranes' });
    await meet();
  },
};

it.each(Object.keys(WAYS))('leaves no word of who is erased on any device that hears of it: %s', async (way) => {
  await WAYS[way]?.();
  expect(await known(anna)).toContain('Éva');
  await erase(anna);
  expect(await known(anna)).not.toMatch(/Éva|eva\.kiss/);
  await meet();
  for (const team of [anna, ben]) {
    expect(await known(team)).not.toMatch(/Éva|eva\.kiss/);
    expect(await team.into.accounts.get('k')).toEqual(accountRow({ ...kovacs, industry: 'Cranes' }));
    expect([await team.into.people.count(), await team.into.facts.count()]).toEqual([0, 0]);
    expect(await syncOnce(team)).toEqual({ changed: new Set(), sent: 0 });
  }
});

it('leaves what lost and tells of nobody who is erased, and sends no record anew that says nothing of them', async () => {
  await put(ben, { industry: 'Bridges' });
  await put(anna, { industry: 'Cranes' });
  await meet();
  const before = await recordOf(anna, 'accounts k');
  await erase(anna);
  expect(await recordOf(anna, 'accounts k')).toEqual(before);
  expect(before && conflictsOf(before.state)).toMatchObject([{ value: 'Bridges' }]);
});
