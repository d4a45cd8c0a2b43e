import { expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { KAM_PROFILES } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import { foldAll } from '../../lib/team/fold';
import { readHere } from '../../lib/team/here';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { anAccount } from '../db/a-book';
import { twoDevices } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();
const { key } = made;

const kovacs = anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] });
const label = { label: 'partner', level: 'rep', since: '2026-11-01' } as const;

/** Writes a field of one account, a thing of a list of it, what is known of a key account manager, and another account. */
async function say({ into }: Team, word: string): Promise<void> {
  // Of two in the same millisecond, nobody can say who was later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await write(
    ['accounts'],
    async () => {
      await into.accounts.put(accountRow({ ...kovacs, industry: word, labels: [{ ...label, evidence: word }] }));
      await into.meta.put({ key: KAM_PROFILES, value: [{ kam: 'Anna', skills: word }] });
      await into.accounts.put(accountRow(anAccount({ id: 'other', name: 'Other Kft.', industry: word })));
    },
    into,
  );
}

/** Returns what was said of these. */
async function said({ into }: Team): Promise<unknown[]> {
  const [account, other] = await into.accounts.bulkGet(['k', 'other']);
  const profiles = (await into.meta.get(KAM_PROFILES))?.value as { skills: string }[] | undefined;
  return [account?.industry, account?.labels?.[0]?.evidence, profiles?.[0]?.skills, other?.industry];
}

it.each([
  { between: 10, isHeld: false },
  { between: 600, isHeld: false },
  { between: 1200, isHeld: true },
])(
  'shows what was written last by one who wrote before another and after, $between others between; held back: $isHeld',
  async ({ between, isHeld }) => {
    const { anna, ben } = await twoDevices(peer, key);
    await say(anna, 'before');
    for (const team of [anna, ben, anna]) await syncOnce(team);
    await say(anna, 'first');
    await say(ben, 'ben');
    await write(['accounts'], () => ben.into.accounts.delete('other'), ben.into);
    const others = Array.from({ length: between }, (_, number) => anAccount({ id: `${number}`, name: `${number}` }));
    await write(['accounts'], () => anna.into.accounts.bulkAdd(others.map(accountRow)), anna.into);
    await say(anna, 'last');
    const { device = '' } = (await readHere(anna.into)) ?? {};
    if (isHeld) await foldAll(anna.into, device);
    for (const team of [anna, ben, anna, ben]) await syncOnce(team);
    for (const team of [anna, ben]) expect(await said(team)).toEqual(['last', 'last', 'last', 'last']);
    for (const team of [anna, ben]) expect(await syncOnce(team)).toEqual({ changed: new Set(), sent: 0 });
    await Promise.all([anna.into.delete(), ben.into.delete()]);
  },
);
