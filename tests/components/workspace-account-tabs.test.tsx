import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const panel = (name: string) => page.getByRole('region', { name, exact: true }).last();

describe('the page of an account', () => {
  it('has a tab for each part, which digits reach, and the browser’s way back leads through them', async () => {
    await showWorkspace('#/accounts/k');
    const tab = (name: string) => page.getByRole('link', { name, exact: true });
    await expect.element(tab('Overview')).toHaveAttribute('aria-current', 'page');
    await userEvent.keyboard('3');
    await expect.element(tab('Dossier')).toHaveAttribute('aria-current', 'page');
    await expect.element(panel('Whole dossier')).toMatchTextContent('3 of 4 sections have entries');
    await expect.element(page.getByTestId('next-step').first()).not.toBeInTheDocument();
    await userEvent.keyboard('6');
    await expect.element(panel('Care')).toBeVisible();
    window.history.back();
    await expect.element(panel('Whole dossier')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Kovács Bau Kft.');
  });

  it('says where sales come from while there are none', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await showWorkspace('#/accounts/o/sales');
    await expect.element(page.getByRole('link', { name: 'Import sales history' })).toHaveAttribute('href', '#/import');
  });
});
