import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { keepLiveFile, readLiveFile } from '../../lib/db/live-file';
import { book } from '../../lib/db/schema';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

let handle: FileSystemFileHandle;

/** Writes the file as another program does. */
async function write(...lines: string[]) {
  const writing = await handle.createWritable();
  await writing.write(['date,account,revenue,order', ...lines].join('\n'));
  await writing.close();
}

beforeEach(async () => {
  await emptyBook();
  const root = await navigator.storage.getDirectory();
  // A file of the browser's own has the interface of one that the user points at.
  handle = await root.getFileHandle('sales.csv', { create: true });
  await write('2026-09-01,Muster Maschinen AG,700,R1');
  await keepLiveFile(handle);
});

const state = async () => (await readLiveFile())?.state;

it('is read by a click, told on Today once it has changed, and looked at before it comes in', async () => {
  await showWorkspace('#/import');
  const panel = page.getByRole('region', { name: 'A file that grows' });
  await expect.element(panel.getByTestId('live-file')).toMatchTextContent('sales.csv · not taken in yet');
  await expectAccessible();
  await panel.getByTestId('live-file-read').click();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
  await expect.poll(state).toBe('same');

  await write('2026-09-01,Muster Maschinen AG,700,R1', '2026-09-02,Muster Maschinen AG,50,R2');
  await expect.poll(state).toBe('changed');
  window.location.hash = '#/today';
  const told = page.getByTestId('today-item').filter({ hasText: 'sales.csv has changed' });
  await expect.element(told).toBeVisible();
  await told.getByRole('button', { name: 'Look at what is new' }).click();
  await expect.element(page.getByText('1 line adds something new')).toBeVisible();
  // Nothing is in before the click.
  await expect.poll(() => book.imports.count()).toBe(1);
  await page.getByTestId('import-confirm').click();
  await expect.poll(state).toBe('same');
});

it('that is not there any more says so, and can be let go', async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('sales.csv');
  await showWorkspace('#/import');
  const panel = page.getByRole('region', { name: 'A file that grows' });
  await expect.element(panel.getByTestId('live-file')).toHaveAttribute('data-state', 'gone');
  await panel.getByRole('button', { name: 'Let go of it' }).click();
  await expect.element(panel.getByTestId('live-file')).not.toBeInTheDocument();
  await expect.poll(state).toBeUndefined();
});
