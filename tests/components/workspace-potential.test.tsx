import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Prospect } from '../../lib/domain/records/prospect';
import { anAccount } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const flagged = (given: Partial<Prospect> & Pick<Prospect, 'id' | 'company'>): Prospect => ({
  people: [],
  need: { score: 2, evidence: 'Opens a second plant.' },
  ability: { score: 1, evidence: '' },
  authority: { score: 1, evidence: '' },
  suspectedLabels: ['image-maker'],
  why: 'Everybody in the valley knows them.',
  flaggedOn: '2026-11-14',
  status: 'waiting',
  ...given,
});
const lark = flagged({
  id: 'p1',
  company: 'Lark Instruments',
  domain: 'lark.test',
  people: [{ name: 'Nora Lark', email: 'nora@lark.test' }, { email: 'office@lark.test' }],
});
const waiting = (company: string) => page.getByRole('listitem', { name: company, exact: true });

describe('the queue', () => {
  it('shows the qualified first, with the three P, their evidence and the sum', async () => {
    const unclear = flagged({
      id: 'p2',
      company: 'Older Works',
      flaggedOn: '2026-09-01',
      ability: { score: 0, evidence: 'Insolvent.' },
    });
    await book.prospects.bulkPut([unclear, lark]);
    await showWorkspace('#/potential');
    await expect
      .element(waiting('Lark Instruments'))
      .toMatchTextContent(/qualified.*Opens a second plant\..*4 of 6 points/s);
    await expect.element(waiting('Lark Instruments')).toMatchTextContent(/Nora Lark and office@lark\.test/);
    await expect.element(waiting('Older Works')).toMatchTextContent(/not qualified yet.*Insolvent\./s);
    const order = () => page.getByTestId('prospect').elements();
    await expect.poll(() => order().map((one) => one.getAttribute('data-prospect'))).toEqual(['p1', 'p2']);
  });

  it('says what comes here while nobody waits', async () => {
    await showWorkspace('#/potential');
    await expect.element(page.getByText('Nobody is waiting for a decision')).toBeVisible();
  });
});

describe('accepting', () => {
  it('makes an account with the potential label and the people, and undo takes all of it back', async () => {
    await book.prospects.put(lark);
    await showWorkspace('#/potential');
    await page.getByTestId('accept').click();
    await page.getByLabelText('Key account manager', { exact: true }).fill('Anna Becker');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('decided').getByRole('link', { name: 'Lark Instruments' })).toBeVisible();
    await expect
      .poll(() => book.followUps.toArray())
      .toMatchObject([{ text: 'Call for a first talk', due: expect.stringMatching(/^2026-11-/) }]);
    const labels = [{ label: 'potential', level: 'company' }];
    await expect
      .poll(() => book.accounts.toArray())
      .toMatchObject([
        { name: 'Lark Instruments', status: 'prospect', domains: ['lark.test'], labels, kam: 'Anna Becker' },
      ]);
    await expect
      .poll(async () => (await book.people.toArray()).map(({ name }) => name).sort())
      .toEqual(['Nora Lark', 'office@lark.test']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(waiting('Lark Instruments')).toBeVisible();
    const { accounts, people, followUps } = book;
    const counts = () => Promise.all([accounts, people, followUps].map((table) => table.count()));
    await expect.poll(counts).toEqual([0, 0, 0]);
  });

  it('keeps what the book knows of the account already', async () => {
    const account = anAccount({ id: 'lark', name: 'Lark Ltd', status: 'customer', kam: 'Anna Becker' });
    await book.accounts.put(accountRow(account));
    await book.prospects.put({ ...lark, accountId: 'lark' });
    await showWorkspace('#/potential');
    await expect.element(page.getByRole('link', { name: 'Already in your book as Lark Ltd' })).toBeVisible();
    await page.getByTestId('accept').click();
    await page.getByTestId('accept-form').getByRole('button', { name: 'Accept' }).click();
    await expect.element(page.getByTestId('decided')).toBeVisible();
    await expect
      .poll(() => book.accounts.toArray())
      .toMatchObject([{ id: 'lark', status: 'customer', kam: 'Anna Becker' }]);
  });
});

describe('declining', () => {
  it('asks for a reason, keeps it, and can be undone', async () => {
    await book.prospects.put(lark);
    await showWorkspace('#/potential');
    await page.getByTestId('decline').click();
    const form = page.getByRole('form', { name: 'Decline Lark Instruments' });
    await form.getByRole('button', { name: 'Decline' }).click();
    await expect.element(form.getByText('Say why, so that whoever flagged it knows.')).toBeVisible();
    await expect.poll(async () => (await book.prospects.get('p1'))?.status).toBe('waiting');
    await form.getByLabelText('Reason').fill('Too far away.');
    await form.getByRole('button', { name: 'Decline' }).click();
    await expect.element(page.getByTestId('decided')).toMatchTextContent(/declined.*Too far away\./s);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(waiting('Lark Instruments')).toBeVisible();
  });
});

provePageManners('#/potential');
