import { expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { openBook, TEAM } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import { finishLeaving } from '../../lib/team/finish-leaving';
import { noteHere, readHere } from '../../lib/team/here';
import { keepInStep } from '../../lib/team/keep-in-step';
import { startTeam, takeLeave } from '../../lib/team/membership';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { listMembers, readTeamNow } from '../../lib/team/team-now';
import { anAccount } from '../db/a-book';
import { aDevice } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();

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
      // Whoever is ended there holds back nobody.
      erase: () => Promise.race([pass(), ended.then(() => Promise.reject())]).then(() => ben.into.delete()),
    },
  );
  return (await Promise.race([ended, leaving.catch(() => 'ended')])) !== 'ended';
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

/** What may happen to a book while a device that leaves waits for something. */
const MEANWHILE = {
  'was replaced by a backup': ({ into }: Team) => into.meta.delete(TEAM),
  'began another team': ({ into }: Team) => begin(into),
  'began another team and leaves that, too': async ({ into }: Team) => {
    await begin(into);
    await takeLeave(into, true);
  },
};
const begin = (into: Team['into']) =>
  startTeam(
    into,
    {
      link: { team: 'team-2', server: { address: 'http://127.0.0.1:1' }, ...made },
      me: { name: 'ben', email: 'ben@firm.test' },
      isJoining: false,
    },
    Date.now(),
  );
type Meanwhile = keyof typeof MEANWHILE;

it.each<[Meanwhile, 'round' | 'giving back', boolean]>([
  ['was replaced by a backup', 'round', true],
  ['was replaced by a backup', 'giving back', true],
  ['began another team', 'round', true],
  ['began another team', 'round', false],
  ['began another team', 'giving back', true],
  ['began another team', 'giving back', false],
  ['began another team and leaves that, too', 'giving back', true],
])('lets a book be that %s during the %s (erasing: %s)', async (meanwhile, during, erases) => {
  const { anna, ben } = await aTeam();
  await takeLeave(ben.into, erases);
  const done: string[] = [];
  const begun: unknown[] = [];
  const happen = async () => {
    await MEANWHILE[meanwhile](ben);
    begun.push(await readHere(ben.into));
  };
  const putLocal: typeof ben.couch.putLocal = async (...asked) => {
    await ben.couch.putLocal(...asked);
    if (during === 'round') await happen();
  };
  const beside = {
    giveBack: async () => {
      done.push('given back');
      if (during === 'giving back') await happen();
    },
    erase: async () => void done.push('erased'),
  };
  expect(await finishLeaving(ben.into, { ...ben, couch: { ...ben.couch, putLocal } }, beside)).toBe(false);
  expect(done).toEqual(during === 'round' ? [] : ['given back']);
  expect(begun).toHaveLength(1);
  const here = await readHere(ben.into);
  expect(here?.device).toBe((begun[0] as typeof here)?.device);
  expect(await ben.into.accounts.count()).toBe(1);
  await Promise.all([anna.into.delete(), ben.into.delete()]);
});

/** Ben, whom the server does not know as he is; `meanwhile` happens while it is asked for that. */
async function unknown(ben: Team, meanwhile: () => Promise<void>): Promise<Team> {
  await noteHere(ben.into, { count: 50, next: 50 });
  const getLocal: typeof ben.couch.getLocal = async (...asked) => {
    const answer = await ben.couch.getLocal(...asked);
    await meanwhile();
    return answer;
  };
  return { ...ben, couch: { ...ben.couch, getLocal } };
}

it('leaves where it begins anew under another name, and where that was decided while the server was asked', async () => {
  const { anna, ben } = await aTeam();
  await syncOnce(await unknown(ben, () => takeLeave(ben.into)));
  expect((await readHere(ben.into))?.leaves).toBe('alone');
  await syncOnce(anna);
  expect((await listMembers(anna.into)).map(({ name }) => name)).toEqual(['anna']);
  const beside = { giveBack: async () => {}, erase: async () => {} };
  expect(await finishLeaving(ben.into, await unknown(ben, async () => {}), beside)).toBe(true);
  expect(await readTeamNow(ben.into)).toBeNull();
  await Promise.all([anna.into.delete(), ben.into.delete()]);
});

it('does not bring back a team that the book is out of since the server was asked', async () => {
  const { anna, ben } = await aTeam();
  await syncOnce(await unknown(ben, () => ben.into.meta.delete(TEAM)));
  expect(await readTeamNow(ben.into)).toBeNull();
  await Promise.all([anna.into.delete(), ben.into.delete()]);
});

it.each(['inStep', 'waiting'])('keeps in step no longer once it leaves, %s', async (until) => {
  const { anna, ben } = await aTeam();
  const refused = async () => new Response('{"error":"unauthorized"}', { status: 401 });
  const server = { address: 'http://127.0.0.1:1' };
  const cut = await aDevice(ben.into.name, { key: made.key, server, fetched: refused });
  const ended = new AbortController();
  const states: string[] = [];
  const onState = ({ state }: { state: string }) => void states.push(state);
  let isOver = false;
  const kept = keepInStep(until === 'inStep' ? ben : cut, { signal: ended.signal, onState }).then(() => {
    isOver = true;
  });
  try {
    await expect.poll(() => states, { timeout: 5000 }).toContain(until);
    await takeLeave(ben.into);
    await expect.poll(() => isOver, { timeout: 10_000 }).toBe(true);
    expect((await readHere(ben.into))?.leaves).toBe('alone');
  } finally {
    ended.abort();
    await kept;
  }
  cut.into.close();
  await Promise.all([anna.into.delete(), ben.into.delete()]);
});
