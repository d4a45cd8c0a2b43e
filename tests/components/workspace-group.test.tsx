import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const panel = (name: string) => page.getByRole('region', { name, exact: true });

describe('the page of a group', () => {
  it('has what is known of each of its companies, and leads there', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'deep', name: 'Bau Süd GmbH', parentId: 'k' })));
    await showWorkspace('#/accounts/k');
    await page.getByRole('link', { name: 'Whole group' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(': the whole group');
    await expect.poll(() => panel('Companies').getByRole('link').elements().length).toBe(3);
    await expect.element(panel('Companies')).toMatchTextContent('Bau Süd GmbH');
    await expect.element(panel('Next steps')).toMatchTextContent('Ask for the floor plan');
    await expect.element(panel('People')).toMatchTextContent('Szabó Gergő');
    await expect.element(panel('Dossier')).toMatchTextContent('Kovács Bau Kft.');
    await expect.element(panel('Proposals')).toMatchTextContent('Nothing at any of these companies.');
    await expectAccessible();
    await panel('People').getByRole('link').first().click();
    await expect
      .element(page.getByRole('link', { name: 'People', exact: true }))
      .toHaveAttribute('aria-current', 'page');
  });

  it('goes round no circle, and says so where it is not in the book', async () => {
    await book.accounts.update('group', { parentId: 'k' });
    await showWorkspace('#/groups/k');
    await expect.poll(() => panel('Companies').getByRole('link').elements().length).toBe(2);
    await showWorkspace('#/groups/gone');
    await expect.element(page.getByText('This account is not in your book').first()).toBeVisible();
  });

  it('says of what its share is, and what was promised; the navigation stands at the accounts', async () => {
    await book.promises.put({
      id: 'w',
      accountId: 'k',
      text: 'Send the drawings',
      madeOn: '2026-11-10',
      due: '2026-11-20',
      status: 'open',
    });
    const step = { accountId: 'k', due: '2026-11-20', status: 'open' as const, origin: 'manual' as const };
    await book.followUps.put({ ...step, id: 'keeps', promiseId: 'w', createdAt: when.now });
    await showWorkspace('#/groups/group');
    await expect.element(page.getByText('€412.3K profit in 12 months · 18% of profit')).toBeVisible();
    await expect.element(panel('Next steps')).toMatchTextContent('You promised: Send the drawings');
    await expect
      .element(page.getByRole('link', { name: 'Accounts', exact: true }))
      .toHaveAttribute('aria-current', 'page');
  });
});

it('the page of a top shows what its companies come to, and leads to them', async () => {
  await showWorkspace('#/accounts/group');
  await expect.element(panel('Its group')).toMatchTextContent('€412.3K profit in 12 months');
  await expect.element(panel('Its group')).toMatchTextContent('Ask for the floor plan (Kovács Bau Kft.)');
  // Beside that step it says of itself alone that nothing is planned.
  await expect.element(page.getByText('Nothing is planned with Kovács Group itself.')).toBeVisible();
  await expect.element(page.getByText('Nothing is planned with this account.')).not.toBeInTheDocument();
  await panel('Its group').getByRole('link', { name: 'Whole group' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(': the whole group');
});
