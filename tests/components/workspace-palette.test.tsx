import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace, someAbilities } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  const more = { mu: 'Müller GmbH', ost: 'Østlandet Handel AS' };
  await book.accounts.bulkPut(Object.entries(more).map(([id, name]) => accountRow(anAccount({ id, name }))));
});

const palette = () => page.getByTestId('palette');
const field = () => page.getByTestId('palette-input');
const hits = () => page.getByTestId('palette-hit');
const active = () => document.querySelector('[data-testid="palette-hit"][aria-selected="true"]')?.textContent ?? '';

/** Opens the palette by its key, once the page listens and the book has been read. */
async function open(): Promise<void> {
  await vi.waitUntil(
    async () => {
      if (!palette().query()) await userEvent.keyboard('{Control>}k{/Control}');
      return palette().query();
    },
    { timeout: 30_000 },
  );
  await expect.element(field()).toHaveFocus();
  await expect.element(palette().getByRole('status')).not.toMatchTextContent('being read');
}

async function type(text: string): Promise<void> {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

describe('the palette', () => {
  it.each([
    ['an account', 'mueller', 'account', '#/accounts/mu'],
    ['an account with a letter wrong', 'ostlandte', 'account', '#/accounts/ost'],
    ['an account in other order', 'gmbh muller', 'account', '#/accounts/mu'],
    ['a person by the address', 'gergo.szabo', 'person', '#/accounts/k/people'],
    ['a person by name and account', 'kovacs gergo', 'person', '#/accounts/k/people'],
    ['a page', 'portf', 'page', '#/portfolio'],
    ['an action', 'import a file', 'action', '#/import'],
    ['a setting', 'most in a week', 'setting', '#/settings'],
  ])('finds %s', async (_what, typed, kind, hash) => {
    await showWorkspace('#/settings');
    await open();
    await type(typed);
    await expect.poll(() => hits().first().query()?.getAttribute('data-kind')).toBe(kind);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe(hash);
    await expect.element(palette()).not.toBeInTheDocument();
  });

  it('leads to the very setting, unfolded', async () => {
    await showWorkspace('#/today');
    await open();
    await type('most in a week');
    await expect.element(hits().first()).toHaveAttribute('data-kind', 'setting');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Most in a week')).toHaveFocus();
    await expect.element(page.getByLabelText('Most in a week')).toBeVisible();
  });

  it('leads to the very entry of the dossier', async () => {
    const fact = {
      id: 'hall',
      accountId: 'k',
      section: 'general',
      text: 'They build a hall in Pécs',
      source: {},
    } as const;
    await book.facts.put({ ...fact, learnedOn: '2026-11-01', pinned: false });
    await showWorkspace('#/today');
    await open();
    await type('pecs hall');
    await expect.element(hits().first()).toMatchTextContent('Kovács Bau Kft.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('data-record')).toBe('hall');
  });

  it('is worked by arrows, Home, End and Escape', async () => {
    await showWorkspace('#/settings');
    await open();
    await type('kovacs');
    await expect.poll(active).toContain('Kovács Group');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toContain('Kovács Bau');
    await userEvent.keyboard('{End}');
    await expect.poll(active).toContain('Person');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toContain('Kovács Group');
    await userEvent.keyboard('{ArrowUp}{Home}');
    await expect.poll(active).toContain('Kovács Group');
    await expect
      .poll(
        () => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent,
      )
      .toContain('Kovács Group');
    await userEvent.keyboard('{Escape}');
    await expect.element(palette()).not.toBeInTheDocument();
    await expect.poll(() => window.location.hash).toBe('#/settings');
  });

  it('has what was opened last above the actions, and first of equals', async () => {
    const abilities = someAbilities();
    await abilities.opened.note('account:group');
    await abilities.opened.note('account:k');
    await showWorkspace('#/settings', { abilities });
    await open();
    await expect
      .poll(() =>
        hits()
          .elements()
          .slice(0, 2)
          .map(({ textContent }) => textContent),
      )
      .toEqual([expect.stringContaining('Kovács Bau'), expect.stringContaining('Kovács Group')]);
    await expect.poll(() => hits().elements().at(2)?.getAttribute('data-kind')).toBe('action');
    await type('kov');
    await expect.poll(active).toContain('Kovács Bau');
    await expectAccessible();
  });

  it('keeps what was opened, whichever way', async () => {
    const abilities = someAbilities();
    await showWorkspace('#/accounts/mu', { abilities });
    await expect.poll(() => abilities.opened.list()).toEqual(['account:mu']);
    await open();
    await type('gergo');
    await expect.element(hits().first()).toMatchTextContent('Szabó Gergő');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => abilities.opened.list()).toEqual(['account:k', 'person:g', 'account:mu']);
  });

  it('opens the form of an action on the page of the account that is said next', async () => {
    await showWorkspace('#/today');
    await open();
    await type('log a contact');
    await expect.element(hits().first()).toMatchTextContent('Log a contact');
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveAttribute('placeholder', 'Log a contact: with which account?');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveAttribute('placeholder', expect.stringContaining('A name'));
    await type('log contact');
    await expect.poll(active).toContain('Log a contact');
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveAttribute('placeholder', 'Log a contact: with which account?');
    await type('muler');
    await expect.poll(active).toContain('Müller GmbH');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe('#/accounts/mu');
    await expect.element(page.getByTestId('contact-form')).toBeVisible();
  });

  it.each([
    ['a contact', 'log a contact', '#/accounts/mu', () => page.getByTestId('contact-form')],
    [
      'a step',
      'next step new',
      '#/accounts/mu',
      () => page.getByRole('textbox', { name: 'What is to be done?' }).first(),
    ],
    ['a person', 'add person', '#/accounts/mu/people', () => page.getByRole('form', { name: 'Add person' })],
  ])('on the page of an account opens its form at once: %s', async (_what, typed, hash, form) => {
    await showWorkspace('#/accounts/mu');
    await expect.element(page.getByRole('heading', { name: 'Müller GmbH' })).toBeVisible();
    await open();
    await type(typed);
    await expect.element(hits().first()).toMatchTextContent('Müller GmbH');
    await userEvent.keyboard('{Enter}');
    await expect.element(form()).toBeVisible();
    await expect.poll(() => window.location.hash).toBe(hash);
  });

  it('opens the form of a new account, and flags who is not found', async () => {
    await showWorkspace('#/today');
    await open();
    await type('new account');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('form', { name: 'New account' })).toBeVisible();
    await open();
    await type('Brightwater Xyz');
    await expect.element(hits()).toMatchTextContent('Brightwater Xyz');
    await userEvent.keyboard('{Enter}');
    await expect.element(palette().getByRole('status')).toMatchTextContent('Arrow down and Enter flags it');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByTestId('flag-form')).toBeVisible();
    await expect.element(page.getByTestId('flag-form').getByRole('textbox').first()).toHaveValue('Brightwater Xyz');
  });

  it('finds what has come since, and opens by its button, too', async () => {
    await showWorkspace('#/settings');
    await open();
    await type('brontë');
    await expect.element(hits()).toHaveAttribute('data-kind', 'action');
    await book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Brontë Works' })));
    await expect.poll(active).toContain('Brontë Works');
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Find or do' }).click();
    await expect.element(field()).toHaveFocus();
  });
});
