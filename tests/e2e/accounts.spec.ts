import { expect, test } from './fixtures.ts';

test('the accounts of a view are picked, tagged and found by their tag, and one undo takes it back', async ({
  keyside,
}) => {
  const page = await keyside.context.newPage();
  await page.goto(keyside.ownPage('workspace.html#/accounts'));
  const rows = page.getByTestId('account-row');
  await expect(rows.first()).toBeVisible();
  await page.getByTestId('account-views').click();
  await page.getByTestId('saved-view').filter({ hasText: 'Orders are late' }).click();
  await expect(page.getByTestId('account-filter')).toHaveCount(1);
  const found = await rows.count();
  expect(found).toBeGreaterThan(0);
  await page.getByTestId('account-choose-all').click();
  await page.getByTestId('bulk-action').filter({ hasText: 'Tag' }).click();
  await page.getByLabel('Add', { exact: true }).fill('call');
  await page.getByTestId('bulk-apply').click();
  await page.goto(keyside.ownPage('workspace.html#/accounts?tags=call&columns=tags'));
  await expect(rows).toHaveCount(found);
  await expect(page.getByTestId('tag')).toHaveCount(found);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(0);
  await page.goBack();
  await expect(page.getByTestId('account-bulk')).toBeVisible();
});
