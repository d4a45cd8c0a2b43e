import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readAgain } from '../../lib/db/read/live';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { denyStorage } from '../deny-storage';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const state = () => document.documentElement.dataset['state'];
const priya = { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' as const };

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('before anything is known', () => {
  it('waits, and draws nothing that could flash', async () => {
    await showSidebar({ kind: 'waiting' });
    await expect.poll(state).toBe('loading');
    await expect
      .poll(() => getComputedStyle(document.querySelector('[aria-busy]') ?? document.body).animationDelay)
      .toBe('0.1s');
  });
});

describe('nobody', () => {
  it('says that only colleagues are named', async () => {
    await showSidebar(mail({ people: [{ email: 'tom@our-firm.test', role: 'from' }] }));
    await expect.element(page.getByText('Only colleagues are named on this page.', { exact: false })).toBeVisible();
    await expect.poll(state).toBe('nobody');
  });

  it('says that nobody is named', async () => {
    await showSidebar(mail({ people: [] }));
    await expect.element(page.getByText('Nobody is named here.', { exact: false })).toBeVisible();
  });

  it('says what to do after leaving a mail', async () => {
    const { abilities } = await showSidebar({ kind: 'page.left', site: 'gmail', host: 'mail.google.com' });
    await expect.element(page.getByText('Open one, and Keyside shows', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Open all accounts' }).click();
    await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/accounts');
  });
});

describe('unreadable', () => {
  it('names the site and guesses nothing', async () => {
    await showSidebar({ kind: 'page.unreadable', site: 'gmail', host: 'mail.example' });
    await expect.element(page.getByText('mail.example should name somebody', { exact: false })).toBeVisible();
    await expect.poll(state).toBe('unreadable');
  });
});

describe('no database', () => {
  it('says what happened, what was kept and what to do, and tries again when asked', async () => {
    const allowStorage = denyStorage();
    try {
      const { abilities } = await showSidebar(mail());
      await expect.element(page.getByRole('alert')).toMatchTextContent('Nothing in it was changed.');
      await expect.poll(state).toBe('error');
      await expect.element(page.getByText('denied permission', { exact: false })).toBeVisible();
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect.poll(() => abilities.reload).toHaveBeenCalled();
    } finally {
      allowStorage();
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
  });

  it('keeps what is being typed until it is there again', async () => {
    await showSidebar(mail({ people: [priya] }));
    await page.getByTestId('new-account').click();
    const name = page.getByRole('textbox').first();
    await userEvent.fill(name, 'Half a na');
    const allowStorage = denyStorage();
    try {
      readAgain();
      await expect.element(page.getByRole('alert')).toMatchTextContent('Nothing in it was changed.');
      await expect.element(name).not.toBeInTheDocument();
    } finally {
      allowStorage();
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(name).toBeVisible();
    await expect.element(name).toHaveValue('Half a na');
  });
});

describe('several', () => {
  const both = {
    people: [
      { email: 'gergo.szabo@kovacs-bau.test', role: 'from' as const },
      { email: 'li@otter.test', role: 'contact' as const },
    ],
  };
  beforeEach(async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
  });

  it('offers each account with its group and its reason, and remembers the choice for the thread', async () => {
    await showSidebar(mail(both));
    await expect.element(page.getByTestId('candidate').first()).toMatchTextContent('belongs to Kovács Group');
    await expect.poll(state).toBe('several');
    await page.getByTestId('candidate').filter({ hasText: 'Matched by the domain otter.test' }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Otter Ltd');
    await expect.poll(() => book.bindings.get('roundcube:thread:1')).toMatchObject({ accountId: 'o', kind: 'pin' });
  });

  it('forgets the choice again', async () => {
    await showSidebar(mail(both));
    await page.getByTestId('candidate').filter({ hasText: 'Otter Ltd' }).click();
    await page.getByRole('button', { name: 'Forget choice' }).click();
    await expect.element(page.getByTestId('candidate').first()).toBeVisible();
    await expect.poll(() => book.bindings.count()).toBe(0);
  });

  it('keeps the choice for this view where the page has no id, and only there', async () => {
    const { externalId: _none, ...subject } = { externalId: '', ...both };
    const first = { ...mail(), subject } as Parameters<typeof showSidebar>[0];
    const { turnTo } = await showSidebar(first);
    await page.getByTestId('candidate').filter({ hasText: 'Otter Ltd' }).click();
    await expect.element(page.getByTestId('match-reason')).toMatchTextContent('Shown because you chose it, for now');
    await expect.poll(() => book.bindings.count()).toBe(0);
    await turnTo({ ...first, pageKey: 'inbox/2' } as Parameters<typeof showSidebar>[0]);
    await expect.element(page.getByTestId('candidate').first()).toBeVisible();
  });

  it('leads on to merging those that may be one company, and no others', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'q', name: 'OTTER', domains: ['otter.test'] })));
    const { abilities } = await showSidebar(mail({ people: [{ email: 'li@otter.test', role: 'from' }] }));
    await page.getByRole('button', { name: 'Otter Ltd and OTTER are one company' }).click();
    await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/accounts/o?merge=q');
  });

  it('asks whether it is this one where only the name fits', async () => {
    await showSidebar(mail({ people: [], company: { name: 'Otter' } }));
    await expect.element(page.getByRole('heading', { name: 'Is it this one?' })).toBeVisible();
    await expect.poll(state).toBe('several');
  });
});

