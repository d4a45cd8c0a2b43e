import { expect, it } from 'vitest';
import { readAgenda } from '../../lib/db/read/agenda';
import { countDue, readOpenFollowUps } from '../../lib/db/read/due';
import { readDues } from '../../lib/db/read/dues';
import { readOpenSteps } from '../../lib/db/read/open-steps';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { followUpOf } from '../plays/follow-up-of';
import { proposalOf } from '../plays/proposal-of';
import { anAccount, startWithOneAccount } from './a-book';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

startWithOneAccount();

const step = (id: string, due: string, given = {}) => followUpOf({ id, accountId: 'k', due, ...given });

it('open steps come by their day, those done or dropped not at all', async () => {
  await book.followUps.bulkPut([
    step('late', '2026-12-31'),
    step('soon', '2026-11-20'),
    step('done', '2026-11-19', { status: 'done' }),
    step('dropped', '2026-11-19', { status: 'dropped' }),
  ]);
  expect((await readOpenFollowUps()).map(({ id }) => id)).toEqual(['soon', 'late']);
});

it.each([
  ['2026-11-19', 0],
  ['2026-11-20', 1],
  ['2026-12-30', 1],
  ['2026-12-31', 2],
])('on %s so many steps are due: %s', async (today, due) => {
  await book.followUps.bulkPut([
    step('a', '2026-11-20'),
    step('b', '2026-12-31'),
    step('c', '2026-11-01', { status: 'done' }),
  ]);
  expect(await countDue(today)).toBe(due);
});

it('the agenda comes with the accounts of its steps that are still in the book', async () => {
  await book.followUps.bulkPut([
    step('a', '2026-11-21'),
    step('b', '2026-11-20', { accountId: 'gone' }),
    step('c', '2026-11-22'),
  ]);
  const { followUps, accounts } = await readAgenda();
  expect(followUps.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect([...accounts].map(([id, { name }]) => [id, name])).toEqual([['k', 'Kovács Bau Kft.']]);
});

it('each account with open steps comes with what their reader needs, and with nothing of another', async () => {
  await book.accounts.bulkPut(
    [anAccount({ id: 'z', name: 'Zala' }), anAccount({ id: 'idle', name: 'Idle' })].map(accountRow),
  );
  await book.followUps.bulkPut([
    step('late', '2026-12-01'),
    step('soon', '2026-11-20'),
    step('of z', '2026-11-25', { accountId: 'z' }),
    step('of nobody', '2026-11-25', { accountId: 'gone' }),
    step('done', '2026-11-25', { accountId: 'idle', status: 'done' }),
  ]);
  await book.proposals.put(proposalOf({ accountId: 'z' }));
  await book.promises.put(oneOfEach.promises);
  await book.touches.bulkPut(
    Array.from({ length: 60 }, (_, ago) => {
      const at = `${day('2026-11-19').subtract({ days: ago })}T10:00:00Z`;
      return { id: at, accountId: 'k', personIds: [], kind: 'mail' as const, direction: 'in' as const, at };
    }),
  );
  const { accounts, settings, isBookEmpty } = await readOpenSteps();
  const [first, second, ...more] = accounts;
  expect(more).toEqual([]);
  expect(first).toMatchObject({ account: { id: 'k' }, followUps: [{ id: 'soon' }, { id: 'late' }] });
  expect(first).toMatchObject({ people: [{ id: 'g' }], proposals: [], promises: [oneOfEach.promises] });
  expect(first?.touches.map(({ at }) => at.slice(0, 10))).toEqual(
    Array.from({ length: 50 }, (_, ago) => day('2026-11-19').subtract({ days: ago }).toString()),
  );
  expect(second).toMatchObject({ account: { id: 'z' }, followUps: [{ id: 'of z' }], proposals: [{ id: 'offer' }] });
  expect(second).toMatchObject({ people: [], promises: [], touches: [] });
  expect(settings.dependency).toEqual(defaultSettings.dependency);
  expect(isBookEmpty).toBe(false);
});

it('says where the book has no account at all', async () => {
  expect((await readOpenSteps()).isBookEmpty).toBe(false);
  await book.accounts.clear();
  expect(await readOpenSteps()).toMatchObject({ accounts: [], isBookEmpty: true });
});

it('what falls due is read of the whole book: complaints, promises and proposals that are open', async () => {
  await fillWithOneOfEach();
  const { contracts, tenders, receivables, surveys, promises, proposals, facts } = oneOfEach;
  await book.promises.put({ ...promises, id: 'kept', status: 'kept' });
  await book.proposals.put({ ...proposals, id: 'won', status: 'accepted' });
  const complaints = ['1', '2', 'z'].map((id) => ({ ...facts, id, complaint: 'open' as const }));
  await book.facts.bulkPut([...complaints, { ...facts, id: 'settled', complaint: 'settled' }]);
  expect(await readDues()).toEqual({
    ...{ contracts: [contracts], tenders: [tenders], receivables: [receivables], surveys: [surveys] },
    ...{ complaints, promises: [promises], proposals: [proposals] },
  });
});
