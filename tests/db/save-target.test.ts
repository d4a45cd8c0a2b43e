import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { mergeAccounts } from '../../lib/db/write/merge/merge-two';
import { saveAccount } from '../../lib/db/write/save-account';
import { saveTarget } from '../../lib/db/write/save-target';
import { anAccount, startWithOneAccount, when } from './a-book';

startWithOneAccount();
const targets = () => book.targets.toArray();

it('keeps one target a year, of which each measure is set and taken away by itself', async () => {
  await saveTarget('k', 2026, { turnover: { total: 1200 } });
  await saveTarget('k', 2026, { profit: { total: 300 } });
  await saveTarget('k', 2027, { turnover: { total: 1500 } });
  expect(await targets()).toHaveLength(2);
  const of2026 = () => book.targets.where({ year: 2026 }).first();
  expect(await of2026()).toMatchObject({ turnover: { total: 1200 }, profit: { total: 300 } });
  const { undo } = await saveTarget('k', 2026, { turnover: null });
  expect(await of2026()).not.toHaveProperty('turnover');
  await undo();
  expect(await of2026()).toMatchObject({ turnover: { total: 1200 } });
  await saveTarget('k', 2026, { turnover: null, profit: null });
  expect(await targets()).toMatchObject([{ year: 2027 }]);
});

it('notes with its day each sum that is another one, of a merge those of both', async () => {
  await saveTarget('k', 2026, { turnover: { total: 1200 }, profit: { total: 300 } }, '2026-01-12');
  await saveTarget('k', 2026, { turnover: { total: 1200, months: Array<number>(12).fill(100) } }, '2026-02-01');
  await saveTarget('k', 2026, { turnover: { total: 1500 } }, '2026-03-02');
  await saveTarget('k', 2026, { turnover: null }, '2026-04-01');
  expect((await targets())[0]?.changes).toEqual([
    { on: '2026-01-12', measure: 'turnover', total: 1200 },
    { on: '2026-01-12', measure: 'profit', total: 300 },
    { on: '2026-03-02', measure: 'turnover', total: 1500 },
    { on: '2026-04-01', measure: 'turnover', total: null },
  ]);
});

it('is changed as often as anybody likes: of what was planned before the latest are kept', async () => {
  const changes = Array.from({ length: 200 }, (_, at) => ({ on: '2026-01-12', measure: 'profit' as const, total: at }));
  await book.targets.put({ id: 't', accountId: 'k', year: 2026, profit: { total: 199 }, changes });
  await saveTarget('k', 2026, { profit: { total: 300 } }, '2026-02-01');
  const kept = (await targets())[0]?.changes;
  expect([kept?.length, kept?.at(-1)?.total]).toEqual([200, 300]);
});

it('refuses what is no plan, and writes nothing', async () => {
  await expect(saveTarget('k', 2026, { turnover: { total: -1 } })).rejects.toThrow();
  await expect(saveTarget('k', 2026, { turnover: { total: 1, months: [1] } })).rejects.toThrow();
  expect(await targets()).toEqual([]);
});

it('after a merge the targets of both count as one, and saving makes them one', async () => {
  await saveAccount(anAccount({ id: 'twin', name: 'Kovacs Bau' }), when);
  await saveTarget('k', 2026, { turnover: { total: 1000 }, profit: { total: 50 } });
  await saveTarget('twin', 2026, { turnover: { total: 200 } });
  const { undo } = await mergeAccounts('k', 'twin', [], when);
  expect((await targets()).map(({ accountId }) => accountId)).toEqual(['k', 'k']);
  const saved = await saveTarget('k', 2026, { profit: { total: 60 } });
  expect(await targets()).toMatchObject([{ turnover: { total: 1200 }, profit: { total: 60 } }]);
  await saved.undo();
  await undo();
  expect((await targets()).map(({ accountId }) => accountId).sort()).toEqual(['k', 'twin']);
});
