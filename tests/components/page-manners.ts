import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { today } from './a-full-book';
import { expectAccessibleInBothThemes, showWorkspace } from './show-workspace';

const settled = async () => {
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
};

const fits = () => expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);

/** Proves of one page, full and empty, that axe finds nothing in light and dark and that it fits narrow and wide windows. */
export function provePageManners(hash: string): void {
  it('axe finds nothing on the full page, light and dark, and it fits 1366 and 360 px', async () => {
    await loadSampleBook(today);
    await showWorkspace(hash, { width: 1366 });
    await settled();
    await expectAccessibleInBothThemes();
    await fits();
    await page.viewport(360, window.innerHeight);
    await fits();
  });

  it('axe finds nothing on the empty page, light and dark', async () => {
    await showWorkspace(hash);
    await settled();
    await expectAccessibleInBothThemes();
  });

  it('fits a narrow window with the longest names', async () => {
    await loadSampleBook(today);
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
    await book.accounts.toCollection().modify({ name, kam: name });
    await book.prospects.toCollection().modify({ company: name, why: name, declineReason: name });
    await book.contracts.toCollection().modify({ title: name });
    await showWorkspace(hash, { width: 360 });
    await settled();
    await fits();
  });
}
