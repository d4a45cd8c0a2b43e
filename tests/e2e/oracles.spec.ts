import { openSidebar } from '../browsers/sidebar.ts';
import { askOracles, attack, impersonate, keptNow, QUIET, RAIL } from './attack.ts';
import { expect, test } from './fixtures.ts';
import { beginNoting } from './noted.ts';
import { drawCarelessly, oracles } from './oracles.ts';

test('every oracle would read a sidebar that is drawn carelessly', async ({ mailbox, page }) => {
  await page.addInitScript(beginNoting);
  const answers = [];
  for (const secret of ['K', '']) {
    await page.goto(mailbox.messageOf('hungarian-question'));
    // What comes last is asked about: the rail has to be there before.
    await page.locator('html > div').waitFor({ state: 'attached' });
    await page.evaluate(drawCarelessly, secret);
    answers.push(await askOracles(page));
  }
  const [told, untold] = answers;
  expect(Object.keys(oracles).filter((name) => told?.[name] === untold?.[name])).toEqual([]);
});

test('no oracle of a page reads from the sidebar or its rail whether somebody is a client', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  await page.addInitScript(beginNoting);
  const look = async (state: 'matched' | 'unknown') => {
    // Only the page in front has the focus.
    await page.bringToFront();
    await page.goto(mailbox.messageOf('hungarian-question'));
    const sidebar = await openSidebar(page);
    await expect(sidebar.locator(`html[data-state=${state}]`)).toBeAttached();
    await expect(sidebar.getByTestId('person-on-page').or(sidebar.getByTestId('account-name')).first()).toBeVisible();
    const opened = await askOracles(page);
    await sidebar.getByRole('button', { name: 'Close Keyside', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
    await expect(page.locator('html > div:focus'), 'the focus has come back to the rail').toBeAttached();
    const rail = await page.screenshot({ clip: RAIL });
    return { answers: { opened, closed: await askOracles(page) }, rail: rail.toString('base64') };
  };
  const known = await look('matched');
  expect(JSON.stringify(known.answers)).not.toMatch(/-extension:|Kovács Bau Kft\. [1-9]|object ShadowRoot/);
  const workspace = await keyside.context.newPage();
  await workspace.goto(keyside.ownPage('workspace.html#/import'));
  await workspace.getByTestId('sample-remove').click();
  await expect(workspace.getByTestId('sample-load')).toBeEnabled();
  const unknown = await look('unknown');
  expect(unknown.answers).toEqual(known.answers);
  expect(unknown.rail, 'there was something to read').not.toBe(known.rail);
});

test('whatever a page does at once, nothing is written, nothing is told, and the sidebar stands', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  const own = await keyside.context.newPage();
  await own.goto(keyside.ownPage('LICENCES.txt'));
  await page.bringToFront();
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  const before = await keptNow(own, QUIET);
  const seen = await page.evaluate(attack);
  expect(seen).toHaveLength(1);
  const told = await page.evaluate(impersonate, sidebar.url());
  expect(told).toEqual([]);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect.poll(() => keptNow(own)).toBe(before);
});
