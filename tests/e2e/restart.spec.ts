import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample } from '../browsers/load-sample.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { removeProfile } from '../browsers/remove-profile.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { moveClock, notificationsOf, notOfSample, SWEEP, sweepAgain, sweepEnds } from './clock.ts';
import { dispatch } from './dispatch.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { workerLife } from './worker-life.ts';

test('a reminder that fell due while the browser was closed is shown exactly once', { tag: '@promise' }, async ({
  mailbox,
}) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'keyside-restart-'));
  const open = () => openChromium({ extension: EXTENSION, userDataDir });

  const before = await open();
  await loadSample(before);
  const page = await before.context.newPage();
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  const steps = sidebar.getByTestId('next-step');
  const stepsBefore = await steps.count();
  await sidebar.getByTestId('proposal-sent').click();
  await expect.poll(() => steps.count()).toBeGreaterThan(stepsBefore);
  const own = await before.context.newPage();
  await own.goto(before.ownPage('LICENCES.txt'));
  await own.evaluate(SWEEP);
  const shownBefore = await notificationsOf(before);
  await moveClock(before, 7);
  await before.close();

  const after = await open();
  await sweepEnds(after);
  const shown = await notificationsOf(after);
  await expect.poll(() => notOfSample(shown, after.worker), 'the call fell due in between').toHaveLength(1);
  expect(shown.filter((id) => shownBefore.includes(id))).toEqual([]);
  const workspace = await after.context.newPage();
  await workspace.goto(after.ownPage('workspace.html#/today'));
  await sweepAgain(workspace);
  await expect.poll(() => notificationsOf(after)).toEqual(shown);
  await after.close();

  const third = await open();
  const again = await third.context.newPage();
  await again.goto(third.ownPage('workspace.html#/today'));
  await sweepAgain(again);
  await expect.poll(() => notificationsOf(third), 'claimed for good').toEqual([]);
  await third.close();
  removeProfile(userDataDir);
});

test('after the worker has died, sidebar, steps and reminders work as before', { tag: '@promise' }, async ({
  keyside,
  mailbox,
  page,
}) => {
  // Asked here instead of in the worker, which to ask would be to keep alive.
  const own = await keyside.context.newPage();
  await own.goto(keyside.ownPage('LICENCES.txt'));
  const { end: endWorker, revive } = await workerLife(own);
  await page.bringToFront();
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  const steps = sidebar.getByTestId('next-step');
  await expect(steps).toHaveCount(1);

  await endWorker();
  await sidebar.getByTestId('proposal-sent').click();
  await expect(steps).toHaveCount(3);

  await endWorker();
  const tab = await keyside.context.newPage();
  await tab.goto(mailbox.listOf('german-fault'));
  const name = (await sidebarOf(tab)).getByTestId('account-name');
  await expect(name, 'a new worker loads what reads the page, and lets the frame in').toHaveText('Muster Maschinen AG');

  await own.evaluate(`chrome.storage.local.set({ clockOffset: ${7 * 24 * 60 * 60 * 1000} })`);
  await endWorker();
  await revive();
  const shown = () => own.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
  await expect.poll(async () => notOfSample(await shown(), own), 'the alarm has woken it').toHaveLength(1);
});

test('after the worker has died, the buttons of a notification and the context menu work as before', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await sidebar.getByTestId('proposal-sent').click();
  await expect(sidebar.getByTestId('next-step')).toHaveCount(3);
  await moveClock(keyside, 7);
  const own = await keyside.context.newPage();
  await own.goto(keyside.ownPage('LICENCES.txt'));
  const { end, revive } = await workerLife(own);
  // Playwright's handle of the worker serves the next one, too, once that runs.
  const beAnother = () => end().then(revive);
  await beAnother();
  const shown = async () => notOfSample(await notificationsOf(keyside), keyside.worker);
  await expect.poll(shown).toHaveLength(1);

  const [id = ''] = await shown();
  const today = await keyside.context.newPage();
  await today.goto(keyside.ownPage('workspace.html#/today'));
  const step = today.locator(`[data-step="${id}"]`).getByTestId('next-step');
  const due = (await step.getAttribute('data-due')) ?? '';
  await beAnother();
  await keyside.worker.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 1)`);
  await expect(step, '“Tomorrow” in one that another worker has shown').not.toHaveAttribute('data-due', due);

  await beAnother();
  const opened = keyside.context.waitForEvent('page');
  await keyside.worker.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 0)`);
  await expect((await opened).getByTestId('step-outcome').first(), '“Done” asks').toBeFocused();

  await beAnother();
  await page.bringToFront();
  const info = { menuItemId: 'fact', selectionText: 'Six cranes' };
  await dispatch(keyside, 'contextMenus.onClicked', JSON.stringify(info));
  const fact = sidebar.getByTestId('fact-form');
  await expect(fact.getByLabel('What is worth knowing?'), 'the context menu').toHaveValue('Six cranes');
});
