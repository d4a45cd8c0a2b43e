import { setTimeout as wait } from 'node:timers/promises';
import { openChromium } from '../browsers/open-chromium.ts';
import { longestTask } from './longest-task.ts';

/** The page fetches its other parts while nobody does anything. */
const SETTLED = 4_000;
/** What is still drawn after what was waited for. */
const DRAWN = 1_500;
/** Longer than a slow machine takes. */
const timeout = 5 * 60 * 1000;

/**
 * Takes a large file in as a user does, into an empty book, and returns the longest task of the page's thread, in milliseconds of the
 * processor, up to the preview, up to what the book shows below the report, and on Today, the portfolio and the list of accounts after it.
 */
export async function longestTasksOfImport(
  extension: string,
  file: string,
): Promise<Record<'preview' | 'report' | 'today' | 'portfolio' | 'accounts', number>> {
  const { context, ownPage, close } = await openChromium({ extension });
  try {
    const page = await context.newPage();
    await page.goto(ownPage('workspace.html#/import'));
    await page.getByTestId('import-file').waitFor({ state: 'attached' });
    await wait(SETTLED);
    const until = (work: () => Promise<unknown>) =>
      longestTask(page, async () => {
        await work();
        await wait(DRAWN);
      });
    const preview = await until(async () => {
      await page.getByTestId('import-file').setInputFiles(file);
      await page.getByTestId('import-preview').waitFor({ timeout });
    });
    const report = await until(async () => {
      await page.getByTestId('import-confirm').click();
      await page.getByTestId('import-report').waitFor({ timeout });
      await page.getByTestId('book-now').waitFor({ timeout });
    });
    const today = await until(async () => {
      await page.evaluate("location.hash = '#/today'");
      await page.getByTestId('today-item').first().waitFor({ timeout });
    });
    const portfolio = await until(async () => {
      await page.evaluate("location.hash = '#/portfolio'");
      await page.getByRole('heading', { name: /^Targets \d{4}$/ }).waitFor({ timeout });
    });
    const accounts = await until(async () => {
      await page.evaluate("location.hash = '#/accounts'");
      await page.getByTestId('account-row').first().waitFor({ timeout });
    });
    return { preview, report, today, portfolio, accounts };
  } finally {
    await close();
  }
}
