import { expect, it } from 'vitest';
import { inTurn } from '../../lib/db/in-turn';
import { accountRow } from '../../lib/db/rows';
import { TEAM } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import { finishLeaving } from '../../lib/team/finish-leaving';
import type { Link } from '../../lib/team/here';
import { keepInStep } from '../../lib/team/keep-in-step';
import { leaveTeam, startTeam, takeLeave } from '../../lib/team/membership';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { anAccount } from '../db/a-book';
import { aDevice } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();

const aLink = async (team: string): Promise<Link> => ({ team, server: await peer.newDatabase(), ...made });

async function begun(name: string, link: Link, isJoining = false): Promise<Team> {
  const team = { ...(await aDevice(name, { key: link.key, server: link.server })), link };
  await startTeam(team.into, { link, me: { name, email: `${name}@firm.test` }, isJoining }, Date.now());
  return team;
}

it('takes nothing in by the link of a team that the book is out of, and gives way to the next', async () => {
  const [old, next] = [await aLink('team-1'), await aLink('team-2')];
  const anna = await begun(`anna ${crypto.randomUUID()}`, old);
  await write(
    ['accounts'],
    () => anna.into.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' }))),
    anna.into,
  );
  await syncOnce(anna);
  const ben = await begun(`ben ${crypto.randomUUID()}`, old, true);
  const ended = new AbortController();
  const changes: typeof ben.couch.changes = async (...asked) => {
    // Just now, the book leaves and begins another team.
    await leaveTeam(ben.into);
    await startTeam(
      ben.into,
      { link: next, me: { name: 'ben', email: 'ben@firm.test' }, isJoining: false },
      Date.now(),
    );
    return ben.couch.changes(...asked);
  };
  await keepInStep({ ...ben, couch: { ...ben.couch, changes } }, { signal: ended.signal });
  expect(await syncOnce(ben)).toEqual({ changed: new Set(), sent: 0 });
  expect(await ben.into.accounts.count()).toBe(0);
  const { changes: there } = await (await aDevice(ben.into.name, { key: next.key, server: old.server })).couch.changes(
    '0',
    99,
  );
  expect(there).toHaveLength(2);
  await Promise.all([anna.into.delete(), ben.into.delete()]);
});

it.each(['before', 'after'])('keeps a backup that is taken back %s a book that leaves erases itself', async (when) => {
  const ben = await begun(`ben ${crypto.randomUUID()}`, await aLink('team-1'));
  await takeLeave(ben.into, true);
  const restored = Promise.withResolvers<void>();
  const restore = () =>
    inTurn(ben.into.name, async () => {
      await ben.into.meta.delete(TEAM);
      await ben.into.accounts.put(accountRow(anAccount({ id: 'restored', name: 'As it was' })));
    }).then(restored.resolve, restored.reject);
  const beside = {
    giveBack: async () => {
      if (when === 'before') void restore();
    },
    erase: async () => {
      if (when === 'after') void restore();
      await ben.into.delete({ disableAutoOpen: false });
    },
  };
  expect(await finishLeaving(ben.into, null, beside)).toBe(when === 'after');
  await restored.promise;
  expect(await ben.into.accounts.toCollection().primaryKeys()).toEqual(['restored']);
  await ben.into.delete();
});
