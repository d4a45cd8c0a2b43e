import { beforeEach, describe, expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { type AccountsChange, changeAccounts } from '../../lib/db/write/change-accounts';
import { saveAccount } from '../../lib/db/write/save-account';
import { addFollowUps } from '../../lib/db/write/steps/add-follow-ups';
import { followUpOf } from '../plays/follow-up-of';
import { anAccount, startWithOneAccount, when } from './a-book';
import { oneOfEach } from './one-of-each';

startWithOneAccount();

beforeEach(async () => {
  const full = Array.from({ length: 50 }, (_, at) => `tag ${at}`);
  const tierByHand = { tier: 'key' as const, because: 'Why', since: '2026-01-02' };
  const rows = [
    anAccount({ id: 'a', name: 'A', tierByHand, kam: 'Bela', tags: ['Fair', 'cranes'] }),
    anAccount({ id: 'b', name: 'B', tags: full }),
  ];
  await book.accounts.bulkPut(rows.map(accountRow));
});

const all = ['a', 'b', 'k', 'gone'];
const change = async (given: AccountsChange) => (await changeAccounts(all, given, when)).result;
const of = (id: string) => book.accounts.get(id);

describe('many accounts', () => {
  it('take along to a new key account manager what the one before was said to do, and give it back', async () => {
    const steps = ['Bela', 'bela ', 'Cili'].map((owner, at) => followUpOf({ id: `${at}`, accountId: 'a', owner }));
    await book.followUps.bulkPut(steps);
    await book.promises.put({ ...oneOfEach.promises, accountId: 'a', owner: 'Bela' });
    const { undo } = await changeAccounts(all, { kam: 'Anna' }, when);
    const owners = async () => (await book.followUps.toArray()).map(({ owner }) => owner);
    expect(await owners()).toEqual([undefined, undefined, 'Cili']);
    expect(await book.promises.get('x')).not.toHaveProperty('owner');
    await undo();
    expect(await owners()).toEqual(['Bela', 'bela ', 'Cili']);
  });

  it('keep who does what where the key account manager stays, or only the spelling is another', async () => {
    await book.followUps.put(followUpOf({ id: '0', accountId: 'a', owner: 'Bela' }));
    await change({ addTag: 'new' });
    await change({ kam: 'bela' });
    expect(await book.followUps.get('0')).toHaveProperty('owner', 'Bela');
  });

  it('do so too where one is given to another in its form', async () => {
    const account = anAccount({ id: 'a', name: 'A', kam: 'Bela' });
    await book.accounts.put(accountRow(account));
    await book.followUps.bulkPut(['Bela', 'Cili'].map((owner) => followUpOf({ id: owner, accountId: 'a', owner })));
    const { undo } = await saveAccount({ ...account, kam: 'Anna' }, when, account);
    expect(await book.followUps.get('Bela')).not.toHaveProperty('owner');
    expect(await book.followUps.get('Cili')).toHaveProperty('owner', 'Cili');
    await undo();
    expect(await book.followUps.get('Bela')).toHaveProperty('owner', 'Bela');
  });

  it('are given a key account manager, or none, and only those that change are counted', async () => {
    expect(await change({ kam: ' Anna ' })).toBe(3);
    expect((await of('b'))?.kam).toBe('Anna');
    expect(await change({ kam: 'Anna' })).toBe(0);
    expect(await change({ kam: '' })).toBe(3);
    expect(await of('a')).not.toHaveProperty('kam');
  });

  it('are given a status, which is guessed no more', async () => {
    await book.accounts.update('k', { status: 'prospect', isStatusGuessed: true });
    await change({ status: 'prospect' });
    expect(await of('k')).not.toHaveProperty('isStatusGuessed');
    await change({ status: 'former' });
    expect((await book.accounts.toArray()).map(({ status }) => status)).toEqual(['former', 'former', 'former']);
  });

  it('are given a tier with its reason and its day, and are left to the rules again', async () => {
    expect(await change({ tier: 'key', because: 'Why' })).toBe(2);
    expect((await of('a'))?.tierByHand?.since).toBe('2026-01-02');
    expect((await of('k'))?.tierByHand).toEqual({ tier: 'key', because: 'Why', since: when.today });
    expect(await change({ tier: null, because: '' })).toBe(3);
    expect(await of('a')).not.toHaveProperty('tierByHand');
  });

  it('are given a tag once, whatever its case, where there is room; and lose it', async () => {
    expect(await change({ addTag: ' fair ' })).toBe(1);
    expect([(await of('a'))?.tags, (await of('k'))?.tags]).toEqual([['Fair', 'cranes'], ['fair']]);
    expect((await of('b'))?.tags).toHaveLength(50);
    expect(await change({ removeTag: 'FAIR' })).toBe(2);
    expect([(await of('a'))?.tags, (await of('k'))?.tags]).toEqual([['cranes'], undefined]);
  });

  it('stay as they are where what they are given breaks their schema', async () => {
    await expect(change({ addTag: ' ' })).rejects.toThrow();
    await expect(change({ kam: 'x'.repeat(201) })).rejects.toThrow();
    expect((await of('a'))?.kam).toBe('Bela');
  });

  it('are followed part by part, and stay as they were where that is stopped', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => anAccount({ id: `n${at}`, name: `Account ${at}` }));
    await book.accounts.bulkPut(many.map(accountRow));
    const ids = many.map(({ id }) => id);
    const seen: number[] = [];
    await changeAccounts(ids, { kam: 'Bela' }, when, { onPart: (done) => seen.push(done) });
    expect(seen).toEqual([500 / 1200, 1000 / 1200, 1]);
    const control = new AbortController();
    const stopped = changeAccounts(ids, { kam: 'Anna' }, when, {
      onPart: () => control.abort(),
      signal: control.signal,
    });
    await expect(stopped).rejects.toThrow();
    await expect.poll(() => book.accounts.filter(({ kam }) => kam === 'Anna').count()).toBe(0);
  });

  it('are given a step each, those that are there', async () => {
    const { result } = await addFollowUps(all, { text: 'Call them', due: '2026-12-01' }, when);
    expect(result).toBe(3);
    const steps = await book.followUps.where('accountId').anyOf(all).toArray();
    expect(steps.map(({ accountId, text }) => `${accountId} ${text}`).sort()).toEqual([
      'a Call them',
      'b Call them',
      'k Call them',
    ]);
  });
});
