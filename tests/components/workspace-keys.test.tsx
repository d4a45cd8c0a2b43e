import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const list = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

it('the workspace lists its shortcuts by ?, and / leads to the search', async () => {
  await showWorkspace('#/accounts');
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  // What listens is fetched a moment after the page is drawn; a list that stands there stays.
  await vi.waitUntil(
    async () => {
      if (!list().query()) await userEvent.keyboard('?');
      return list().query();
    },
    { timeout: 30_000 },
  );
  await expect.element(list()).toMatchTextContent('Find an account');
  await expect.element(list()).toMatchTextContent('Alt+Shift+K');
  await userEvent.keyboard('{Escape}');
  await expect.element(list()).not.toBeInTheDocument();
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('Kov/?');
  await expect.element(page.getByRole('searchbox')).toHaveValue('Kov/?');
});

it('today’s steps have their keys, too', async () => {
  await showWorkspace('#/today');
  await expect.element(page.getByTestId('step-done').first()).toBeVisible();
  // What listens is fetched a moment after the page is drawn; what is open stays open.
  await vi.waitUntil(
    async () => {
      await userEvent.keyboard('d');
      return page.getByTestId('step-outcome').first().query() !== null;
    },
    { timeout: 30_000 },
  );
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByTestId('step-done').first()).toHaveFocus();
});
