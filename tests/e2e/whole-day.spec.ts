import { actsOf } from './acts.ts';
import { expect, test } from './fixtures.ts';

test('a day of 25 acts in the workspace', async ({ keyside }, info) => {
  const page = await keyside.context.newPage();
  const { hands, act, total } = actsOf(page, info);
  const nav = page.getByRole('navigation').first();
  const heading = page.getByRole('heading', { level: 1 });
  const undo = page.getByRole('button', { name: 'Undo' });
  const steps = page.locator('[data-testid="today-item"][data-kind="step"]');
  const stepOf = (name: string) => steps.filter({ hasText: name }).first();
  const to = async (name: string) => {
    await hands.click(nav.getByRole('link', { name, exact: true }));
    await expect(heading).toBeVisible();
  };
  const ask = async (typed: string, hit: string) => {
    await hands.press('Control+k');
    await expect(page.getByTestId('palette').getByRole('status')).not.toContainText('being read');
    await hands.type(typed);
    await expect(page.getByTestId('palette-hit').first()).toContainText(hit);
    await hands.press('Enter');
  };
  await page.goto(keyside.ownPage('workspace.html#/today'));
  await expect(page.getByTestId('today-week')).toContainText('Visit');

  await act('see only what is due', 1, async () => {
    await hands.click(page.locator('[data-figure="due"]'));
    await expect(page.locator('[data-figure="due"]')).toHaveAttribute('aria-pressed', 'true');
  });
  await act('say what came out of a call', 2, async () => {
    const before = await steps.count();
    await hands.click(stepOf('Hansen').getByTestId('step-done'));
    await expect(page.getByTestId('step-outcome').first()).toBeVisible();
    await hands.press('Enter');
    await expect(steps).toHaveCount(before - 1);
  });
  await act('take that back', 1, async () => {
    await hands.click(undo);
    await expect(stepOf('Hansen')).toBeVisible();
  });
  await act('put a step off', 3, async () => {
    const step = stepOf('Muster');
    await hands.click(step.getByTestId('row-menu'));
    await expect(step.getByTestId('step-snooze')).toBeFocused();
    await hands.press('Enter');
    await hands.click(step.locator('[data-until]').first());
    await expect(page.locator('[data-part="today"] [data-kind="step"]').filter({ hasText: 'Muster' })).toHaveCount(0);
  });
  await act('put two off at once', 3, async () => {
    await hands.click(stepOf('Almtal').getByTestId('step-choose'));
    await hands.click(stepOf('Tisza').getByTestId('step-choose'));
    await hands.click(page.getByTestId('snooze-chosen').locator('[data-until]').first());
    await expect(page.getByTestId('snooze-chosen')).toHaveCount(0);
  });
  await act('see all again', 1, async () => {
    await hands.click(page.locator('[data-figure="due"]'));
    await expect(page.locator('[data-figure="due"]')).toHaveAttribute('aria-pressed', 'false');
  });
  await act('make a suggestion a step', 1, async () => {
    const before = await page.getByTestId('suggestion').count();
    await hands.click(page.getByTestId('suggestion').first().getByRole('button', { name: 'Follow up' }));
    // The list keeps its places until the pointer leaves it.
    await page.mouse.move(2, 2);
    await expect.poll(() => page.getByTestId('suggestion').count()).toBeLessThan(before);
  });
  await act('log a call with somebody who is not on the screen', 5, async () => {
    await ask('log a contact', 'Log a contact');
    await expect(page.getByTestId('palette-input')).toHaveValue('');
    await hands.type('hansen');
    await expect(page.getByTestId('palette-hit').first()).toContainText('Hansen');
    await hands.press('Enter');
    await expect(page.getByTestId('contact-form').getByRole('radio', { name: 'Call' })).toBeFocused();
    await hands.press('Enter');
    await expect(page.getByTestId('contact-form')).toHaveCount(0);
  });
  await act('look at what this customer buys', 1, async () => {
    await hands.press('4');
    await expect(page.getByTestId('sales-mark').first()).toBeVisible();
  });
  await act('see the orders of a month', 1, async () => {
    await hands.click(page.getByTestId('sales-mark').first());
    await expect(page.getByRole('button', { name: 'All orders' })).toBeVisible();
  });
  await act('read its timeline', 1, async () => {
    await hands.press('7');
    await expect(page.getByTestId('timeline-entry').first()).toBeVisible();
  });
  await act('open the plan', 1, async () => {
    await to('Plan');
    await expect(page.getByTestId('plan-visit').first()).toBeVisible();
  });
  await act('look at a month of it', 1, async () => {
    await hands.click(page.getByRole('button', { name: 'Month', exact: true }));
    await expect(page.getByTestId('day').first()).toBeVisible();
    expect(page.url()).toContain('by=month');
  });
  const visit = page.locator('[data-testid="plan-visit"]').filter({ hasText: 'Muster' }).first();
  await act('open a visit', 1, async () => {
    await hands.click(visit.getByRole('button'));
    await expect(page.getByTestId('visit-agenda')).toBeVisible();
  });
  await act('move it by a day', 1, async () => {
    const before = (await visit.getAttribute('data-on')) ?? '';
    await hands.press('Shift+ArrowRight');
    await expect(visit).not.toHaveAttribute('data-on', before);
  });
  await act('say that it was made', 1, async () => {
    await hands.click(page.getByTestId('visit-done'));
    await expect(page.getByTestId('visit-details')).toHaveCount(0);
  });
  await act('go to the proposals', 2, async () => {
    await ask('proposals', 'Proposals');
    await expect(page.getByTestId('proposal-row').first()).toBeVisible();
  });
  await act('see what the open value is made of', 1, async () => {
    await hands.click(page.locator('[data-testid="pipeline-figure"][data-figure="open"]'));
    await expect(page.getByTestId('proposal-row')).toHaveCount(2);
  });
  await act('say that a proposal was accepted', 3, async () => {
    const row = page.getByTestId('proposal-row').filter({ hasText: 'Almtal' });
    await hands.click(row.getByRole('button', { name: /^More for/ }));
    await hands.click(page.getByRole('dialog').getByRole('button', { name: 'Answer came' }));
    await hands.click(page.getByRole('button', { name: 'Accepted', exact: true }));
    await expect(page.getByTestId('proposal-row')).toHaveCount(1);
  });
  await act('see whose orders are late', 3, async () => {
    await to('Accounts');
    await hands.click(page.getByTestId('account-views'));
    await hands.click(page.getByTestId('saved-view').filter({ hasText: 'Orders are late' }));
    await expect(page.getByTestId('account-filter')).toHaveCount(1);
  });
  await act('tag all of them', 3, async () => {
    await hands.click(page.getByTestId('account-choose-all'));
    await hands.click(page.getByTestId('bulk-action').filter({ hasText: 'Tag' }));
    await page.getByLabel('Add', { exact: true }).focus();
    await hands.type('late');
    await hands.press('Enter');
    await expect(undo).toBeVisible();
  });
  await act('see who is silent and what is missing there', 4, async () => {
    await hands.press('Escape');
    await hands.click(page.getByTestId('account-columns'));
    await hands.click(page.getByRole('checkbox', { name: 'Gaps' }));
    await hands.press('Escape');
    await expect(page.getByRole('columnheader', { name: 'Gaps' })).toBeVisible();
  });
  await act('open a group', 3, async () => {
    await ask('kovacs group', 'Kovács Group');
    await expect(heading).toHaveText('Kovács Group');
    await hands.click(page.getByRole('link', { name: 'Whole group' }).first());
    await expect(heading).toContainText('the whole group');
  });
  await act('find the limit of visits a week', 2, async () => {
    await ask('most in a week', 'Most in a week');
    await expect(page.getByLabel('Most in a week')).toBeFocused();
  });
  await act('save a backup', 3, async () => {
    await ask('save a backup', 'Save a backup');
    const download = page.waitForEvent('download');
    await hands.click(page.getByTestId('backup-download'));
    await download;
  });
  process.stdout.write(`a day: ${total.acts} acts, ${total.clicks} clicks, ${total.keys} keys\n`);
  expect(total.acts).toBe(25);
});
