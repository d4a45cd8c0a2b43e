import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { expect } from './fixtures.ts';

export const PASSPHRASE = 'six cranes by the river';

/** Opens a page of the workspace, in a tab of its own. */
export async function open({ context, ownPage }: OpenedChromium, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ownPage(`workspace.html${hash}`));
  return page;
}

export const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

export async function addAccount(page: Page, name: string): Promise<void> {
  await go(page, '#/accounts');
  await page.getByRole('button', { name: 'New account' }).click();
  await page.getByLabel('Company', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name }).first()).toBeVisible();
}

/** Begins a team on the page of teams, and resolves to the file of its invitation. */
export async function createTeam(anna: Page, address: string): Promise<string> {
  const create = anna.getByRole('form', { name: 'Create a team' });
  await create.getByLabel('Server', { exact: true }).fill(new URL(address).origin);
  await create.getByLabel('Database', { exact: true }).fill(address.split('/').at(-1) ?? '');
  await create.getByLabel('Your name').fill('Anna');
  await create.getByLabel('Your email address').fill('anna@firm.test');
  await create.getByTestId('team-passphrase').fill(PASSPHRASE);
  await create.getByTestId('team-create').click();
  await expect(anna.getByTestId('team-status')).toHaveText('In step');
  const [download] = await Promise.all([anna.waitForEvent('download'), anna.getByTestId('team-invite').click()]);
  return download.path();
}

/** Joins a team by its invitation on the page of teams, with a book of one's own that is empty. */
export async function joinTeam(page: Page, invitation: string, name: string): Promise<void> {
  const join = page.getByRole('form', { name: 'Join a team' });
  await join.getByTestId('team-invitation').setInputFiles(invitation);
  await join.getByLabel('Your name').fill(name);
  await join.getByLabel('Your email address').fill(`${name.toLowerCase()}@firm.test`);
  await join.getByTestId('team-passphrase').fill(PASSPHRASE);
  await join.getByTestId('team-join').click();
  await expect(page.getByTestId('team-status')).toHaveText('In step');
}
