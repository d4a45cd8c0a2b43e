import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

it('closes, and opens the account in the workspace', async () => {
  const { abilities } = await showSidebar(mail());
  await page.getByRole('button', { name: 'Open account' }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/accounts/k');
  await page.getByRole('button', { name: 'Close Keyside' }).click();
  await expect.poll(() => abilities.close).toHaveBeenCalled();
});

it('is made wider and narrower by the arrow keys, within its bounds', async () => {
  const { abilities } = await showSidebar(mail(), { width: 510 });
  await expect.element(page.getByTestId('account-name')).toBeVisible();
  await expect.element(page.getByRole('separator')).toBeVisible();
  page.getByRole('separator').element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => abilities.resized).toHaveBeenLastCalledWith(520);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => abilities.resized).toHaveBeenLastCalledWith(490);
});

it('shows another account on request, and the recognised one again', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
  await showSidebar(mail());
  await page.getByRole('button', { name: 'Change' }).click();
  await userEvent.fill(page.getByLabelText('Show another account'), 'otter');
  await page.getByRole('option', { name: 'Otter Ltd' }).click();
  await expect.element(page.getByTestId('account-name')).toHaveTextContent('Otter Ltd');
  await page.getByRole('button', { name: 'Forget choice' }).click();
  await expect.element(page.getByTestId('account-name')).toHaveTextContent('Kovács Bau Kft.');
});

it('keeps a closed section closed to the keyboard, too, and opens it by Enter', async () => {
  await showSidebar(mail());
  const heading = page.getByRole('heading', { name: 'Before you answer' });
  await heading.click();
  await expect.element(page.getByTestId('highlight').first()).not.toBeVisible();
  heading.element().closest('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByTestId('highlight').first()).toBeVisible();
});

it('redraws whenever the book changes', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('account-name')).toHaveTextContent('Kovács Bau Kft.');
  await book.accounts.update('k', { name: 'Kovács Bau Zrt.' });
  await expect.element(page.getByTestId('account-name')).toHaveTextContent('Kovács Bau Zrt.');
});

it('says how an unfamiliar page was read', async () => {
  await showSidebar(mail({ rung: 'json-ld' }));
  await expect
    .element(page.getByTestId('match-reason'))
    .toMatchTextContent('Read from the data that this page carries');
});
