import { expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { write } from '../../lib/db/write/transaction';
import type { Account } from '../../lib/domain/records/account';
import { noteHere } from '../../lib/team/here';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { TeamError } from '../../lib/team/team-error';
import { readTeamNow } from '../../lib/team/team-now';
import { anAccount } from '../db/a-book';
import { twoDevices } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();

/** Has Anna and Ben do something in a team of their own. */
async function together(body: (anna: Team, ben: Team) => Promise<void>): Promise<void> {
  const { anna, ben } = await twoDevices(peer, made.key);
  await body(anna, ben);
  await Promise.all([anna.into.delete(), ben.into.delete()]);
}

const [kovacs, szabo] = [
  anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] }),
  anAccount({ id: 's', name: 'Szabó', domains: ['szabo.test'], industry: 'Bridges' }),
];
const nemeth = anAccount({ id: 'n', name: 'Németh' });
const put = ({ into }: Team, account: Account) =>
  write(['accounts'], () => into.accounts.put(accountRow(account)), into);
const unsentOf = async ({ into }: Team) => (await readTeamNow(into))?.unsent;

/** Anna sends what waits; the server takes it or not, and she hears nothing of it. */
async function sendUnheard(anna: Team, isTaken: boolean): Promise<void> {
  const bulkDocs: Team['couch']['bulkDocs'] = async (docs) => {
    if (isTaken) await anna.couch.bulkDocs(docs);
    throw new TeamError('offline');
  };
  await expect(syncOnce({ ...anna, couch: { ...anna.couch, bulkDocs } })).rejects.toThrow(TeamError);
}

const WAYS = [
  { what: 'was taken', isTaken: true, isNew: false },
  { what: 'was not taken', isTaken: false, isNew: false },
  { what: 'was taken, by a device that goes by another name by then', isTaken: true, isNew: true },
  { what: 'was not taken, by a device that goes by another name by then', isTaken: false, isNew: true },
];

it.each(WAYS)('takes back and changes what was sent for the first time and $what', ({ isTaken, isNew }) =>
  together(async (anna, ben) => {
    await put(anna, kovacs);
    await put(anna, szabo);
    await put(anna, nemeth);
    await sendUnheard(anna, isTaken);
    expect(await unsentOf(anna)).toBe(3);
    await syncOnce(ben);
    await write(['accounts'], () => anna.into.accounts.delete('k'), anna.into);
    await put(anna, { ...szabo, name: 'Szabó Építő', domains: [] });
    // The server was taken back to what it had been earlier.
    if (isNew) await noteHere(anna.into, { count: 7, next: 7 });
    for (const team of [anna, ben, anna, ben]) await syncOnce(team);
    const left = [{ id: 'n' }, { id: 's', name: 'Szabó Építő', domains: [], industry: 'Bridges' }];
    for (const team of [anna, ben]) {
      expect(await team.into.accounts.toArray()).toMatchObject(left);
      expect(await unsentOf(team)).toBe(0);
    }
  }),
);

it.each(WAYS)('has one end of each document after a change was sent and $what', ({ isTaken, isNew }) =>
  together(async (anna, ben) => {
    await put(anna, szabo);
    for (const team of [anna, ben]) await syncOnce(team);
    await put(anna, { ...szabo, domains: ['szabo.test', 'szabo-epito.test'] });
    await sendUnheard(anna, isTaken);
    expect(await unsentOf(anna)).toBe(1);
    await put(ben, { ...szabo, market: 'Győr' });
    await syncOnce(ben);
    await put(anna, { ...szabo, name: 'Szabó Építő' });
    if (isNew) await noteHere(anna.into, { count: 7, next: 7 });
    for (const team of [anna, ben, anna, ben]) await syncOnce(team);
    for (const { into } of [anna, ben]) {
      const { market, domains, name } = (await into.accounts.get('s')) ?? {};
      expect({ market, domains, name }).toEqual({ market: 'Győr', domains: ['szabo.test'], name: 'Szabó Építő' });
    }
    const [annas, bens] = await Promise.all(
      [anna, ben].map(({ into }) => into.teamRecords.where('key').startsWith('accounts').toArray()),
    );
    expect(annas?.map(({ standing, unsent }) => [standing?.length, unsent])).toEqual([[1, undefined]]);
    expect(bens?.map(({ standing }) => standing)).toEqual(annas?.map(({ standing }) => standing));
  }),
);

it.each(WAYS.slice(0, 2))('goes on from what the server has where what was sent $what', ({ isTaken }) =>
  together(async (anna, ben) => {
    await put(anna, szabo);
    for (const team of [anna, ben]) await syncOnce(team);
    await put(anna, { ...szabo, market: 'Győr' });
    await sendUnheard(anna, isTaken);
    await put(anna, { ...szabo, market: 'Pécs' });
    for (const team of [anna, ben]) await syncOnce(team);
    const { changes } = await ben.couch.changes('0', 100);
    expect(changes.map(({ revs }) => revs.length)).toEqual([1]);
    expect((await ben.into.accounts.get('s'))?.market).toBe('Pécs');
  }),
);
