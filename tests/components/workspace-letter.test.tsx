import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readLetterRead } from '../../lib/db/read/letter/letter-to-name';
import { book, LETTER_READ } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { saveTarget } from '../../lib/db/write/save-target';
import { emptyBook, today } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';
import { fillWithSales } from './sold-by-month';

beforeEach(async () => {
  await emptyBook();
  await book.meta.bulkDelete([LETTER_READ, 'figures']);
});

const entries = (section: string) =>
  (page.getByTestId('letter-part').elements() as HTMLElement[])
    .find(({ dataset }) => dataset['section'] === section)
    ?.innerText.split('\n')
    .filter(Boolean);
const aMorning = (on: string) => () => Temporal.Instant.from(`${on}T08:00:00Z`).toZonedDateTimeISO('UTC');
const letter = () => page.getByText('October 2026 is over', { exact: false });

describe('the letter', () => {
  it('tells what changed and why, and what the month came to', async () => {
    await fillWithSales();
    await saveTarget('Ash', 2026, { profit: { total: 900 } });
    await book.contracts.put({ id: 'k', accountId: 'Birch', title: 'Frame contract', endsOn: '2026-10-15' });
    await showWorkspace('#/letter');
    await expect.element(page.getByRole('heading', { name: 'What changed in October 2026' })).toBeVisible();
    // 50 and 25 and 5 a month.
    await expect.element(page.getByText('Profit of the month')).toBeVisible();
    await expect.element(page.getByText('a year before: €80 (0%)')).toBeVisible();
    await expect.poll(() => entries('closed')).toEqual(['Birch', 'Contract ended: Frame contract · October 15, 2026']);
  });

  it('says up to when sales are known, where that is long before the month ended', async () => {
    await fillWithSales();
    await showWorkspace('#/letter', { clock: aMorning('2026-12-02') });
    await expect.element(page.getByText('Sales are known up to October 28, 2026 only', { exact: false })).toBeVisible();
  });

  it('of an earlier month is looked up, and what is no month leads to the last one', async () => {
    await fillWithSales();
    await showWorkspace('#/letter?month=2026-09');
    await expect.element(page.getByRole('heading', { name: 'What changed in September 2026' })).toBeVisible();
    await userEvent.selectOptions(page.getByTestId('letter-month'), '2025-03');
    await expect.poll(() => window.location.hash).toBe('#/letter?month=2025-03');
    await expect.element(page.getByRole('heading', { name: 'What changed in March 2025' })).toBeVisible();
    window.location.hash = '#/letter?month=2024-12';
    await expect.element(page.getByText('No letter of this month')).toBeVisible();
    await page.getByRole('link', { name: 'To the latest letter' }).click();
    await expect.element(page.getByRole('heading', { name: 'What changed in October 2026' })).toBeVisible();
  });
});

describe('Today', () => {
  it('names the letter on the first working day, until it was opened', async () => {
    await fillWithSales();
    // The first of November 2026 is a Sunday.
    await showWorkspace('#/today', { clock: aMorning('2026-11-02') });
    await expect.element(letter()).toBeVisible();
    await page.getByRole('link', { name: 'Read the letter' }).click();
    await expect.element(page.getByRole('heading', { name: 'What changed in October 2026' })).toBeVisible();
    await expect.poll(readLetterRead).toBe('2026-10');
    window.location.hash = '#/today';
    await expect.element(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
    await expect.poll(() => letter().query()).toBeNull();
  });

  it('names none before, none later in the month, and none without sales', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/today');
    await expect.element(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
    await expect.poll(() => letter().query()).toBeNull();
  });
});

provePageManners('#/letter');
