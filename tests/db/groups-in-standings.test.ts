import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { removeAccount } from '../../lib/db/write/remove-account';
import { saveAccount } from '../../lib/db/write/save-account';
import { settleStandings } from '../../lib/db/write/settle-standings';
import { bringBack } from '../../lib/db/write/trash/bring-back';
import { Account } from '../../lib/domain/records/account';
import { day } from '../../lib/domain/records/day';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, startWithOneAccount, when } from './a-book';

startWithOneAccount();

const today = day(when.today);

beforeEach(async () => {
  const lines = Object.entries({ k: 50, l: 30, m: 12, n: 8 }).map(([accountId, revenue]) => ({
    date: '2026-10-01',
    accountId,
    revenue,
    profit: revenue,
  }));
  await book.accounts.bulkPut(['l', 'm', 'n'].map((id) => accountRow(anAccount({ id, name: `Firm ${id}` }))));
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
  await settleStandings(today);
});

const shares = async () =>
  Object.fromEntries((await book.standings.toArray()).map(({ accountId, share }) => [accountId, share]));

const below = async (id: string, parentId?: string) => {
  const { parentId: _before, ...alone } = Account.parse(await book.accounts.get(id));
  return saveAccount({ ...alone, ...(parentId && { parentId }) }, when);
};

it('counts a group as one customer as soon as somebody belongs to it, and no longer once that is taken back', async () => {
  const before = await shares();
  expect(before).toMatchObject({ k: 0.5, l: 0.3 });
  const { undo } = await below('l', 'k');
  expect(await shares()).toMatchObject({ k: 0.8, l: 0.8, m: 0.12 });
  await undo();
  expect(await shares()).toEqual(before);
});

it('counts those below a group alone as soon as it is deleted, together once it is back', async () => {
  await below('l', 'k');
  await below('m', 'k');
  const together = await shares();
  const { undo } = await removeAccount('k', when);
  expect(await shares()).toMatchObject({ l: 0.3, m: 0.12 });
  await undo();
  expect(await shares()).toEqual(together);
  await removeAccount('k', when);
  const [entry] = await book.trash.toArray();
  await bringBack(entry?.id ?? '', when);
  expect(await shares()).toEqual(together);
});

it('has the standings that the book gives, whoever comes to belong to whom, in whatever order', async () => {
  const firm = fc.constantFrom('k', 'l', 'm', 'n');
  const moves = fc.array(fc.tuple(firm, fc.option(firm, { nil: undefined })), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(moves, async (made) => {
      for (const [id, parentId] of made) await below(id, parentId);
      const shown = await book.standings.toArray();
      await settleStandings(today);
      expect(shown).toEqual(await book.standings.toArray());
    }),
    { numRuns: 12 },
  );
});
