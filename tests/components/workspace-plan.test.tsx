import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { write } from '../../lib/db/write/transaction';
import type { Account } from '../../lib/domain/records/account';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, when } from '../db/a-book';
import { emptyBook, today } from './a-full-book';
import { aProposalOf } from './a-pipeline';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.meta.delete('holidays');
});

const panel = (name: string) => page.getByRole('region', { name, exact: true });
const keyAccount = (id: string, name: string): Account =>
  anAccount({ id, name, tierByHand: { tier: 'key', because: 'agreed', since: '2026-01-05' } });
const receivable = { id: 'r', accountId: 'n', amount: 900, currency: 'EUR', dueOn: '2026-11-02' };
const overdue = page.getByTestId('suggestion').filter({ hasText: 'Ask for the payment of €900' });

/** One key account with an invoice that is not paid, and a standard one. */
async function fillWithOne(): Promise<void> {
  await book.accounts.bulkPut([keyAccount('n', 'Norr AB'), anAccount({ id: 's', name: 'Small Ltd' })].map(accountRow));
  await book.receivables.put(receivable);
}

it('says which customers at one place are visited on one trip', async () => {
  const there = [keyAccount('n', 'Norr AB'), keyAccount('s', 'Sund AS')].map((one) => ({ ...one, place: 'Bergen' }));
  await book.accounts.bulkPut(there.map(accountRow));
  await showWorkspace('#/plan');
  await page
    .getByTestId('plan-visit')
    .getByRole('button', { name: /Norr AB/ })
    .first()
    .click();
  await expect.element(page.getByTestId('visit-trip')).toMatchTextContent(/Bergen: one trip with Sund AS/);
});

describe('what falls due', () => {
  it('lists reviews, surveys, renewals and tenders by their day', async () => {
    await fillWithOne();
    await book.reviews.put({ id: 'v', accountId: 'n', on: '2026-10-01', departments: [], goals: [], notes: '' });
    await book.surveys.put({ id: 'u', accountId: 'n', on: '2026-01-12', score: 4 });
    await book.contracts.put({ id: 'c', accountId: 'n', title: 'Frame', endsOn: '2027-03-01' });
    await book.tenders.bulkPut([
      { id: 'd', accountId: 'n', title: 'Cranes', deadline: '2027-09-30', status: 'expected' },
      { id: 'e', accountId: 'n', title: 'Too late to matter', deadline: '2026-11-18', status: 'expected' },
    ]);
    await showWorkspace('#/plan');
    await expect.element(panel('Falling due')).toBeVisible();
    const rows = () => [...panel('Falling due').element().querySelectorAll('tbody tr')];
    await expect
      .poll(() => rows().map((row) => row.children[1]?.firstChild?.textContent))
      .toEqual([
        'Ask for the payment of €900',
        'Start the renewal: Frame',
        'Start preparing the tender: Cranes',
        'Account review',
        'Ask how satisfied they are',
      ]);
    await expect
      .poll(() => rows().map((row) => row.children[2]?.textContent))
      .toEqual(['today', 'Tue, Dec 1', 'Wed, Dec 30', 'Mon, Jan 4, 2027', 'Tue, Jan 12, 2027']);
  });

  it('lists what is open at any account, whatever its tier', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 's', name: 'Small Ltd' })));
    await book.receivables.put({ ...receivable, accountId: 's' });
    await book.facts.put({
      ...{ id: 'f', accountId: 's', section: 'history', text: 'Two pallets were wet', learnedOn: '2026-11-12' },
      ...{ source: { name: 'Anna' }, pinned: false, complaint: 'open' },
    });
    await showWorkspace('#/plan');
    await expect.element(panel('Falling due')).toMatchTextContent(/Ask for the payment of €900/);
    await expect.element(panel('Falling due')).toMatchTextContent(/Settle the complaint: Two pallets were wet/);
  });

  it('lists the public holidays of the countries in use for greetings', async () => {
    await fillWithOne();
    await book.meta.put({ key: 'settings', value: { holidays: { countries: ['NO'] } } });
    const holidays = [
      { on: '2026-12-25', country: 'NO', name: 'First Christmas Day' },
      { on: '2026-12-25', country: 'HU', name: 'Karácsony' },
    ];
    await book.meta.put({ key: 'holidays', value: { holidays } });
    await showWorkspace('#/plan');
    await expect.element(panel('Falling due').getByText(/First Christmas Day \(Norway\)/)).toBeVisible();
    await expect.poll(() => page.getByText(/Karácsony/).elements()).toEqual([]);
  });
});

