import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { emptyBook, today } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

describe('the charter', () => {
  it('explains the thresholds in force', async () => {
    await book.meta.put({
      key: 'settings',
      value: {
        dependency: { criticalAbove: 0.25, monoclientAbove: 0.75 },
        visits: { every: { strategic: 2 } },
        qualification: { sumFrom: 5 },
      },
    });
    await showWorkspace('#/charter');
    await expect.element(page.getByText('A customer is key from 10% of the book.')).toBeVisible();
    await expect.element(page.getByText(/Above 25% a customer is critical, above 75%/)).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /Strategic account.* 0 every 2 months every 3 months/ }))
      .toBeVisible();
    await expect.element(page.getByRole('row', { name: /Standard account.* 0 every 12 months none/ })).toBeVisible();
    await expect.element(page.getByText(/A prospect is qualified from 5 of 6 points/)).toBeVisible();
    await expect.element(page.getByText('No key account manager is entered yet.')).toBeVisible();
  });

  it('names an absolute sum where that decides who is key', async () => {
    await book.meta.put({ key: 'settings', value: { dependency: { criterion: 'sum', keySum: 5000 } } });
    await showWorkspace('#/charter');
    await expect.element(page.getByText('A customer is key from €5,000 in 12 months.')).toBeVisible();
  });

  it('counts the accounts of each tier and the hours of the managers', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/charter');
    await expect.element(page.getByRole('row', { name: /Strategic account.* 3 every month/ })).toBeVisible();
    await expect.element(page.getByText(/2 key account managers with 160 hours a month together/)).toBeVisible();
  });

  it('is reached from the settings', async () => {
    await showWorkspace('#/settings');
    await page.getByRole('link', { name: 'Programme charter' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/Programme charter/);
  });
});

provePageManners('#/charter');
