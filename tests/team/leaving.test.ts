import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { openBook } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import { finishLeaving } from '../../lib/team/finish-leaving';
import { readHere } from '../../lib/team/here';
import { startTeam, takeLeave } from '../../lib/team/membership';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { newTeamKey } from '../../lib/team/team-key';
import { listMembers, readTeamNow } from '../../lib/team/team-now';
import { anAccount } from '../db/a-book';
import { aDevice } from './a-device';
import { type Peer, startPeer } from './a-peer';

let peer: Peer;
let made: Awaited<ReturnType<typeof newTeamKey>>;
beforeAll(async () => {
  peer = await startPeer();
  made = await newTeamKey('six cranes by the river');
});
afterAll(() => peer.stop());

const kovacs = accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' }));

/** Anna and Ben in one team; Ben has written something that the team has not. */
async function aTeam(): Promise<{ anna: Team; ben: Team }> {
  const server = await peer.newDatabase();
  const link = { team: 'team-1', server, ...made };
  const run = crypto.randomUUID();
  const start = async (name: string, isJoining: boolean) => {
    const team = await aDevice(`${name} ${run}`, { key: made.key, server });
    await startTeam(team.into, { link, me: { name, email: `${name}@firm.test` }, isJoining }, Date.now());
    return team;
  };
  const [anna, ben] = [await start('anna', false), await start('ben', true)];
  for (const team of [anna, ben, anna]) await syncOnce(team);
  await write(['accounts'], () => ben.into.accounts.put(kovacs), ben.into);
  return { anna, ben };
}

/** Says at its `last` step that the device is ended there: nothing goes on after it, as nothing does once a browser was killed. */
function endingAt(last: number) {
  const ended = Promise.withResolvers<'ended'>();
  let step = 0;
  const pass = async () => {
    step += 1;
    if (step < last) return;
    ended.resolve('ended');
    await new Promise(() => {});
  };
  return { ended: ended.promise, pass };
}

/** The device as it begins again: whatever ran in it before has no part in the book any more. */
async function begunAgain({ into, ...rest }: Team): Promise<Team> {
  into.close();
  return { ...rest, into: openBook('relaxed', into.name) };
}

/** Leaves, ended at that step; resolves to whether it came to its end before. */
async function leaveUntil(last: number, ben: Team, done: string[]): Promise<boolean> {
  const { ended, pass } = endingAt(last);
  const passing =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked) => {
      await pass();
      const answer = await ask(...asked);
      await pass();
      return answer;
    };
  const { getLocal, changes, revsDiff, bulkDocs, putLocal } = ben.couch;
  const couch = {
    ...ben.couch,
    getLocal: passing(getLocal),
    changes: passing(changes),
    revsDiff: passing(revsDiff),
    bulkDocs: passing(bulkDocs),
    putLocal: passing(putLocal),
  };
  const leaving = finishLeaving(
    ben.into,
    { ...ben, couch },
    {
      giveBack: passing(async () => void done.push('given back')),
      erase: () => pass().then(() => ben.into.delete()),
    },
  );
  return (await Promise.race([ended, leaving])) !== 'ended';
}

it.each([
  ['its book', false],
  ['nothing', true],
] as const)('leaves with %s wherever it is ended between: once it was decided, the rest follows', async (_, erases) => {
  for (let last = 1, isWhole = false; !isWhole; last += 1) {
    const { anna, ben } = await aTeam();
    await takeLeave(ben.into, erases);
    const done: string[] = [];
    isWhole = await leaveUntil(last, ben, done);
    let again = ben;
    if (!isWhole) {
      again = await begunAgain(ben);
      expect((await readHere(again.into))?.leaves, `step ${last}`).toBe(erases ? 'erasing' : 'alone');
      await leaveUntil(Number.POSITIVE_INFINITY, again, done);
    } else expect(last).toBeGreaterThan(10);
    again = await begunAgain(again);
    expect(done).toContain('given back');
    expect(await readTeamNow(again.into), `step ${last}`).toBeNull();
    expect(await again.into.accounts.count()).toBe(erases ? 0 : 1);
    await syncOnce(anna);
    expect((await listMembers(anna.into)).map(({ name }) => name)).toEqual(['anna']);
    expect((await anna.into.accounts.get('k'))?.name, `step ${last}`).toBe(kovacs.name);
    await Promise.all([anna.into.delete(), again.into.delete()]);
  }
});

it('is in its team as before where it was ended before that was decided, and leaves without a server, too', async () => {
  const { ben } = await aTeam();
  const beside = { giveBack: async () => {}, erase: async () => {} };
  expect(await finishLeaving(ben.into, ben, beside)).toBe(false);
  expect((await readTeamNow(ben.into))?.here.leaves).toBeUndefined();
  await takeLeave(ben.into);
  const offline = async () => {
    throw new TypeError('no network');
  };
  const cut = await aDevice(ben.into.name, {
    key: made.key,
    server: { address: 'http://127.0.0.1:1' },
    fetched: offline,
  });
  expect(await finishLeaving(cut.into, cut, beside)).toBe(true);
  expect(await readTeamNow(cut.into)).toBeNull();
  await Promise.all([ben.into.delete(), cut.into.delete()]);
});
