import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { emptyBook, today } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const now = () => page.getByTestId('book-now');

it('files that are brought to the first-run page open in the import, which leads on to what the book shows', async () => {
  await showWorkspace('#/welcome');
  const sales = ['date,account,revenue', '2026-09-01,Muster Maschinen AG,700', '2026-09-02,Corvo Ltd,300'];
  await userEvent.upload(page.getByTestId('import-file'), new File([sales.join('\n')], 'sales.csv'));
  await expect.element(page.getByTestId('import-preview')).toBeVisible();
  await page.getByTestId('import-confirm').click();
  await expect.element(now()).toMatchTextContent(/Muster Maschinen AG.*critical.*ABC-XYZ A.*70.*Corvo Ltd/s);
  await expect.element(now()).toMatchTextContent('Too few orders yet to say.');
  await expect.element(now()).toMatchTextContent('No step is due yet');
  await expectAccessible();
});

it('Today names the largest and those who are slipping while no step is open', async () => {
  await loadSampleBook(today);
  await book.followUps.clear();
  await showWorkspace('#/today');
  await expect
    .element(now().getByRole('region', { name: 'Your largest customers' }))
    .toMatchTextContent('Kovács Group');
  const slipping = now().getByRole('region', { name: 'Slipping' });
  await expect.element(slipping).toMatchTextContent(/Last order on [A-Z][a-z]{2} \d+\./);
  // All that is due stands beside it.
  await expect.element(now()).not.toMatchTextContent('is due');
});

it('says of nobody that they order as usual once sales have ended', async () => {
  await loadSampleBook(today);
  await book.followUps.clear();
  await book.standings.toCollection().modify({ bookTo: '2026-01-10' });
  await showWorkspace('#/today');
  const slipping = now().getByRole('region', { name: 'Slipping' });
  await expect.element(slipping).toMatchTextContent('Not known since sales ended');
});

it('a book without sales shows none of it', async () => {
  await showWorkspace('#/today');
  await expect.element(page.getByText('Nothing to follow up')).toBeVisible();
  await expect.element(now()).not.toBeInTheDocument();
});
