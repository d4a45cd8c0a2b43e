import type { Frame } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

const steps = (sidebar: Frame) => sidebar.getByTestId('next-step');
const stepOf = (sidebar: Frame, text: string) => steps(sidebar).filter({ hasText: text });

async function openAdding(sidebar: Frame) {
  await sidebar.getByRole('button', { name: 'Add', exact: true }).first().click();
  const what = sidebar.getByLabel('What is to be done?');
  await expect(what).toBeFocused();
  return what;
}

test('two tabs on one account: what is done in one is done in the other, and loses nothing that is typed there', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const one = await openSidebar(page);
  await expect(steps(one)).toHaveCount(1);
  const tab = await keyside.context.newPage();
  await tab.goto(mailbox.listOf('hungarian-question'));
  const other = await sidebarOf(tab);
  await expect(steps(other)).toHaveCount(1);

  const typing = await openAdding(other);
  await typing.fill('Ask for the floor pl');
  await page.bringToFront();
  await (await openAdding(one)).fill('Send the samples');
  await one.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(stepOf(one, 'Send the samples')).toBeVisible();

  await tab.bringToFront();
  await expect(stepOf(other, 'Send the samples')).toBeVisible();
  await expect(typing).toHaveValue('Ask for the floor pl');
  await expect(typing).toBeFocused();
  await tab.keyboard.type('an');
  await tab.keyboard.press('Enter');
  await expect(stepOf(other, 'Ask for the floor plan')).toBeVisible();
  // Due on the same day, and entered first: it stands in full above the other.
  await stepOf(other, 'Send the samples').getByTestId('step-done').click();
  await stepOf(other, 'Send the samples').getByTestId('step-outcome').first().click();
  await expect(stepOf(other, 'Send the samples')).toHaveCount(0);

  await page.bringToFront();
  await expect(stepOf(one, 'Ask for the floor plan')).toBeVisible();
  await expect(stepOf(one, 'Send the samples')).toHaveCount(0);
  // The other tab has closed the step since it was added here.
  await one.getByRole('button', { name: 'Undo' }).click();
  await expect(one.getByRole('alert')).toContainText('cannot be undone any more');
  await expect(steps(one)).toHaveCount(2);
});
