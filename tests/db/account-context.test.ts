import { expect, it } from 'vitest';
import { readAccountContext, readAccountContexts } from '../../lib/db/read/account-context';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, startWithOneAccount, when } from './a-book';

startWithOneAccount();

const step = (id: string, given = {}) => ({
  id,
  accountId: 'k',
  text: id,
  due: '2026-12-01',
  status: 'open' as const,
  createdAt: when.now,
  ...given,
});
const touch = (id: string, at: string, accountId = 'k') => ({
  id,
  accountId,
  personIds: [],
  kind: 'mail' as const,
  direction: 'in' as const,
  at: `${at}T10:00:00Z`,
});

it('nothing is known of an account that is not in the book', async () => {
  expect(await readAccountContext('gone')).toBeUndefined();
});

it('steps that are done or dropped are past, and every other record comes under the name of its kind', async () => {
  await book.followUps.bulkPut([step('a', { status: 'done' }), step('b'), step('c', { status: 'dropped' })]);
  await book.contracts.put({ id: 'frame', accountId: 'k', title: 'Frame contract', endsOn: '2027-01-31' });
  await book.contracts.put({ id: 'other', accountId: 'z', title: 'Of another account', endsOn: '2027-01-31' });
  const context = await readAccountContext('k');
  expect(context?.followUps.map(({ id }) => id)).toEqual(['b']);
  expect(context?.contracts.map(({ id }) => id)).toEqual(['frame']);
  expect(context).toMatchObject({ people: [{ id: 'g' }], tenders: [], group: undefined, standing: undefined });
});

it('a member of a group comes with the top of the group, however far above', async () => {
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'top', name: 'Holding' }),
      anAccount({ id: 'middle', name: 'Hungary', parentId: 'top' }),
      anAccount({ id: 'k', name: 'Kovács Bau Kft.', parentId: 'middle' }),
    ].map(accountRow),
  );
  expect((await readAccountContext('k'))?.group?.id).toBe('top');
});

it('parents in a circle and a parent that is gone end the way up', async () => {
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'k', name: 'Kovács Bau Kft.', parentId: 'z' }),
      anAccount({ id: 'z', name: 'Zala Zrt.', parentId: 'k' }),
      anAccount({ id: 'x', name: 'Xenia Kft.', parentId: 'gone' }),
    ].map(accountRow),
  );
  expect((await readAccountContext('k'))?.group?.id).toBe('z');
  expect((await readAccountContext('x'))?.group).toBeUndefined();
});

it('of one account the latest 200 contacts are read, the newest first', async () => {
  const days = Array.from({ length: 210 }, (_, ago) => Temporal.PlainDate.from('2026-11-19').subtract({ days: ago }));
  await book.touches.bulkPut(days.map((on) => touch(on.toString(), on.toString())));
  const { touches = [] } = (await readAccountContext('k')) ?? {};
  expect(touches.map(({ id }) => id)).toEqual(days.slice(0, 200).map(String));
});

it('several accounts come in the order asked for, without those that are gone, each with its own records', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'z', name: 'Zala Zrt.' })));
  await book.touches.bulkPut([touch('1', '2026-11-02'), touch('2', '2026-11-09'), touch('3', '2026-11-05', 'z')]);
  await book.followUps.bulkPut([step('late'), step('soon', { due: '2026-11-20' }), step('over', { status: 'done' })]);
  const contexts = await readAccountContexts(['z', 'gone', 'k']);
  expect(
    contexts.map(({ account, touches, followUps }) => [
      account.id,
      touches.map(({ id }) => id),
      followUps.map(({ id }) => id),
    ]),
  ).toEqual([
    ['z', ['3'], []],
    ['k', ['2', '1'], ['soon', 'late']],
  ]);
});

it('the top of a group comes with when the companies below it were reviewed and asked', async () => {
  const below = [
    anAccount({ id: 'middle', name: 'Hungary', parentId: 'k' }),
    anAccount({ id: 'low', name: 'Pécs', parentId: 'middle' }),
  ];
  await book.accounts.bulkPut(below.map(accountRow));
  const review = { on: '2026-11-19', departments: [], goals: [], notes: '' };
  await book.reviews.bulkPut([
    { ...review, id: 'own', accountId: 'k' },
    { ...review, id: 'low', accountId: 'low' },
  ]);
  await book.surveys.put({ id: 'asked', accountId: 'middle', on: '2026-11-18', score: 4 });
  expect(await readAccountContext('k')).toMatchObject({
    reviews: [{ id: 'own' }],
    below: { reviews: [{ id: 'low' }], surveys: [{ id: 'asked' }] },
  });
  expect((await readAccountContext('middle'))?.below).toBeUndefined();
});
