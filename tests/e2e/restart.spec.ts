import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample } from '../browsers/load-sample.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { openSidebar } from '../browsers/sidebar.ts';
import { moveClock, notificationsOf, notOfSample, sweepAgain, sweepEnds } from './clock.ts';
import { EXTENSION, expect, test } from './fixtures.ts';

test('a reminder that fell due while the browser was closed is shown exactly once', async ({ mailbox }) => {
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
  const shownBefore = await notificationsOf(before);
  await moveClock(before, 7);
  await before.close();

  const after = await open();
  await sweepEnds(after);
  const shown = await notificationsOf(after);
  expect(notOfSample(shown), 'the call fell due in between').toHaveLength(1);
  expect(shown.filter((id) => shownBefore.includes(id))).toEqual([]);
  const workspace = await after.context.newPage();
  await workspace.goto(after.ownPage('workspace.html#/today'));
  await sweepAgain(after, workspace);
  expect(await notificationsOf(after)).toEqual(shown);
  await after.close();

  const third = await open();
  const again = await third.context.newPage();
  await again.goto(third.ownPage('workspace.html#/today'));
  await sweepAgain(third, again);
  expect(await notificationsOf(third), 'claimed for good').toEqual([]);
  await third.close();
  rmSync(userDataDir, { recursive: true, force: true });
});
