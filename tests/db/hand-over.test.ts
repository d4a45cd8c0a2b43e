import { beforeEach, describe, expect, it } from 'vitest';
import { BackupError } from '../../lib/db/backup/backup-error';
import { gatherPack, readKamAccounts } from '../../lib/db/hand-over/gather-pack';
import { meetAccounts } from '../../lib/db/hand-over/met-accounts';
import { openPack, sealPack } from '../../lib/db/hand-over/pack';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { takeInHandOver } from '../../lib/db/write/take-in-hand-over';
import { anAccount, aPerson, clearBook, when } from './a-book';

beforeEach(async () => {
  await book.open();
  await clearBook();
});

/** Two accounts of Anna, one below the other, with people and what hangs on them; and one of Bo. */
async function fillAnna(): Promise<void> {
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'ash', name: 'Ash Ltd', kam: 'Anna Becker', domains: ['ash.test'] }),
      anAccount({ id: 'twig', name: 'Twig Ltd', kam: 'anna becker', parentId: 'ash' }),
      anAccount({ id: 'birch', name: 'Birch Ltd', kam: 'Bo Berg' }),
    ].map(accountRow),
  );
  await book.people.bulkPut(
    [
      aPerson({ id: 'ida', accountId: 'ash', name: 'Ida Voss', emails: ['ida@ash.test'] }),
      aPerson({ id: 'jon', accountId: 'ash', name: 'Jon Berg', group: { roles: [], knownBy: [], reportsToId: 'ida' } }),
    ].map(personRow),
  );
  await book.promises.put({
    ...{ id: 'p', accountId: 'ash', personId: 'ida', text: 'Send drawings', madeOn: when.today, due: when.today },
    ...{ status: 'open', owner: 'Anna Becker' },
  });
  await book.dismissals.put({ id: 'd', accountId: 'ash', playId: 'slipping', key: 'k', at: when.now } as never);
}

async function packOfAnna() {
  await fillAnna();
  const text = await sealPack(await gatherPack('Anna Becker', when.now), 'open sesame');
  await clearBook();
  return text;
}

describe('a pack', () => {
  it('holds the accounts of one manager, whatever the case of the name, with all that hangs on them but what is this device’s', async () => {
    await fillAnna();
    expect(await readKamAccounts('ANNA BECKER')).toMatchObject({ ids: ['ash', 'twig'] });
    const pack = await gatherPack('Anna Becker', when.now);
    expect(pack.accounts.map(({ id }) => id)).toEqual(['ash', 'twig']);
    expect(Object.keys(pack.rows).sort()).toEqual(['people', 'promises']);
    expect(JSON.stringify(pack)).not.toContain('nameKeys');
  });

  it('is opened by its passphrase alone, and shows nobody’s name without', async () => {
    const text = await packOfAnna();
    expect(text).not.toContain('Ash');
    expect((await openPack(text, 'open sesame')).accounts).toHaveLength(2);
    await expect(openPack(text, 'open')).rejects.toMatchObject({ problem: { kind: 'wrongPassphrase' } });
    await expect(openPack('{"format":"keyside-backup"}', 'open sesame')).rejects.toBeInstanceOf(BackupError);
    await expect(openPack(text.slice(0, -30), 'open sesame')).rejects.toBeInstanceOf(BackupError);
  });
});

