import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import type { STORE_PICTURES } from '../store/pictures.ts';

/** Keeps what a page shows, under a name. */
export type Keep = (page: Page, name: (typeof STORE_PICTURES)[number]) => Promise<void>;

/** What each page of the workspace shows once it is whole. */
const WHOLE = {
  today: ['workspace.html#/today', '[data-testid=today-item]'],
  account: ['workspace.html#/accounts/sample-brightwater', '[data-testid=health]'],
  portfolio: ['workspace.html#/portfolio', '[data-testid=chart-menu]'],
} as const;

/** Takes the pictures of the workspace for the stores; those of a mail are taken where the mail stands open. */
export async function takeWorkspace({ ownPage }: OpenedChromium, page: Page, keep: Keep): Promise<void> {
  // Whoever has no backup yet is told so on top of the page.
  await page.goto(ownPage('workspace.html#/backup'));
  const saved = page.waitForEvent('download');
  await page.getByTestId('backup-download').click();
  await saved;
  for (const name of Object.keys(WHOLE) as (keyof typeof WHOLE)[]) {
    const [path, whole] = WHOLE[name];
    await page.goto(ownPage(path));
    await page.locator(whole).first().waitFor();
    if (name === 'portfolio')
      await page
        .locator(whole)
        .first()
        .evaluate((menu) => menu.closest('section')?.scrollIntoView());
    await page.evaluate('document.fonts.ready.then(() => true)');
    await keep(page, name);
  }
}