describe('unknown', () => {
  it('shows who was read and writes nothing by itself', async () => {
    await showSidebar(mail({ people: [priya] }));
    await expect.element(page.getByTestId('person-on-page')).toMatchTextContent('Priya Nairpriya@brightwater.test');
    await expect.poll(state).toBe('unknown');
    await expect.poll(() => book.people.where('emails').equals(priya.email).count()).toBe(0);
  });

  it('takes a new account with its person from a form that is filled in', async () => {
    await showSidebar(mail({ people: [priya] }));
    await page.getByTestId('new-account').click();
    await expect.element(page.getByLabelText('Company', { exact: true })).toHaveValue('Brightwater');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Brightwater');
    await expect.element(page.getByTestId('match-reason')).toMatchTextContent('Matched by priya@brightwater.test');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('new-account')).toBeVisible();
  });

  it('adds the person to an account that is found by some letters', async () => {
    await showSidebar(mail({ people: [priya] }));
    await page.getByRole('button', { name: 'Add to an account' }).click();
    await userEvent.fill(page.getByLabelText('To which account?'), 'bau');
    await expect.element(page.getByRole('option', { name: /Kovács Bau Kft/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
  });

  it('says so where no account has these letters', async () => {
    await showSidebar(mail({ people: [priya] }));
    await page.getByRole('button', { name: 'Add to an account' }).click();
    await userEvent.fill(page.getByLabelText('To which account?'), 'xyz');
    await expect.element(page.getByText('No account has this in its name.')).toBeVisible();
  });
});

describe('from one page to the next', () => {
  it('leaves nothing of the customer before, and keeps the shell', async () => {
    const { turnTo, abilities } = await showSidebar(mail());
    await page.getByTestId('step-done').first().click();
    await page.getByRole('button', { name: 'Done, no contact' }).click();
    await expect.element(page.getByText('Done: Ask for the floor plan')).toBeVisible();
    const shell = document.querySelector('main');
    await turnTo({ ...mail({ people: [priya] }), pageKey: 'inbox/2' } as Parameters<typeof showSidebar>[0]);
    await expect.poll(() => document.body.textContent).not.toMatch(/Kovács|floor plan/);
    await expect.element(page.getByTestId('new-account')).toBeVisible();
    await expect.poll(() => document.querySelector('main')).toBe(shell);
    await expect.poll(() => abilities.railChanged).toHaveBeenLastCalledWith('', false);
  });
});
