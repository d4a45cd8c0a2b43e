import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { movePerson } from '../../lib/db/write/move-person';
import { anAccount, aPerson, when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const UNVERIFIED = 'unverified: letters of different scripts';
const row = (email: string) => page.getByTestId('person-on-page').filter({ hasText: email });

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('letters of different scripts', () => {
  it('are named beside an unknown person and company, and beside nobody else', async () => {
    await showSidebar(
      mail({
        people: [
          { email: 'agnes@kovаcs-bau.test', name: 'Kovács Ágnes', role: 'from' },
          { email: 'priya@brightwater.test', role: 'cc' },
        ],
        company: { name: 'Kovács Bаu' },
      }),
    );
    await expect.element(row('Kovács Ágnes')).toMatchTextContent(UNVERIFIED);
    await expect.element(row('priya')).not.toMatchTextContent(UNVERIFIED);
    await expect.poll(() => page.getByText(UNVERIFIED).elements()).toHaveLength(2);
    await expect.poll(() => document.documentElement.dataset['state']).toBe('unknown');
  });

  it('are named beside a stranger on a client’s mail', async () => {
    await showSidebar(
      mail({
        people: [
          { email: 'gergo.szabo@kovacs-bau.test', role: 'from' },
          { email: 'agnes@kovаcs-bau.test', role: 'cc' },
        ],
      }),
    );
    await expect.element(row('agnes')).toMatchTextContent(UNVERIFIED);
  });
});

describe('a stranger’s mail with a client in copy', () => {
  const people = [
    { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' as const },
    { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'cc' as const },
  ];

  it('claims nothing, says who is in copy, and offers the ways on', async () => {
    await showSidebar(mail({ people }));
    await expect
      .element(page.getByTestId('in-copy'))
      .toMatchTextContent('In copy: Kovács Bau Kft. The sender is not in your book.');
    await expect.poll(() => document.documentElement.dataset['state']).toBe('unknown');
    await expect.element(row('priya@brightwater.test')).toBeVisible();
    await expect.poll(() => row('gergo.szabo').elements()).toEqual([]);
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    await page.getByTestId('new-account').click();
    await expect.element(page.getByRole('textbox').first()).toHaveValue('Brightwater');
  });

  it('is treated as the client’s once the user says so', async () => {
    await showSidebar(mail({ people }));
    await page.getByRole('button', { name: 'Treat as Kovács Bau Kft.' }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
    await expect.element(page.getByTestId('match-reason')).toMatchTextContent('You chose this account for this page');
  });

  it('names the part of who led to the account where a colleague wrote', async () => {
    await showSidebar(mail({ people: [{ email: 'tom@our-firm.test', role: 'from' }, ...people.slice(1)] }));
    await expect.element(page.getByTestId('match-reason')).toHaveAttribute('data-role', 'cc');
    await expect.element(page.getByTestId('match-reason')).toMatchTextContent('gergo.szabo@kovacs-bau.test · in copy');
  });
});

it('a calendar that names a client opens the form for a new account empty: it is nobody’s firm', async () => {
  const people = [{ email: 'calendar-notification@google.com', name: 'Google Calendar', role: 'from' as const }];
  await showSidebar({ ...mail({ people }), message: 'Szabó Gergő gergo.szabo@kovacs-bau.test' });
  await expect.element(page.getByTestId('candidate')).toMatchTextContent('Kovács Bau Kft.');
  await page.getByTestId('new-account').click();
  await expect.element(page.getByLabelText('Company')).toHaveValue('');
  await expect.element(page.getByText('Google', { exact: false })).not.toBeInTheDocument();
});

describe('what is not to be believed', () => {
  it.each([
    ['look-alike', 'gergo@kovacs-bua.test', 'Gergő', 'kovacs-bua.test looks like kovacs-bau.test of Kovács Bau Kft.'],
    ['address-in-name', 'x@relay.test', 'gergo.szabo@kovacs-bau.test', 'but the mail comes from x@relay.test'],
    [
      'name-elsewhere',
      'sg@mailbox.example',
      'Szabó Gergő',
      'as gergo.szabo@kovacs-bau.test, not as sg@mailbox.example',
    ],
  ])('%s: is said, with what to do, and claims nothing', async (kind, email, name, words) => {
    await showSidebar(mail({ people: [{ email, name, role: 'from' }] }));
    const said = page.getByTestId('warning');
    await expect.element(said).toHaveAttribute('data-warning', kind);
    await expect.element(said).toMatchTextContent(words);
    await expect.poll(() => document.documentElement.dataset['state']).toBe('unknown');
  });

  it('of a client’s mail whose answers go elsewhere it is said where to, and the account stands', async () => {
    const people = [{ email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'from' as const }];
    await showSidebar(mail({ people, replyTo: { email: 'gergo.szabo@pay-here.test' } }));
    const said = page.getByTestId('warning');
    await expect.element(said).toHaveAttribute('data-warning', 'reply-elsewhere');
    await expect
      .element(said)
      .toMatchTextContent('go to gergo.szabo@pay-here.test, not to gergo.szabo@kovacs-bau.test');
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
  });

  it('somebody known elsewhere who writes from an account may have moved there, with the new address', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
    await showSidebar(mail({ people: [{ email: 'gergo@otter.test', name: 'Szabó Gergő', role: 'from' }] }));
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Otter Ltd');
    await expect.element(page.getByTestId('has-moved')).toMatchTextContent('moved to Otter Ltd?');
    await page.getByRole('button', { name: 'Yes, moved' }).click();
    await expect
      .poll(async () => await book.people.get('g'))
      .toMatchObject({
        accountId: 'o',
        emails: ['gergo@otter.test', 'gergo.szabo@kovacs-bau.test'],
        formerAccounts: [{ accountId: 'k' }],
      });
    await expect.poll(() => page.getByTestId('has-moved').elements()).toEqual([]);
  });

  it('that it is somebody else is remembered, and whom the other account would lose is said', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
    const group = { roles: ['decision maker' as const, 'user' as const], knownBy: [] };
    await book.people.put(
      personRow(aPerson({ id: 'b', accountId: 'k', name: 'Varga Béla', emails: ['bela@kovacs-bau.test'], group })),
    );
    await showSidebar(mail({ people: [{ email: 'bela@otter.test', name: 'Varga Béla', role: 'from' }] }));
    await expect
      .element(page.getByTestId('has-moved'))
      .toMatchTextContent('Kovács Bau Kft. then lacks: Decision maker.');
    await page.getByRole('button', { name: 'Somebody else' }).click();
    await expect.poll(() => book.dismissals.where({ accountId: 'k' }).count()).toBe(1);
    await expect.poll(() => page.getByTestId('has-moved').elements()).toEqual([]);
    await expect.poll(async () => (await book.people.get('b'))?.accountId).toBe('k');
  });

  it('is nothing beside a known person', async () => {
    await showSidebar(mail());
    await expect.element(page.getByTestId('person-on-page').first()).toBeVisible();
    await expect.poll(() => page.getByTestId('warning').elements()).toEqual([]);
  });
});

it('asks about an account whose domain has another ending', async () => {
  await showSidebar(mail({ people: [{ email: 'info@kovacs-bau.example', role: 'from' }] }));
  await expect
    .element(page.getByTestId('candidate'))
    .toMatchTextContent('kovacs-bau.example has the name of kovacs-bau.test');
  await expect.poll(() => document.documentElement.dataset['state']).toBe('several');
});

it('names the account that somebody came from', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
  await book.people.put(
    personRow(aPerson({ id: 'liv', accountId: 'o', name: 'Liv Dahl', emails: ['liv@otter.test'] })),
  );
  await movePerson('liv', 'k', when);
  await showSidebar(mail({ people: [{ email: 'liv@otter.test', role: 'from' }] }));
  await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
  await expect.element(row('Liv Dahl')).toMatchTextContent('was at Otter Ltd until November 19, 2026');
});