describe('what is taken in', () => {
  const none = new Map<string, string>();

  it('is there as it was, under the name of whoever takes it over; a second time nothing comes', async () => {
    const pack = await openPack(await packOfAnna(), 'open sesame');
    const { result } = await takeInHandOver(pack, none, 'Bo Berg', when);
    expect(result).toEqual({ came: 2, joined: 0, rows: 3, known: 0, broken: 0 });
    expect(await book.accounts.get('twig')).toMatchObject({ kam: 'Bo Berg', parentId: 'ash' });
    expect((await book.people.get('jon'))?.group.reportsToId).toBe('ida');
    expect(await book.promises.get('p')).toMatchObject({ personId: 'ida' });
    // What was Anna's to do is Bo's with the account.
    expect(await book.promises.get('p')).not.toHaveProperty('owner');
    const again = await takeInHandOver(pack, none, 'Bo Berg', when);
    expect(again.result).toEqual({ came: 0, joined: 2, rows: 0, known: 3, broken: 0 });
    expect(await book.people.count()).toBe(2);
  });

  it('joins the account that it is said to be, and the people who are there, and overwrites nothing', async () => {
    const pack = await openPack(await packOfAnna(), 'open sesame');
    await book.accounts.put(
      accountRow(
        anAccount({ id: 'own', name: 'Ash Limited', domains: ['ash.example'], industry: 'Water', kam: 'Bo Berg' }),
      ),
    );
    await book.people.put(
      personRow(aPerson({ id: 'own ida', accountId: 'own', name: 'Ida V.', title: 'Head', emails: ['IDA@ash.test'] })),
    );
    const [ida] = pack.rows['people'] ?? [];
    Object.assign(ida ?? {}, { title: 'Chair', phones: ['+49 1'], emails: ['ida@ash.test', 'voss@ash.test'] });
    const { result, undo } = await takeInHandOver(pack, new Map([['ash', 'own']]), '', when);
    expect(result).toMatchObject({ came: 1, joined: 1, known: 1 });
    expect(await book.accounts.get('own')).toMatchObject({
      ...{ name: 'Ash Limited', industry: 'Water', kam: 'Anna Becker', aliases: ['Ash Ltd'] },
      domains: ['ash.example', 'ash.test'],
    });
    expect((await book.accounts.get('twig'))?.parentId).toBe('own');
    expect(await book.people.get('own ida')).toMatchObject({
      ...{ name: 'Ida V.', title: 'Head', phones: ['+49 1'], emails: ['IDA@ash.test', 'voss@ash.test'] },
    });
    expect(await book.people.get('jon')).toMatchObject({ accountId: 'own', group: { reportsToId: 'own ida' } });
    expect(await book.promises.get('p')).toMatchObject({ accountId: 'own', personId: 'own ida' });
    await undo();
    expect(await book.accounts.get('own')).toMatchObject({ kam: 'Bo Berg', domains: ['ash.example'] });
    expect([await book.accounts.count(), await book.people.count(), await book.promises.count()]).toEqual([1, 1, 0]);
  });

  /** A pack as those before had it: with the manager's name at what they do. */
  async function packWithOwners() {
    const pack = await openPack(await packOfAnna(), 'open sesame');
    const promises = (pack.rows['promises'] ?? []).flatMap((promise) => [
      { ...promise, owner: 'anna becker' },
      { ...promise, id: 'q', owner: 'Cy Cole' },
    ]);
    return { ...pack, rows: { ...pack.rows, promises } };
  }

  it.each([
    ['has no manager', undefined],
    ['is the new one’s already', 'Bo Berg'],
  ])('says of nothing that the manager before does it where the account is here and %s', async (_, kam) => {
    const pack = await packWithOwners();
    await book.accounts.put(accountRow(anAccount({ id: 'own', name: 'Ash Ltd', ...(kam && { kam }) })));
    await takeInHandOver(pack, new Map([['ash', 'own']]), 'Bo Berg', when);
    expect(await book.promises.get('p')).toMatchObject({ accountId: 'own' });
    expect(await book.promises.get('p')).not.toHaveProperty('owner');
    expect(await book.promises.get('q')).toHaveProperty('owner', 'Cy Cole');
  });

  it('goes to the new manager with an account that comes, and is still the manager’s where that stays theirs', async () => {
    const pack = await packWithOwners();
    const { undo } = await takeInHandOver(pack, none, 'Bo Berg', when);
    expect(await book.promises.get('p')).not.toHaveProperty('owner');
    await undo();
    await takeInHandOver(pack, none, '', when);
    expect(await book.promises.get('p')).toHaveProperty('owner', 'anna becker');
  });

  it('loses nothing where two of the pack are one here, and touches no account that is not in it', async () => {
    const pack = await openPack(await packOfAnna(), 'open sesame');
    await book.accounts.bulkPut(
      [anAccount({ id: 'own', name: 'Ash Limited' }), anAccount({ id: 'birch', name: 'Birch Ltd' })].map(accountRow),
    );
    const [promise] = pack.rows['promises'] ?? [];
    const rows = { ...pack.rows, promises: [{ ...promise, id: 'q', accountId: 'birch' }] };
    const both = new Map(['ash', 'twig'].map((id) => [id, 'own']));
    await takeInHandOver({ ...pack, rows }, both, '', when);
    expect(await book.accounts.get('own')).toMatchObject({ aliases: ['Twig Ltd', 'Ash Ltd'], domains: ['ash.test'] });
    expect(await book.promises.count()).toBe(0);
  });

  it('leaves out what breaks its schema, and says how many', async () => {
    const pack = await openPack(await packOfAnna(), 'open sesame');
    const broken = { ...pack, rows: { ...pack.rows, promises: [{ id: 'p', accountId: 'ash', text: '' }] } };
    const { result } = await takeInHandOver(broken, none, '', when);
    expect(result).toMatchObject({ rows: 2, broken: 1 });
    expect(await book.promises.count()).toBe(0);
  });

  it('is met by what may be the same here: by its record, its name or its domain', async () => {
    const pack = await openPack(await packOfAnna(), 'open sesame');
    await book.accounts.bulkPut(
      [anAccount({ id: 'twig', name: 'Twig Ltd' }), anAccount({ id: 'own', name: 'ASH ltd.' })].map(accountRow),
    );
    const met = await meetAccounts(pack);
    expect(met.map(({ here, maybe }) => [here?.id, maybe.map(({ account, by }) => [account.id, by])])).toEqual([
      [undefined, [['own', 'name']]],
      ['twig', []],
    ]);
  });
});
