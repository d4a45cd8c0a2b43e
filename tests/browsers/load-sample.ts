import type { OpenedChromium } from './open-chromium.ts';

/** Loads the sample book by the workspace's own button and closes that tab again. */
export async function loadSample({ context, ownPage }: OpenedChromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(ownPage('workspace.html#/import'));
  await page.getByTestId('sample-load').click();
  await page.locator('[data-testid=sample-remove]:enabled').waitFor();
  await page.close();
}
