import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import type { Wish } from '../../lib/messages';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace, someAbilities } from './show-workspace';

const show = (hash: string, wish: Wish | null) =>
  showWorkspace(hash, { abilities: { ...someAbilities(), recallWish: async (id) => (wish?.id === id ? wish : null) } });
const flagForm = () => page.getByTestId('flag-form');

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

it('opens at the flag of an address, which then waits in the queue', async () => {
  await show('#/potential?wish=a', { kind: 'flag', id: 'a', about: 'priya@brightwater.test' });
  await expect.element(flagForm().getByLabelText('Company')).toHaveValue('Brightwater');
  await expectAccessible();
  await userEvent.keyboard('333Grows{Enter}');
  await expect.element(page.getByTestId('prospect')).toMatchTextContent('brightwater.test');
  await expect
    .element(page.getByTestId('prospect').getByRole('link', { name: 'Mail to the key account manager' }))
    .toBeVisible();
  await expect.element(flagForm()).not.toBeInTheDocument();
  await expect.poll(() => window.location.hash).toBe('#/potential');
  await expect.poll(() => book.prospects.toArray()).toMatchObject([{ people: [{ email: 'priya@brightwater.test' }] }]);
});

it('opens at a text for the dossier of an account to pick', async () => {
  const url = 'https://news.brightwater.test/a';
  await show('#/accounts?wish=b', { kind: 'fact', id: 'b', text: 'They have 420 employees.', url, title: 'News' });
  await userEvent.fill(page.getByLabelText('For which account?'), 'kov');
  await expectAccessible();
  await page
    .getByTestId('fact-wish')
    .getByRole('option', { name: /^Kovács Bau Kft/ })
    .click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByTestId('fact-wish')).not.toBeInTheDocument();
  await expect
    .poll(() => book.facts.filter(({ text }) => text.includes('420')).toArray())
    .toMatchObject([{ accountId: 'k', section: 'general', source: { name: 'News', url }, learnedOn: '2026-11-19' }]);
});

it('opens as it is where the wish is gone', async () => {
  await show('#/potential?wish=old', null);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(flagForm()).not.toBeInTheDocument();
});
