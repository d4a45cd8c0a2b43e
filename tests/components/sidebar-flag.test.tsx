import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const stranger = () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const form = () => page.getByTestId('flag-form');
const points = () => page.getByTestId('flag-points');

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('the flag of a potential key account', () => {
  it('is set by keyboard alone, without an account', async () => {
    await showSidebar(stranger());
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    page.getByTestId('flag-potential').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(form()).toBeVisible();
    await expect.element(form().getByLabelText('Company')).toHaveValue('Brightwater');
    await expect.element(points()).toHaveAttribute('data-qualified', 'false');
    await expect.element(points()).toMatchTextContent('3 of 6 points');
    await expect
      .element(form().getByRole('group', { name: 'Need: do they need it?' }).getByRole('radio', { name: 'unclear' }))
      .toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(points()).toMatchTextContent('4 of 6 points: qualifies.');
    await userEvent.keyboard('{Tab}{ArrowRight}{Tab}{Tab}{Enter}');
    await form().getByLabelText('Why, in one line').element().focus();
    await userEvent.keyboard('Three new plants next year{Enter}');
    await expect.element(page.getByText('Brightwater waits for the key account manager now.')).toBeVisible();
    expect(await book.prospects.toArray()).toMatchObject([
      {
        company: 'Brightwater',
        domain: 'brightwater.test',
        people: [{ name: 'Priya Nair', email: 'priya@brightwater.test' }],
        need: { score: 2 },
        ability: { score: 2 },
        authority: { score: 1 },
        suspectedLabels: ['breadwinner', 'potential'],
        why: 'Three new plants next year',
        flaggedOn: '2026-11-19',
        status: 'waiting',
      },
    ]);
    expect(await book.accounts.count()).toBe(2);
  });

  it('is taken back by undo', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    expect(await book.prospects.count()).toBe(0);
  });

  it('asks whom it is about, at the field', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await userEvent.fill(form().getByLabelText('Company'), ' ');
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(form().getByLabelText('Company')).toHaveAccessibleDescription('Who is it about?');
    expect(await book.prospects.count()).toBe(0);
  });

  it('closes by Escape', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await expect.element(form()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(form()).not.toBeInTheDocument();
  });

  it('of an account in the book belongs to it, raises its tier, and is said to wait', async () => {
    await book.standings.clear();
    await book.accounts.update('k', { labels: [] });
    await showSidebar(mail());
    await page.getByTestId('flag-potential').click();
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByTestId('flag-waiting')).toMatchTextContent('November 19, 2026');
    await expect.element(page.getByTestId('tier')).toHaveAttribute('data-tier', 'potential');
    await expect.element(page.getByTestId('flag-potential')).not.toBeInTheDocument();
    const people = [{ email: 'gergo.szabo@kovacs-bau.test' }, { email: 'agnes@kovacs-bau.test' }];
    expect(await book.prospects.toArray()).toMatchObject([{ accountId: 'k', company: 'Kovács Bau Kft.', people }]);
  });

  it('of a company that was declined can be set again', async () => {
    const p = { score: 0 as const, evidence: '' };
    const flag = {
      company: 'Brightwater',
      people: [],
      need: p,
      ability: p,
      authority: p,
      suspectedLabels: [],
      why: '',
    };
    await book.prospects.put({ ...flag, id: 'x', flaggedOn: '2026-01-01', status: 'declined' });
    await showSidebar(stranger());
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    await book.prospects.update('x', { status: 'waiting' });
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
  });
});
