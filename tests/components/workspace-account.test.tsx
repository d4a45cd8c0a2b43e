import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AccountTab } from '../../components/workspace/route';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { recordAnswer } from '../../lib/db/write/proposals/record-answer';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { OF_ACCOUNT } from '../../lib/domain/records/kinds';
import { anAccount, when } from '../db/a-book';
import { oneOfEach } from '../db/one-of-each';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const panel = (name: string) => page.getByRole('region', { name, exact: true }).last();
const details = () => panel('Details');
const dossier = () => panel('Whole dossier');
const save = (within: ReturnType<typeof panel>) => within.getByRole('button', { name: 'Save', exact: true }).click();
const undo = () => page.getByRole('button', { name: 'Undo' }).click();
const open = async (id = 'k', tab: AccountTab = 'details') => {
  await showWorkspace(`#/accounts/${id}/${tab}`);
  await expect.poll(() => document.querySelector(`[data-tab="${tab}"]`)).not.toBeNull();
};

describe('what is known', () => {
  it('shows the cards of the sidebar', async () => {
    await showWorkspace('#/accounts/k');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Kovács Bau Kft.');
    await expect.element(page.getByTestId('share')).toMatchTextContent('18%');
    await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(3);
    await expect.poll(() => page.getByTestId('dmg-person').elements().length).toBeGreaterThan(0);
    await expect.poll(() => page.getByTestId('highlight').elements().length).toBeGreaterThan(0);
    await expect.poll(() => page.getByTestId('last-contact').elements().length).toBeGreaterThan(0);
  });

  it('shows each proposal with what was answered', async () => {
    const given = { accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' };
    const { result } = await startProposal(given, when);
    const answer = { kind: 'answered' as const, on: when.today, meaning: 'declined' as const };
    await recordAnswer(result, { ...answer, reason: 'too late', competitor: 'Baumann GmbH' }, when);
    await open('k', 'proposals');
    await expect.element(panel('Proposals')).toMatchTextContent('AN-2026-0117');
    await expect.element(panel('Proposals')).toMatchTextContent('too late · went to Baumann GmbH');
  });

  it('takes the answer to an open proposal where it is read, which can be taken back', async () => {
    const given = { accountId: 'k', personIds: ['g'], title: 'AN-2026-0118', validUntil: '2026-12-19' };
    const { result: id } = await startProposal(given, when);
    await open('k', 'proposals');
    const row = page.getByRole('listitem').filter({ hasText: 'AN-2026-0118' });
    await row.getByRole('button', { name: 'Answer came AN-2026-0118', exact: true }).click();
    await row.getByRole('button', { name: 'Declined' }).click();
    await row.getByRole('button', { name: /Save/ }).click();
    await expect.poll(async () => (await book.proposals.get(id))?.status).toBe('declined');
    await expect.element(row.getByTestId('proposal-reopen')).toBeVisible();
    await undo();
    await expect.poll(async () => (await book.proposals.get(id))?.status).toBe('open');
  });

  it('says so where the account is not in the book', async () => {
    await showWorkspace('#/accounts/gone');
    await expect.element(page.getByText('This account is not in your book')).toBeVisible();
  });
});

describe('details', () => {
  it('are saved at once, and undo restores them', async () => {
    await open();
    const before = await book.accounts.get('k');
    await userEvent.fill(details().getByLabelText('Company', { exact: true }), 'Kovács Építő Kft.');
    await userEvent.fill(details().getByLabelText('Other names'), 'Kovács Bau\nKB');
    await userEvent.fill(details().getByLabelText('Industry'), '');
    await userEvent.selectOptions(details().getByLabelText('Status'), 'Former customer');
    await save(details());
    await expect.element(page.getByText('Kovács Építő Kft. saved.')).toBeVisible();
    const after = () => book.accounts.get('k');
    await expect
      .poll(after)
      .toMatchObject({ name: 'Kovács Építő Kft.', aliases: ['Kovács Bau', 'KB'], status: 'former' });
    await expect.poll(after).toMatchObject({ parentId: 'group', kam: 'Anna Becker', domains: ['kovacs-bau.test'] });
    await expect.poll(after).not.toHaveProperty('industry');
    await undo();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Kovács Bau Kft.');
    await expect.poll(() => book.accounts.get('k')).toEqual(before);
  });

  it('with a free-mail domain are refused at the field, nothing typed is lost', async () => {
    await open();
    const domains = details().getByLabelText('E-mail domains');
    await userEvent.fill(details().getByLabelText('Market'), 'Austria');
    await userEvent.fill(domains, 'kovacs-bau.test\ngmail.com');
    await save(details());
    await expect.element(domains).toHaveAccessibleDescription(/gmail.com gives mailboxes to everybody/);
    await expect.element(domains).toHaveFocus();
    await expect.element(details().getByLabelText('Market')).toHaveValue('Austria');
    await expect.poll(async () => (await book.accounts.get('k'))?.market).toBe('Hungary');
  });

  it('take a website, which the page links to, and tags of the user’s own', async () => {
    await open();
    await expect.element(page.getByTestId('tag')).not.toBeInTheDocument();
    await userEvent.fill(details().getByLabelText('Website'), 'kovacs bau');
    await userEvent.fill(details().getByLabelText('Tags'), 'fair 2026, cranes\nFair 2026');
    await save(details());
    await expect
      .element(details().getByLabelText('Website'))
      .toHaveAccessibleDescription('“kovacs bau” is no website. Write it like kovacs-bau.hu.');
    await userEvent.fill(details().getByLabelText('Website'), 'kovacs-bau.test/en');
    await save(details());
    const link = page.getByRole('link', { name: 'kovacs-bau.test/en' });
    await expect.element(link).toHaveAttribute('href', 'https://kovacs-bau.test/en');
    await expect.element(page.getByRole('list', { name: 'Tags' })).toHaveTextContent('fair 2026cranes');
    await expect
      .poll(() => book.accounts.get('k'))
      .toMatchObject({
        website: 'kovacs-bau.test/en',
        tags: ['fair 2026', 'cranes'],
      });
    await undo();
    await expect.element(link).not.toBeInTheDocument();
    await expect.poll(() => book.accounts.get('k')).not.toHaveProperty('tags');
  });

  it('put an account under another one, never under itself or one below it', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await open('group');
    await details().getByRole('button', { name: 'Choose account' }).click();
    const search = details().getByLabelText('Search the account above');
    await userEvent.fill(search, 'bau');
    await details()
      .getByRole('option', { name: /Kovács Bau Kft/ })
      .click();
    await expect.element(details().getByText('is this account or belongs to it', { exact: false })).toBeVisible();
    await userEvent.fill(search, 'otter');
    await details().getByRole('option', { name: 'Otter Ltd' }).click();
    await save(details());
    await expect.poll(async () => (await book.accounts.get('group'))?.parentId).toBe('o');
  });
});