describe('suggestions', () => {
  it('become a follow-up that keeps the play from asking again, until it is undone', async () => {
    await fillWithOne();
    await showWorkspace('#/plan');
    await expect.element(overdue).toMatchTextContent(/Norr AB · Key account.*It was due on November 2, 2026/s);
    await overdue.getByRole('button', { name: /Follow up/ }).click();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.element(overdue).not.toBeInTheDocument();
    await expect
      .poll(() => book.followUps.where({ accountId: 'n' }).first())
      .toMatchObject({ playId: 'receivable-overdue', text: 'Ask for the payment of €900', due: when.today });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(overdue).toBeVisible();
  });

  it('are for others to do, in writing, while a proposal leaves the client in peace; the step says so, too', async () => {
    await fillWithOne();
    await book.proposals.put(aProposalOf('Tower crane', { accountId: 'n', sentOn: when.today }));
    await showWorkspace('#/plan');
    await expect.element(overdue).toMatchTextContent(/It was due on .* By your accounting department, in writing/);
    await expect
      .element(panel('Falling due'))
      .toMatchTextContent(/€900Due on November 2, 2026, 17 days ago\. By your accounting department, in writing: /);
    await overdue.getByRole('button', { name: /Follow up/ }).click();
    await expect
      .poll(() => book.followUps.where({ accountId: 'n' }).first())
      .toMatchObject({
        text: 'Ask for the payment of €900',
        note: expect.stringMatching(/^By your accounting department, in writing/),
      });
  });

  it('stay dismissed until their facts change', async () => {
    await fillWithOne();
    await showWorkspace('#/plan');
    await overdue.getByRole('button', { name: /Dismiss/ }).click();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.element(overdue).not.toBeInTheDocument();
    await expect
      .poll(() => book.dismissals.toArray())
      .toMatchObject([{ playId: 'receivable-overdue', accountId: 'n' }]);
    // For a week the same advice rests, whatever was late by then.
    await book.dismissals.toCollection().modify({ at: '2026-11-01T09:00:00Z' });
    await book.receivables.put({ ...receivable, id: 'r2', dueOn: '2026-11-10' });
    await expect.element(page.getByTestId('suggestion').filter({ hasText: /Ask for the payment/ })).toBeVisible();
  });

  it('keep their places while they are clicked, so that of quick clicks on one place only the first does something', async () => {
    const names = ['Alder', 'Beech', 'Cedar'];
    await book.accounts.bulkPut(names.map((name) => accountRow(keyAccount(name, name))));
    await book.receivables.bulkPut(names.map((name) => ({ ...receivable, id: name, accountId: name })));
    await showWorkspace('#/plan');
    await expect.poll(() => overdue.elements().length).toBe(3);
    const button = overdue.first().getByRole('button', { name: /Dismiss/ });
    await expect.element(button).toBeVisible();
    button.element().scrollIntoView({ block: 'center' });
    const place = button.element().getBoundingClientRect();
    const under = () =>
      document
        .elementFromPoint(place.x + place.width / 2, place.y + place.height / 2)
        ?.closest('button') as HTMLElement;
    await button.click();
    await expect.poll(() => book.dismissals.count()).toBe(1);
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    // A click is not one of the two of a double click.
    under().click();
    under().click();
    const later = overdue.nth(2).getByRole('button', { name: /Dismiss/ });
    await later.click();
    await expect.poll(() => book.dismissals.count()).toBe(2);
    await expect.poll(() => overdue.elements().length).toBe(3);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => overdue.elements().length).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => overdue.elements().length).toBe(2);
    await expect
      .element(overdue.nth(1).getByRole('button', { name: /Dismiss/ }))
      .toHaveAttribute('aria-disabled', 'false');
  });

  it('are said to be none once the last of them is let go', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 's', name: 'Small Ltd' })));
    await book.receivables.put({ ...receivable, accountId: 's' });
    await showWorkspace('#/plan');
    await overdue.getByRole('button', { name: /Dismiss/ }).click();
    await expect.element(panel('Suggestions').getByText('0', { exact: true })).toBeVisible();
    await expect.element(overdue).toBeVisible();
    await expect.element(panel('Suggestions').getByText(/Nothing to suggest/)).not.toBeInTheDocument();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.element(panel('Suggestions').getByText(/Nothing to suggest/)).toBeVisible();
  });

  it('come by due day, then by tier', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/plan');
    await expect.element(page.getByTestId('suggestion').first()).toMatchTextContent(/Overdue|today/);
    await expect.poll(() => page.getByTestId('suggestion').elements().length).toBeGreaterThan(5);
  });
});

it('says where nobody is planned for that the sales of the book have ended, instead of asking for sales', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'n', name: 'Norr AB' })));
  await showWorkspace('#/plan');
  await expect.element(page.getByText(/^The plan covers .* Import your sales,/)).toBeVisible();
  const line = { accountId: 'n', date: '2017-12-30', revenue: 10, currency: 'EUR' };
  await book.ledgerBlocks.bulkPut(packLedger([line], () => 'block'));
  await write(STANDINGS_TABLES, () => settleStandings(today));
  await expect.element(page.getByText(/By sales that have ended nobody is one:/)).toBeVisible();
  await expect.element(page.getByTestId('sales-ended')).toBeVisible();
});

describe('the bounds', () => {
  it('plans two hundred accounts and says how many more there are', async () => {
    const many = Array.from({ length: 203 }, (_, at) => keyAccount(`a${at}`, `Account ${at}`));
    await book.accounts.bulkPut(many.map(accountRow));
    await showWorkspace('#/plan');
    await expect.element(page.getByText('For 200 accounts above the tier standard.')).toBeVisible();
    await expect.element(page.getByText(/3 more accounts above standard are not planned here/)).toBeVisible();
    await expect.element(page.getByText(/customers are due but found no room/)).toBeVisible();
  });

  it('says for whom the plan is while there is nobody', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 's', name: 'Small Ltd' })));
    await showWorkspace('#/plan');
    await expect.element(page.getByText('No account to plan for yet')).toBeVisible();
  });
});

provePageManners('#/plan');
