import { loadSample } from '../browsers/load-sample.ts';
import { sidebarOf } from '../browsers/sidebar.ts';
import { dispatch } from './dispatch.ts';
import { expect, test } from './fixtures.ts';

test('in the installed extension a key opens the sidebar and leads in, L and Enter log a call with who wrote the mail, and the key leads out', async ({
  fresh: keyside,
  mailbox,
}) => {
  await loadSample(keyside);
  const page = await keyside.context.newPage();
  await page.goto(mailbox.listOf('hungarian-question'));
  await page.locator('html > div').waitFor({ state: 'attached' });
  await dispatch(keyside, 'commands.onCommand', "'toggle-sidebar'");
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.getByRole('main'), 'the focus came along').toBeFocused();
  await page.keyboard.press('l');
  await expect(sidebar.getByTestId('contact-form')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sidebar.getByTestId('contact-form')).toHaveCount(0);
  await expect(sidebar.getByTestId('last-contact').first()).toHaveAttribute('data-kind', 'call');
  await dispatch(keyside, 'commands.onCommand', "'toggle-sidebar'");
  await expect
    .poll(() => page.evaluate(() => document.documentElement.style.marginRight), 'out by the same key')
    .toBe('');
});

test('a shortcut is answered in a page that nobody has touched, whose reader does not listen by itself', async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  await page.locator('html > div').waitFor({ state: 'attached' });
  const answer = await keyside.worker.evaluate<string>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { kind: 'hosts.approved', patterns: [] }).then(() => 'heard', ({ message }) => message))`,
  );
  expect(answer).toContain('Receiving end does not exist');
  await dispatch(keyside, 'commands.onCommand', "'toggle-sidebar'");
  await expect((await sidebarOf(page)).getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
});
