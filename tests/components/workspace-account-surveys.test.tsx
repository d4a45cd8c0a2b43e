import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { saveProgrammeTexts } from '../../lib/db/write/programme/save-programme-texts';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  await Promise.all([book.surveys.clear(), book.receivables.clear()]);
});

const list = (title: string) => page.getByRole('region', { name: title, exact: true }).last();
const open = async () => {
  await showWorkspace('#/accounts/k/plan');
  await expect.element(page.getByRole('region', { name: 'Care' }).first()).toBeVisible();
};

it('takes the answers of a survey as a mail quotes them, and says how scores went', async () => {
  await book.surveys.put({ id: 's', accountId: 'k', on: '2025-11-01', score: 5 });
  await open();
  const surveys = list('Satisfaction surveys');
  await surveys.getByRole('button', { name: 'Add survey' }).click();
  const answers = surveys.getByLabelText('Answers, one a line');
  await userEvent.fill(answers, '> 1. Do we keep our word? (1–5): 4\n> 2. Is our price fair? (1–5):');
  await surveys.getByRole('button', { name: 'Save' }).click();
  await expect.element(answers).toHaveAccessibleDescription(/No number from 1 to 5 behind “> 2. Is our price fair/);
  await userEvent.fill(answers, '> 1. Do we keep our word? (1–5): 4\n> 2. Is our price fair? (1–5): 3');
  await surveys.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => book.surveys.filter(({ id }) => id !== 's').toArray())
    .toMatchObject([{ score: 4, answers: [{ question: 'Do we keep our word?', score: 4 }, { score: 3 }] }]);
  await expect.element(page.getByTestId('survey-trend')).toMatchTextContent(/Over time: 5 .+ → 3\.5/);
});

it('has an answer sheet of the user’s own questions', async () => {
  await saveProgrammeTexts({ questions: 'Do we keep our word?\nDo we answer in time?\nIs our price fair?' });
  await open();
  await list('Satisfaction surveys').getByRole('link', { name: 'Answer sheet' }).click();
  const sheet = page.getByTestId('sheet');
  await expect.element(sheet).toMatchTextContent('2. Do we answer in time?');
  await expect.poll(() => sheet.element().querySelectorAll('li')).toHaveLength(3);
  await expectAccessible();
});

it('has the answer sheet in the client’s language, to copy, print and save as a page of its own', async () => {
  await book.accounts.update('k', { domains: ['kovacs-bau.hu'] });
  await showWorkspace('#/accounts/k?survey');
  const sheet = page.getByTestId('sheet');
  await expect.element(sheet).toMatchTextContent('Kérjük, adjon minden sornak egy számot');
  await expect.element(sheet).toHaveAttribute('lang', 'hu');
  await page.getByLabelText('Language of the sheet').selectOptions('Deutsch');
  await expect.element(sheet).toMatchTextContent('Bitte geben Sie jeder Zeile eine Zahl');
  const saved = vi.spyOn(URL, 'createObjectURL');
  onTestFinished(() => saved.mockRestore());
  await page.getByTestId('survey-save').click();
  const text = () => new Response(saved.mock.calls[0]?.[0] as Blob | undefined).text();
  await expect.poll(text).toContain('<html lang="de">');
  await expect.poll(text).toContain('Bitte geben Sie jeder Zeile eine Zahl');
  await expect.poll(async () => (await text()).match(/type="radio"/g)).toHaveLength(25);
});

it('says which of the user’s own questions are not asked', async () => {
  await saveProgrammeTexts({ questions: Array.from({ length: 12 }, (_, at) => `Question ${at + 1}?`).join('\n') });
  await showWorkspace('#/accounts/k?survey');
  await expect
    .element(page.getByText('2 questions beyond ten are not asked: Question 11? and Question 12?'))
    .toBeVisible();
  await saveProgrammeTexts({ questions: 'Question 1?' });
  await expect.element(page.getByText(/At least three questions.*Question 1\?/)).toBeVisible();
});

it('takes the days to pay with their word', async () => {
  await showWorkspace('#/accounts/k/details');
  const details = list('Details');
  await details.getByLabelText('Days to pay, as agreed').fill('30 days net');
  await details.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await book.accounts.get('k'))?.paymentDays).toBe(30);
});

it('takes a credit limit in the currency of the book', async () => {
  await showWorkspace('#/accounts/k/details');
  const details = list('Details');
  await details.getByLabelText('Credit limit').fill('5000');
  await expect.element(details.getByLabelText('Currency')).toHaveValue('EUR');
  await details.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await book.accounts.get('k'))?.credit).toEqual({ limit: 5000, currency: 'EUR' });
});

it('says how much of the agreed credit is in use', async () => {
  await book.accounts.update('k', { paymentDays: 30, credit: { limit: 1000, currency: 'EUR' } });
  const owed = { id: 'r', accountId: 'k', amount: 1200, currency: 'EUR', dueOn: '2026-12-01' };
  await book.receivables.put(owed);
  await open();
  const said = page.getByTestId('payment-behaviour');
  await expect.element(said).toMatchTextContent('Agreed: 30 days to pay. Over the credit limit: €1,200');
  await book.receivables.put({ ...owed, currency: 'CHF' });
  await expect.element(said).toMatchTextContent('Open: €0 of a credit limit of €1,000. Invoices in CHF');
});