describe('a shared mailbox', () => {
  it('shows the account by its domain, and asks who can be reached there before it becomes a person', async () => {
    await showSidebar(mail({ people: [{ email: 'info@kovacs-bau.test', name: 'Info', role: 'from' }] }));
    await expect.element(page.getByTestId('match-reason')).toMatchTextContent('the domain kovacs-bau.test');
    await expect.element(row('Info')).toMatchTextContent('shared mailbox');
    await page.getByRole('button', { name: 'Add Info' }).click();
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveValue('');
    await expect.element(page.getByText('info@kovacs-bau.test is a shared mailbox.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .element(page.getByLabelText('Name', { exact: true }))
      .toHaveAccessibleDescription('Write the person’s name.');
    await userEvent.fill(page.getByLabelText('Name', { exact: true }), 'Reception');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .element(page.getByTestId('match-reason'))
      .toMatchTextContent('the shared mailbox info@kovacs-bau.test');
  });

  it('is nobody of the group, though one of them has its address', async () => {
    const box = aPerson({
      id: 'box',
      accountId: 'k',
      name: 'Nagy Bea',
      emails: ['bea@mailbox.test', 'office@mailbox.test'],
    });
    await book.people.put(personRow(box));
    await showSidebar(mail({ people: [{ email: 'office@mailbox.test', role: 'from' }] }));
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
    await expect.element(row('office@mailbox.test')).toMatchTextContent('shared mailbox');
    await expect.poll(() => row('Nagy Bea').elements()).toEqual([]);
    await expect.poll(() => page.getByRole('button', { name: 'Add office@mailbox.test' }).elements()).toEqual([]);
  });
});

describe('a domain that companies of one group share', () => {
  beforeEach(async () => {
    const domains = ['kovacs-bau.test'];
    await book.accounts.put(accountRow(anAccount({ id: 'k2', name: 'Kovács Gép Kft.', parentId: 'group', domains })));
  });

  it('gives a choice that names the group, the group itself included', async () => {
    await showSidebar(mail({ people: [{ email: 'uj@kovacs-bau.test', role: 'from' }] }));
    await expect.element(page.getByText('Companies of Kovács Group share', { exact: false })).toBeVisible();
    await expect.poll(() => page.getByTestId('candidate').elements()).toHaveLength(3);
    await page.getByTestId('candidate').filter({ hasText: 'Kovács Gép' }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Gép Kft.');
    await page.getByRole('button', { name: 'Change' }).click();
    await userEvent.fill(page.getByLabelText('Show another account'), 'bau');
    await page.getByRole('option', { name: /Kovács Bau Kft/ }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
    await expect.poll(() => book.bindings.get('roundcube:thread:1')).toMatchObject({ accountId: 'k', kind: 'pin' });
  });

  it('lets another account be chosen', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await showSidebar(mail({ people: [{ email: 'uj@kovacs-bau.test', role: 'from' }] }));
    await page.getByRole('button', { name: 'Show another account' }).click();
    await userEvent.fill(page.getByLabelText('Show another account'), 'otter');
    await page.getByRole('option', { name: /Otter Ltd/ }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Otter Ltd');
  });
});

it('asks about a name in another spelling', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Müller & Söhne GmbH' })));
  await showSidebar(mail({ people: [], company: { name: 'Mueller und Soehne Gesellschaft m.b.H.' } }));
  await expect.element(page.getByRole('heading', { name: 'Is it this one?' })).toBeVisible();
  await expect.element(page.getByTestId('candidate')).toMatchTextContent('Müller & Söhne GmbH');
});
