import { test } from '@playwright/test';

/** Leaves a picture of a page beside the test's results where KEYSIDE_PICTURES asks for them: they are for the eye, and nothing fails by one. */
export async function picture(
  page: { screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown> },
  name: string,
  { fullPage = false } = {},
): Promise<void> {
  if (process.env['KEYSIDE_PICTURES']) await page.screenshot({ path: test.info().outputPath(name), fullPage });
}
