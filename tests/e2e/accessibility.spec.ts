import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

const ROUTES = ['today', 'accounts', 'import', 'sites', 'settings', 'backup'];

/** Returns what axe finds, one line each; its script is put in past the page's own policy. */
async function violationsIn(view: Page | Frame): Promise<string[]> {
  await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const { axe } = window as Window & { axe?: typeof import('axe-core') };
    if (!axe) throw new Error('axe did not load');
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the sidebar, ${colorScheme}`, async ({ mailbox, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(mailbox.listOf('hungarian-question'));
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByTestId('account-name')).toBeVisible();
    await expect.poll(() => violationsIn(sidebar)).toEqual([]);
    await page.getByText('Henrik Sørensen').first().click();
    await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
    await expect.poll(() => violationsIn(sidebar)).toEqual([]);
  });

  test(`axe finds nothing in the workspace, ${colorScheme}`, async ({ keyside, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (name: string) => {
      await expect(page.locator('h1').first()).toBeVisible();
      found.push(...(await violationsIn(page)).map((violation) => `${name}: ${violation}`));
    };
    for (const route of ROUTES) {
      await page.goto(keyside.ownPage(`workspace.html#/${route}`));
      await look(route);
    }
    await page.goto(keyside.ownPage('workspace.html#/accounts'));
    await page.getByTestId('account-row').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/#\/accounts\/.+/);
    await look('one account');
    expect(found).toEqual([]);
  });
}
