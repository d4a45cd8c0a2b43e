import { expect, test } from './fixtures.ts';

test('a quarterly review, from the target to the pack: goals carried on, a measure as a step, all of it in timeline and pack', async ({
  keyside,
}) => {
  const page = await keyside.context.newPage();
  const year = new Date().getFullYear();
  await page.goto(keyside.ownPage('workspace.html#/targets'));
  await page.getByRole('textbox', { name: `Target ${year} of Muster Maschinen AG` }).fill('500000');
  await page.keyboard.press('Enter');
  const row = page.getByTestId('target-row').filter({ hasText: 'Muster Maschinen AG' });
  await expect(row).toContainText('of the target');
  await row.getByRole('link', { name: 'Muster Maschinen AG' }).click();

  const tab = (name: RegExp) => page.locator('[data-account] > nav').getByRole('link', { name });
  await tab(/^Plan/).click();
  const goals = page.getByTestId('goal');
  await page.getByRole('button', { name: 'Add goal' }).click();
  await page.getByLabel('What is to be reached').fill('A second line in the north plant');
  await page.getByLabel('What we do for it').fill('Show the drawings to Jürgen Müller');
  await page.getByRole('form', { name: 'Add goal' }).getByRole('button', { name: 'Save' }).click();
  await expect(goals.filter({ hasText: 'A second line' })).toBeVisible();

  await page.getByRole('button', { name: 'Add review' }).click();
  await page.getByRole('textbox', { name: 'Tie closer' }).fill('One framework contract for both plants');
  await page.getByRole('form', { name: 'Add review' }).getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^Carry on: Tie closer: One framework contract/ }).click();
  await expect(goals.filter({ hasText: 'One framework contract' })).toBeVisible();
  await page.getByRole('button', { name: /^Make it a next step: Show the drawings/ }).click();

  await tab(/^Timeline/).click();
  const entry = (kind: string) => page.locator(`[data-testid="timeline-entry"][data-kind="${kind}"]`);
  await expect(entry('target').first()).toContainText(String(year));
  await expect(entry('review').first()).toContainText('One framework contract for both plants');
  await page.getByRole('link', { name: 'Account pack' }).click();
  const sheet = page.getByTestId('sheet');
  for (const said of [
    'A second line in the north plant',
    'One framework contract for both plants',
    'Show the drawings',
  ])
    await expect(sheet).toContainText(said);
  await expect(sheet.getByRole('heading', { name: /^Target/ })).toBeVisible();

  await page.goto(keyside.ownPage('workspace.html#/today'));
  await expect(page.getByTestId('today-item').filter({ hasText: 'Show the drawings' }).first()).toBeVisible();
});
