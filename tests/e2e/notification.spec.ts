import type { Worker } from '@playwright/test';
import { openSidebar } from '../browsers/sidebar.ts';
import { moveClock, notificationsOf, notOfSample, sweepAgain } from './clock.ts';
import { expect, test } from './fixtures.ts';

/** Presses a button of a notification as the browser tells it: a headless one draws none. */
const press = (worker: Worker, id: string, button: number) =>
  worker.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`);

test.beforeEach(async ({ keyside, mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await sidebar.getByTestId('proposal-sent').click();
  await expect(sidebar.getByTestId('next-step')).toHaveCount(3);
  await moveClock(keyside, 7);
});

test('“Done” in a notification asks what came out, and writes nothing by itself', async ({ keyside }) => {
  const today = await keyside.context.newPage();
  await today.goto(keyside.ownPage('workspace.html#/today'));
  await sweepAgain(today);
  const [id = ''] = await notOfSample(await notificationsOf(keyside), keyside.worker);
  const listed = today.locator(`[data-step="${id}"]`);
  await expect(listed).toHaveCount(1);

  const opened = keyside.context.waitForEvent('page');
  await press(keyside.worker, id, 0);
  const asking = await opened;
  await expect(asking.getByTestId('step-outcome').first()).toBeFocused();
  await expect.poll(() => notificationsOf(keyside), 'it is taken away').not.toContain(id);
  await expect(listed).toHaveCount(1);

  await asking.keyboard.press('Enter');
  await expect(asking.locator(`[data-step="${id}"]`)).toHaveCount(0);
  await expect(listed, 'gone in the other tab, too').toHaveCount(0);
  await expect(asking.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('“Tomorrow” in a notification puts the step off, and the step offers to be brought back', async ({ keyside }) => {
  const today = await keyside.context.newPage();
  await today.goto(keyside.ownPage('workspace.html#/today'));
  await sweepAgain(today);
  const [id = ''] = await notOfSample(await notificationsOf(keyside), keyside.worker);
  const step = today.locator(`[data-step="${id}"]`).getByTestId('next-step');
  const before = (await step.getAttribute('data-due')) ?? '';

  await press(keyside.worker, id, 1);
  await expect(step).not.toHaveAttribute('data-due', before);
  await expect.poll(async () => ((await step.getAttribute('data-due')) ?? '') > before).toBe(true);
  await step.getByTestId('step-bring-back').click();
  await expect(step).toHaveAttribute('data-due', before);
});

test('a step is saved for the calendar out of the frame in the page, all steps out of the workspace', async ({
  keyside,
  page,
}) => {
  const sidebar = page.frames().find((frame) => frame.url().includes('/sidebar.html'));
  const saved = page.waitForEvent('download');
  await sidebar?.getByTestId('step-calendar').first().click();
  const step = await saved;
  expect(step.suggestedFilename()).toMatch(/^keyside-[\d-]+\.ics$/);

  const today = await keyside.context.newPage();
  await today.goto(keyside.ownPage('workspace.html#/today'));
  const all = today.waitForEvent('download');
  await today.getByTestId('steps-calendar').click();
  const stream = await (await all).createReadStream();
  const text = (await Array.fromAsync(stream)).join('');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(await today.getByTestId('next-step').count());
});
