import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { book } from '../../lib/db/schema';
import { emptyBook } from './a-full-book';
import { showWorkspace } from './show-workspace';
import { fillWithSales } from './sold-by-month';

beforeEach(async () => {
  await emptyBook();
  await fillWithSales();
});

const cell = (id: string) => page.getByRole('textbox', { name: `Target 2026 of ${id}` });
const kept = async () => (await book.drafts.toArray()).map(({ typed }) => typed['amount']);

describe('a target that is typed and not saved', () => {
  it('survives a reload, says so, and is saved by Enter', async () => {
    await showWorkspace('#/targets');
    await cell('Ash').click();
    await userEvent.keyboard('1,2');
    await expect.poll(kept).toEqual(['1,2']);
    await cleanup();
    await showWorkspace('#/targets');
    await expect.element(cell('Ash')).toHaveValue('1,2');
    await expect.element(page.getByText('Not saved yet: Enter saves it', { exact: false })).toBeVisible();
    await cell('Ash').click();
    await userEvent.keyboard('{End}00{Enter}');
    await expect
      .poll(async () => (await book.targets.toArray()).map(({ turnover }) => turnover?.total))
      .toEqual([1200]);
    await expect.poll(kept).toEqual([]);
  });

  it('is forgotten by Escape', async () => {
    await showWorkspace('#/targets');
    await cell('Birch').click();
    await userEvent.keyboard('77');
    await expect.poll(kept).toEqual(['77']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(kept).toEqual([]);
    await expect.element(cell('Birch')).toHaveValue('');
  });
});

it('stands in the timeline of its account once it is saved', async () => {
  await showWorkspace('#/targets');
  await cell('Ash').click();
  await userEvent.keyboard('1200{Enter}');
  await expect.poll(() => book.targets.count()).toBe(1);
  window.location.hash = '#/accounts/Ash/timeline';
  const entry = page.getByTestId('timeline-entry').filter({ hasText: 'Revenue 2026' });
  await expect.element(entry).toMatchTextContent(/€1,200/);
});
