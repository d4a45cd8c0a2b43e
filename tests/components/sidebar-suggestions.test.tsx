import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { aProposalOf } from './a-pipeline';
import { mail, showSidebar } from './show-sidebar';
import { showWorkspace } from './show-workspace';

const complaint = () => page.getByTestId('suggestion').filter({ hasText: 'Two deliveries came late' });
const plays = () =>
  page
    .getByTestId('suggestion')
    .elements()
    .map((element) => element.getAttribute('data-play'));

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  // A company of a group is reviewed and asked at the group's top.
  await book.accounts.where({ id: 'k' }).modify((account) => {
    delete account.parentId;
  });
});

describe('suggestions', () => {
  it('come the most urgent first, each with its reasons behind it', async () => {
    await showSidebar(mail());
    await expect.element(complaint()).toBeVisible();
    await expect.poll(() => plays()[0]).toBe('complaint-open');
    await complaint().getByText('Settle the complaint', { exact: false }).first().click();
    await expect.element(complaint()).toMatchTextContent('Open since October 20, 2026.');
  });

  it('say in sight, and once, that a proposal leaves the contacts in peace', async () => {
    await book.facts.clear();
    await book.receivables.put({ id: 'r', accountId: 'k', amount: 900, currency: 'EUR', dueOn: '2026-11-02' });
    await book.proposals.put(aProposalOf('Tower crane', { accountId: 'k', sentOn: when.today }));
    await showSidebar(mail());
    const overdue = page.getByTestId('suggestion').filter({ hasText: 'Ask for the payment of €900' });
    const peace = overdue.getByText(/By your accounting department, in writing: a proposal leaves your contacts/);
    await expect.element(peace).toBeVisible();
    await overdue.getByText('Ask for the payment of €900').click();
    await expect.element(overdue.getByText(/It was due on/)).toBeVisible();
    await expect.element(peace).toBeVisible();
  });

  it('are five at most', async () => {
    const of = { accountId: 'k', id: 'soon' };
    await book.tenders.put({ ...of, title: 'Lighting', deadline: '2027-03-01', status: 'expected' });
    await book.contracts.put({ ...of, title: 'Maintenance', endsOn: '2026-12-31' });
    await showSidebar(mail());
    await expect.poll(plays).toEqual(expect.arrayContaining(['tender-start', 'contract-renewal', 'complaint-open']));
    await expect.poll(plays).toHaveLength(5);
  });

  it('show one next-best line; the others open by a click', async () => {
    await showSidebar(mail());
    const others = page.getByTestId('suggestion');
    await expect.element(others.nth(0)).toBeVisible();
    await expect.element(others.nth(1)).not.toBeVisible();
    await page.getByText('3 more suggestions').click();
    await expect.element(others.nth(3)).toBeVisible();
    await others.nth(1).getByTestId('suggestion-dismiss').click();
    await page.getByTestId('account-name').hover();
    await expect.element(page.getByText('2 more suggestions')).toBeVisible();
    await expect.element(others.nth(2)).toBeVisible();
  });

  it('become a next step by one click, and come back by undo', async () => {
    await showSidebar(mail());
    await complaint().getByTestId('suggestion-do').click();
    await page.getByTestId('account-name').hover();
    await expect.element(complaint()).not.toBeInTheDocument();
    const step = page.getByTestId('next-step').filter({ hasText: 'Settle the complaint: Two deliveries' });
    await expect.element(step).toHaveAttribute('data-due', '2026-11-19');
    await expect
      .poll(() => book.followUps.filter(({ playId }) => playId === 'complaint-open').first())
      .toMatchObject({ status: 'open', text: 'Settle the complaint: Two deliveries came late in October' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(complaint()).toBeVisible();
    await expect.element(step).not.toBeInTheDocument();
  });

  it('keep their places among the steps, where one becomes the first of them, until the pointer leaves', async () => {
    await Promise.all([book.followUps.clear(), book.promises.clear()]);
    const { abilities } = await showSidebar(mail());
    await expect.element(page.getByText('Nothing is planned with this account.')).toBeVisible();
    await page.getByText(/^\d more suggestions?$/).click();
    const all = page.getByTestId('suggestion');
    await expect.element(all.last()).toBeVisible();
    const last = all.last().element();
    const count = plays().length;
    const top = () => last.getBoundingClientRect().top;
    const before = top();
    await complaint().getByTestId('suggestion-do').click();
    // The rail has the step already.
    await expect.poll(() => vi.mocked(abilities.railChanged).mock.lastCall?.[1]).toBe(true);
    await expect.poll(() => [last.isConnected, top() - before, plays().length]).toEqual([true, 0, count]);
    await page.getByTestId('account-name').hover();
    await expect.element(page.getByTestId('next-step').filter({ hasText: 'Settle the complaint' })).toBeVisible();
    await expect.element(complaint()).not.toBeInTheDocument();
  });

  it('stay away once dismissed, until their facts change', async () => {
    await showSidebar(mail());
    await complaint().getByTestId('suggestion-dismiss').click();
    await page.getByTestId('account-name').hover();
    await expect.element(complaint()).not.toBeInTheDocument();
    await book.touches.update('t1', { text: 'something else has changed' });
    await expect.poll(() => plays().includes('complaint-open')).toBe(false);
    // For three working days the same advice rests, whatever was open by then.
    await book.dismissals.toCollection().modify({ at: '2026-11-01T09:00:00Z' });
    const [before] = await book.facts.where({ accountId: 'k' }).toArray();
    if (before) await book.facts.put({ ...before, id: 'f5', text: 'The invoice was wrong', complaint: 'open' });
    await expect.poll(() => plays().includes('complaint-open')).toBe(true);
  });

  it('come back by undo after a dismissal', async () => {
    await showSidebar(mail());
    await complaint().getByTestId('suggestion-dismiss').click();
    await page.getByTestId('account-name').hover();
    await expect.element(complaint()).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(complaint()).toBeVisible();
    await expect.poll(() => book.dismissals.count()).toBe(0);
  });

  it('stand on the account’s page too', async () => {
    await showWorkspace('#/accounts/k');
    await expect.element(complaint()).toBeVisible();
    await expect.poll(plays).toHaveLength(4);
  });

  it('are silent where there is nothing to advise', async () => {
    await book.accounts.update('k', { status: 'former' });
    await book.facts.update('f4', { complaint: 'settled' });
    await Promise.all([book.followUps.clear(), book.promises.clear()]);
    await showSidebar(mail());
    await expect.element(page.getByTestId('health')).toBeVisible();
    await expect.poll(plays).toEqual([]);
    await expect.element(page.getByRole('region', { name: 'Suggestions' })).not.toBeInTheDocument();
  });
});
