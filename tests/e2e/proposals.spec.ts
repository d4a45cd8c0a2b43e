import { expect, test } from './fixtures.ts';

test('a proposal is accepted where it stands in the list, and the figures follow; undo takes it back', async ({
  keyside,
}) => {
  const page = await keyside.context.newPage();
  await page.goto(keyside.ownPage('workspace.html#/proposals'));
  const figure = (name: string) => page.locator(`[data-testid="pipeline-figure"][data-figure="${name}"]`);
  await figure('open').click();
  const rows = page.getByTestId('proposal-row');
  await expect(rows).toHaveCount(2);
  const row = rows.filter({ hasText: 'Almtal' });
  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Answer came' }).click();
  await page.getByRole('button', { name: 'Accepted', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await expect(figure('open')).toContainText('1 proposal');
  await expect(figure('hit')).toContainText('2 of 3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
});
