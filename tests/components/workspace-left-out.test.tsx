import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { settleStandings } from '../../lib/db/write/settle-standings';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount } from '../db/a-book';
import { emptyBook, today } from './a-full-book';
import { showWorkspace } from './show-workspace';

/** A group of which one company bought in dollars, which have no rate, and another customer. */
beforeEach(async () => {
  await emptyBook();
  const tierByHand = { tier: 'key' as const, because: 'agreed', since: '2026-01-02' };
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'Ash', name: 'Ash', tierByHand }),
      anAccount({ id: 'Twig', name: 'Twig', parentId: 'Ash' }),
      anAccount({ id: 'Birch', name: 'Birch', tierByHand }),
    ].map(accountRow),
  );
  const line = (accountId: string, currency: string) => ({ date: '2026-10-01', accountId, revenue: 100, currency });
  const lines = [line('Ash', 'EUR'), line('Twig', 'USD'), line('Birch', 'EUR')];
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
  await settleStandings(today);
});

it.each(['#/accounts', '#/groups/Ash', '#/plan'])('currencies without a rate are named on %s', async (hash) => {
  await showWorkspace(hash);
  const note = page.getByTestId('left-out');
  await expect.element(note).toMatchTextContent('Not counted for want of an exchange rate: USD.');
  await expect.element(note.getByRole('link', { name: 'Enter rates' })).toHaveAttribute('href', '#/settings');
});

it('nothing is said where every line has a rate', async () => {
  await book.ledgerBlocks.clear();
  await book.ledgerBlocks.bulkPut(
    packLedger([{ date: '2026-10-01', accountId: 'Ash', revenue: 100, currency: 'EUR' }], () => 'block'),
  );
  await settleStandings(today);
  await showWorkspace('#/accounts');
  await expect.element(page.getByTestId('account-row').first()).toBeVisible();
  await expect.poll(() => page.getByTestId('left-out').query()).toBeNull();
});
