import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { moveClock, notificationsOf, notOfSample, sweepAgain } from './clock.ts';
import { expect, test } from './fixtures.ts';

test('the steps of a proposal stand in the open workspace at once, and their reminder arrives', async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('match-reason')).toContainText('gergo.szabo@kovacs-bau.test');

  const second = await keyside.context.newPage();
  await second.goto(keyside.ownPage('workspace.html#/today'));
  await expect(second.getByTestId('next-step').first()).toBeVisible();
  const listed = second.getByRole('article', { name: 'Kovács Bau Kft.' }).getByTestId('next-step');
  await expect(listed, 'a promise that the sample book has').toHaveCount(1);

  await page.bringToFront();
  await sidebar.getByTestId('proposal-sent').click();
  await expect(sidebar.getByTestId('next-step'), 'the call, and the look before it expires').toHaveCount(3);
  await expect(listed, 'the open workspace tab lists them without a reload').toHaveCount(3);

  await expect.poll(async () => notOfSample(await notificationsOf(keyside), keyside.worker)).toEqual([]);
  await moveClock(keyside, 7);
  await sweepAgain(second);
  const shown = await notificationsOf(keyside);
  const ofProposal = () => notOfSample(shown, keyside.worker);
  await expect.poll(ofProposal, 'the call is due by now, the second step is not').toHaveLength(1);
  await sweepAgain(second);
  // The browser takes what is shown away after a while, so that fewer may stand there by now.
  const anew = async () => (await notificationsOf(keyside)).filter((id) => !shown.includes(id));
  await expect.poll(anew, 'no reminder comes anew').toEqual([]);
});

test('moving on to another message shows another account, in the same sidebar', async ({ mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await page.getByText('Jürgen Müller').click();
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await page.getByText('Henrik Sørensen').first().click();
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
  await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
});

test('the sidebar opens again where it was left open', async ({ keyside, mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  await openSidebar(page);
  const other = await keyside.context.newPage();
  await other.goto(mailbox.listOf('german-fault'));
  const sidebar = await sidebarOf(other);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
});
