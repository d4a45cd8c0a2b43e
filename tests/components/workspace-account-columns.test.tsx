import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { anAccount } from '../db/a-book';
import { afrikaans, english, german, hungarian, norwegian } from '../texts';
import { emptyBook, fillBook, standing } from './a-full-book';
import { showWorkspace } from './show-workspace';

const spoken = { de: german, hu: hungarian, nb: norwegian, af: afrikaans, en: english };

beforeEach(async () => {
  await emptyBook();
  window.history.replaceState(null, '');
  await fillBook();
  await book.accounts.put(accountRow(anAccount({ id: 'v', name: 'Veldspar Mynbou (Pty) Ltd' })));
  // More than ten times as much as before, as part of a group: the most that stands in the column.
  await book.standings.update('k', { previousAmount: standing.amount / 30, bookFrom: '2020-01-01' });
});
afterEach(() => speak('en', english));

/** The headings and figures of which a part is not seen, as they are wider than their place. */
const cut = () =>
  [...document.querySelectorAll<HTMLElement>('thead th *, tbody td.text-right, tbody th a')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
    .map((one) => one.textContent);
/** The headings whose words touch an edge of their row. */
const tight = () =>
  [...document.querySelectorAll<HTMLElement>('thead button')]
    .filter((one) => {
      const [row, words] = [one.getBoundingClientRect(), one.firstElementChild?.getBoundingClientRect()];
      return words && (words.top - row.top < 3 || row.bottom - words.bottom < 3);
    })
    .map((one) => one.title);
const box = () => page.getByRole('table').element().parentElement as HTMLElement;

for (const [tag, texts] of Object.entries(spoken)) {
  for (const width of [1280, 900]) {
    it(`cuts no word of a heading, name or figure at ${width} pixels, whatever it is sorted by (${tag})`, async () => {
      speak(tag, texts);
      await showWorkspace('#/accounts?sort=growth', { width });
      await expect.poll(() => page.getByTestId('account-row').elements().length).toBeGreaterThan(2);
      await expect.element(page.getByRole('table')).toMatchTextContent(/>\s\+900/);
      for (const heading of document.querySelectorAll<HTMLElement>('thead button')) {
        heading.click();
        await expect.poll(cut, { message: heading.title }).toEqual([]);
        await expect.poll(tight, { message: heading.title }).toEqual([]);
      }
      if (width === 1280) await expect.poll(() => box().scrollWidth - box().clientWidth).toBe(0);
    });
  }
}

it('shows no fall in red that is written as nought', async () => {
  const falls = { k: -0.004, other: -0.02 };
  await book.accounts.put(accountRow(anAccount({ id: 'other', name: 'Other Ltd' })));
  for (const [id, rate] of Object.entries(falls)) {
    const own = { accountId: id, customerId: id, previousAmount: standing.amount / (1 + rate) };
    await book.standings.put({ ...standing, ...own, bookFrom: '2020-01-01' });
  }
  await showWorkspace('#/accounts?columns=growth');
  const red = () => [...document.querySelectorAll('tbody .text-red')].map((one) => one.textContent);
  await expect.element(page.getByRole('table')).toMatchTextContent('0%');
  await expect.poll(red).toEqual(['−2%']);
});
