import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { refreshStandings } from '../../lib/db/write/refresh-standings';
import { saveSettings } from '../../lib/db/write/save-settings';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

const classOf = async (accountId: string) => (await book.standings.get(accountId))?.abc?.class;

beforeEach(async () => {
  await emptyBook();
  const lines = ['k', 'l'].map((accountId) => ({
    date: '2026-10-01',
    accountId,
    revenue: accountId === 'k' ? 90 : 10,
  }));
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
  await book.meta.put({
    key: 'figures',
    value: {
      asOf: '2026-11-18',
      basis: 'revenue',
      currency: 'EUR',
      total: 0,
      customers: 0,
      concentration: null,
      lines: 2,
      withoutProfit: 2,
      leftOut: [],
    },
  });
  await refreshStandings(day(when.today));
});

const changed = { ...defaultSettings, classes: { ...defaultSettings.classes, bBelow: 0.85 } };

it('works out the customers anew after a setting changed, and then says no more of it', async () => {
  await showWorkspace('#/settings');
  await expect.poll(() => classOf('l')).toBe('B');
  await saveSettings(changed, when);
  await expect.poll(() => classOf('l')).toBe('C');
  await expect.element(page.getByText('Working out all customers by the new settings…')).not.toBeInTheDocument();
});

it('leaves the old figures when it is stopped, says so, and works them out when asked', async () => {
  await saveSettings(changed, when);
  // Somebody else writes: the worker has to wait, and can be stopped.
  let isBusy = true;
  const elsewhere = book.backendDB().transaction('standings', 'readwrite');
  const busy = new Promise((resolve) => elsewhere.addEventListener('complete', resolve));
  const stayBusy = () => {
    if (isBusy) elsewhere.objectStore('standings').count().onsuccess = stayBusy;
  };
  stayBusy();
  await showWorkspace('#/settings');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  isBusy = false;
  await busy;
  await expect.element(page.getByText(/still follow the earlier settings/)).toBeVisible();
  await expect.poll(() => classOf('l')).toBe('B');
  await page.getByRole('button', { name: 'Work them out now' }).click();
  await expect.poll(() => classOf('l')).toBe('C');
  await expect.element(page.getByText(/still follow the earlier settings/)).not.toBeInTheDocument();
});
