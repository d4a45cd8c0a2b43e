import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { today } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

const settled = async () => {
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
};

/** Proves of one page, full and empty, that axe finds nothing in light and dark and that it fits narrow and wide windows. */
export function provePageManners(hash: string): void {
  describe.each(['light', 'dark'] as const)('in %s', (theme) => {
    it.each(['full', 'empty'])('axe finds nothing on the %s page', async (kind) => {
      if (kind === 'full') await loadSampleBook(today);
      await showWorkspace(hash, { theme });
      await settled();
      await expectAccessible();
    });
  });

  it.each([360, 1366])('fits a width of %i', async (width) => {
    await loadSampleBook(today);
    await showWorkspace(hash, { width });
    await settled();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });

  it('fits a narrow window with the longest names', async () => {
    await loadSampleBook(today);
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
    await book.accounts.toCollection().modify({ name, kam: name });
    await book.prospects.toCollection().modify({ company: name, why: name, declineReason: name });
    await book.contracts.toCollection().modify({ title: name });
    await showWorkspace(hash, { width: 360 });
    await settled();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });
}
