import { loadSample } from '../browsers/load-sample.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { unfinished } from './kept-state.ts';
import { updateExtension } from './update-extension.ts';
import { workerLife } from './worker-life.ts';

test('what is typed beside a mail outlives the next mail, a reload, the worker and an update', async ({
  fresh: keyside,
  mailbox,
}) => {
  await loadSample(keyside);
  const page = await keyside.context.newPage();
  await page.goto(mailbox.listOf('hungarian-question'));
  const field = async () => (await sidebarOf(page)).getByLabel('What is to be done?');
  await (await openSidebar(page))
    .getByRole('region', { name: 'Next steps' })
    .getByRole('button', { name: 'Add' })
    .click();
  // Nobody leaves a page in the very moment of the last letter.
  const type = async (text: string) => {
    await (await field()).fill(text);
    await expect.poll(async () => (await sidebarOf(page)).evaluate(unfinished)).toContain(`"${text}"`);
  };
  await type('Send the floor plan to ');

  await page.goto(mailbox.listOf('german-fault'));
  await expect((await sidebarOf(page)).getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await expect(await field()).toHaveCount(0);
  await page.goto(mailbox.listOf('hungarian-question'));
  await expect(await field()).toHaveValue('Send the floor plan to ');

  await type('Send the floor plan to Gergő');
  await page.reload();
  await expect(await field()).toHaveValue('Send the floor plan to Gergő');

  const own = await keyside.context.newPage();
  await own.goto(`chrome-extension://${keyside.extensionId}/workspace.html#/settings`);
  await (await workerLife(own)).end();
  await (await field()).fill('Send the floor plan to Gergő Szabó');
  await expect(await field()).toHaveValue('Send the floor plan to Gergő Szabó');
  await own.close();

  await page.evaluate(() => Object.assign(window, { former: document.querySelector('html > div') }));
  await updateExtension(keyside);
  await page.bringToFront();
  const isRenewed = () => page.evaluate(() => 'former' in window && !(window.former as Element).isConnected);
  await expect.poll(isRenewed, { message: 'the former sidebar is gone' }).toBe(true);
  await expect(await field()).toHaveValue('Send the floor plan to Gergő Szabó');
  await (await sidebarOf(page)).getByRole('button', { name: 'Save', exact: true }).click();
  await expect((await sidebarOf(page)).getByTestId('next-step').filter({ hasText: 'Gergő Szabó' })).toBeVisible();
});