describe('the dossier', () => {
  it('takes in an entry in its section', async () => {
    await open('k', 'dossier');
    await dossier().getByRole('button', { name: 'Add entry: How they decide' }).click();
    await save(dossier());
    await expect
      .element(dossier().getByLabelText('What is worth knowing?'))
      .toHaveAccessibleDescription('Write what you know.');
    await userEvent.fill(dossier().getByLabelText('What is worth knowing?'), 'The board meets on the first Monday.');
    await dossier().getByLabelText('Keep among the highlights').click();
    await save(dossier());
    await expect.element(dossier()).toMatchTextContent('0 of 17 named parts known');
    await expect
      .poll(() => book.facts.filter(({ text }) => text.startsWith('The board')).toArray())
      .toMatchObject([{ section: 'decision', pinned: true, learnedOn: when.today, source: {} }]);
  });

  it('settles a complaint, and undo opens it again', async () => {
    await open('k', 'dossier');
    await dossier().getByRole('button', { name: 'Edit Two deliveries came late in October' }).click();
    await userEvent.selectOptions(dossier().getByLabelText('Complaint'), 'Settled complaint');
    await save(dossier());
    await expect.element(dossier().getByText('Settled complaint')).toBeVisible();
    await undo();
    await expect.element(dossier().getByText('Open complaint')).toBeVisible();
  });

  it('removes an entry', async () => {
    await open('k', 'dossier');
    await dossier().getByRole('button', { name: 'Remove Frame contract for cranes' }).click();
    await expect.poll(() => book.facts.get('f3')).toBeUndefined();
  });
});

describe('deleting the account', () => {
  const ask = () => page.getByRole('button', { name: 'Delete account' }).click();
  const dialog = page.getByRole('alertdialog');

  it('asks first and says what goes with it', async () => {
    await open();
    await ask();
    await expect.element(dialog).toMatchTextContent('3 people, 4 entries of the dossier, 3 next steps');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => book.accounts.get('k')).toBeDefined();
  });

  it.each(OF_ACCOUNT)('says that one of %s goes with it', async (kind) => {
    await book.accounts.put(accountRow(anAccount({ id: 'lone', name: 'Lone Ltd' })));
    await book.table(kind).put({ ...oneOfEach[kind], accountId: 'lone', id: 'one', externalId: 'mail:x@lone.test' });
    await open('lone');
    await ask();
    await expect.element(dialog).toMatchTextContent(/1 \p{L}+/u);
    await expect.element(dialog).not.toMatchTextContent('Nothing else belongs');
  });

  it('keeps Tab inside, and Escape leaves everything as it was, with the focus back', async () => {
    await open();
    await ask();
    await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(dialog.getByRole('button', { name: 'Delete account' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    // Next come the browser's own buttons, or the first one again.
    const around = () => document.activeElement?.closest('dialog, body');
    await expect.poll(() => [document.body, dialog.element()].some((one) => one === around())).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Delete account' })).toHaveFocus();
    await expect.poll(() => book.accounts.get('k')).toBeDefined();
  });

  it('removes everything of it, and undo brings everything back', async () => {
    await open();
    const before = await book.people.toArray();
    await ask();
    await dialog.getByRole('button', { name: 'Delete account' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Accounts');
    await expect.poll(() => book.people.count()).toBe(0);
    await undo();
    await expect.element(page.getByTestId('account-row').filter({ hasText: 'Kovács Bau Kft.' })).toBeVisible();
    await expect.poll(() => book.people.toArray()).toEqual(before);
  });
});
