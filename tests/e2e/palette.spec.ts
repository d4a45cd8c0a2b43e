import { expect, test } from './fixtures.ts';

test('Ctrl+K finds a customer in another spelling, does something with it, and leads to a setting', async ({
  keyside,
}) => {
  const page = await keyside.context.newPage();
  await page.goto(keyside.ownPage('workspace.html#/today'));
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const ask = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByTestId('palette').getByRole('status')).not.toContainText('being read');
    await page.keyboard.type(typed);
  };
  await ask('kovacs bau');
  await expect(page.getByTestId('palette-hit').first()).toContainText('Kovács Bau Kft.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kovács Bau Kft.');

  await ask('log a contact');
  await expect(page.getByTestId('palette-hit').first()).toContainText('Kovács Bau Kft.');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('contact-form')).toBeVisible();
  await page.keyboard.press('Escape');

  await ask('most in a week');
  await expect(page.getByTestId('palette-hit').first()).toHaveAttribute('data-kind', 'setting');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Most in a week')).toBeFocused();

  await ask('nobody of that name');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette'), 'nobody is flagged by Enter alone').toBeVisible();
});
