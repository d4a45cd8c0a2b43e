import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { readSettings } from '../../lib/db/read/settings';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { saveKamAddress } from '../../lib/db/write/programme/save-kam-address';
import type { Account, Tier } from '../../lib/domain/records/account';
import { anAccount } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const panel = (name: string) => page.getByRole('region', { name, exact: true });
const held = (id: string, tier: Tier, given: Partial<Account> = {}) =>
  accountRow(
    anAccount({ id, name: id, kam: 'Anna Becker', tierByHand: { tier, because: '', since: '2026-01-05' }, ...given }),
  );

describe('load', () => {
  it('adds recorded and assumed hours, and leaves standard accounts out by name', async () => {
    await book.accounts.bulkPut([held('Ash', 'strategic'), held('Birch', 'key'), held('Cedar', 'standard')]);
    await book.relationshipHours.bulkPut([
      { id: 'h1', accountId: 'Ash', month: '2026-10', hours: 10 },
      { id: 'h2', accountId: 'Ash', month: '2026-09', hours: 20 },
      { id: 'running', accountId: 'Ash', month: '2026-11', hours: 99 },
    ]);
    await showWorkspace('#/load');
    const anna = panel('Anna Becker');
    await expect.element(anna.getByText('20 of 80 hours a month')).toBeVisible();
    await expect.element(anna.getByText('1 strategic account, within 1 to 3.')).toBeVisible();
    await anna.getByText('2 relationships').click();
    await expect.element(anna.getByRole('row', { name: /Ash 15 recorded/ })).toBeVisible();
    await expect.element(anna.getByRole('row', { name: /Birch 5 assumed/ })).toBeVisible();
    await expect.element(anna.getByText(/1 standard account without recorded hours/)).toBeVisible();
  });

  it('warns above the capacity and of too many strategic accounts', async () => {
    await book.meta.put({ key: 'settings', value: { programme: { capacity: 10, mostStrategic: 2 } } });
    await book.accounts.bulkPut([held('Ash', 'strategic'), held('Birch', 'strategic'), held('Cedar', 'strategic')]);
    await showWorkspace('#/load');
    await expect.element(panel('Anna Becker').getByText('5 hours a month above the capacity.')).toBeVisible();
    await expect.element(page.getByText('3 strategic accounts are too many; 2 at most.')).toBeVisible();
  });

  it('names accounts above standard that nobody owns', async () => {
    const { kam: _, ...alone } = held('Birch', 'key');
    await book.accounts.bulkPut([held('Ash', 'strategic'), alone]);
    await showWorkspace('#/load');
    await expect.element(panel('Above standard, without a manager').getByRole('link', { name: 'Birch' })).toBeVisible();
  });

  it('says where the manager is entered while there is none', async () => {
    await showWorkspace('#/load');
    await expect.element(page.getByText('No key account manager yet')).toBeVisible();
  });
});

describe('the e-mail address of a manager', () => {
  const address = () => page.getByLabelText('E-mail address', { exact: true });

  it('is entered, changed and taken away beside the load, and undo brings it back', async () => {
    await book.accounts.bulkPut([held('Ash', 'strategic')]);
    await book.meta.put({
      key: 'settings',
      value: { managers: { addresses: { 'Jonas Wolf': 'jonas@our-firm.test' } } },
    });
    await showWorkspace('#/load');
    const anna = panel('Anna Becker');
    await anna.getByRole('button', { name: 'Add the e-mail address of Anna Becker' }).click();
    await userEvent.fill(address(), 'anna@our-firm');
    await userEvent.keyboard('{Enter}');
    await expect.element(address()).toHaveAccessibleDescription(/This is not an e-mail address\./);
    await expect.element(address()).toHaveFocus();
    await userEvent.fill(address(), ' anna@our-firm.test ');
    await userEvent.keyboard('{Enter}');
    await expect.element(anna.getByText('anna@our-firm.test')).toBeVisible();
    await expect
      .poll(async () => (await readSettings()).managers.addresses)
      .toEqual({
        'Jonas Wolf': 'jonas@our-firm.test',
        'Anna Becker': 'anna@our-firm.test',
      });
    await anna.getByRole('button', { name: 'Edit the e-mail address of Anna Becker' }).click();
    await userEvent.fill(address(), '');
    await userEvent.keyboard('{Enter}');
    await expect.element(anna.getByText('No e-mail address')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(anna.getByText('anna@our-firm.test')).toBeVisible();
  });

  it('stays in a backup', async () => {
    await saveKamAddress('Anna Becker', 'anna@our-firm.test');
    const read = await checkFile(await backupFile({}));
    await book.meta.clear();
    await restoreFile(read);
    await expect
      .poll(async () => (await readSettings()).managers.addresses)
      .toEqual({ 'Anna Becker': 'anna@our-firm.test' });
  });
});

describe('conflicts', () => {
  const dairy = { industry: 'Dairy', market: 'Norway' };

  it('shows competing customers of one manager once, with what says so', async () => {
    await book.accounts.bulkPut([held('Ash', 'key', dairy), held('Birch', 'key', dairy), held('Cedar', 'standard')]);
    await book.rivalries.put({ id: 'r', accountIds: ['Cedar', 'Ash'], since: '2026-01-05' });
    await showWorkspace('#/load');
    await expect.element(page.getByText(/Same industry and market: Dairy, Norway\./)).toBeVisible();
    const texts = () =>
      page
        .getByTestId('conflict')
        .elements()
        .map((one) => one.textContent);
    await expect
      .poll(texts)
      .toEqual([
        'Ash – BirchBoth with Anna Becker. Same industry and market: Dairy, Norway.',
        'Ash – CedarBoth with Anna Becker. Marked as rivals.',
      ]);
  });

  it('finds none between companies of one group, standard accounts or customers of two managers', async () => {
    await book.accounts.bulkPut([
      held('Ash', 'key', dairy),
      held('Other', 'key', { ...dairy, kam: 'Jonas Wolf' }),
      held('Daughter', 'key', { ...dairy, parentId: 'Ash' }),
      held('Small', 'standard', dairy),
    ]);
    await showWorkspace('#/load');
    await expect.element(page.getByText('No conflict found.')).toBeVisible();
  });
});

provePageManners('#/load');
