import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageState } from '../../components/sidebar/page-state';
import { book } from '../../lib/db/schema';
import type { Wish } from '../../lib/messages';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { expectAccessible } from './show-workspace';

const list: PageState = { kind: 'page.left', site: 'roundcube', host: 'mail.example' };
const stranger = () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const flag = (about = ''): Wish => ({ kind: 'flag', id: `flag ${about}`, about });
const fact = (text: string): Wish => ({
  kind: 'fact',
  id: 'fact',
  text,
  url: 'https://news.brightwater.test/a?b=1#c',
  title: 'Brightwater in the news',
});
const flagForm = () => page.getByTestId('flag-form');
const factForm = () => page.getByTestId('fact-form');
const highlight = (text: string) => page.getByTestId('highlight').filter({ hasText: text });

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('a flag that was asked for by shortcut', () => {
  it('is about whoever the page is about, and ends with what it saved', async () => {
    await showSidebar(stranger(), { wish: flag() });
    await expect.element(flagForm().getByLabelText('Company')).toHaveValue('Brightwater');
    await expect.element(flagForm().getByRole('radio', { name: 'unclear' }).first()).toHaveFocus();
    await userEvent.keyboard('333Grows{Enter}');
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    await expect.element(flagForm()).not.toBeInTheDocument();
    await expect.poll(() => book.prospects.toArray()).toMatchObject([{ company: 'Brightwater', why: 'Grows' }]);
  });

  it('asks for the company where the page names nobody, and stays to say what it saved', async () => {
    await showSidebar(list, { wish: flag() });
    await expect.element(flagForm().getByLabelText('Company')).toHaveFocus();
    await userEvent.keyboard('Brightwater{Tab}333Grows{Enter}');
    await expect.element(flagForm().getByTestId('flag-waiting')).toBeVisible();
    await expect.element(flagForm().getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(flagForm()).not.toBeInTheDocument();
  });

  it.each([
    ['a name', 'kovacs bau'],
    ['an address', 'somebody@kovacs-bau.test'],
    ['a domain', 'kovacs-bau.test'],
  ])('by %s of an account says that it is one, and of which tier', async (_what, about) => {
    await showSidebar(list, { wish: flag(about) });
    await expect.element(page.getByTestId('flag-account')).toHaveAttribute('data-tier', 'strategic');
    await expect.element(flagForm().getByRole('button', { name: 'Flag', exact: true })).not.toBeInTheDocument();
  });

  it('belongs to the account whose name is typed', async () => {
    await book.standings.clear();
    await book.accounts.update('k', { labels: [] });
    await showSidebar(list, { wish: flag() });
    await userEvent.fill(flagForm().getByLabelText('Company'), 'Kovács Bau');
    await expect.element(page.getByTestId('flag-account')).toHaveAttribute('data-tier', 'standard');
    await flagForm().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    await expect.poll(() => book.prospects.toArray()).toMatchObject([{ accountId: 'k' }]);
  });

  it('outlives no change to somebody else', async () => {
    const { turnTo } = await showSidebar(stranger(), { wish: flag() });
    await expect.element(flagForm()).toBeVisible();
    await turnTo(mail(), { wish: null });
    await expect.element(flagForm()).not.toBeInTheDocument();
  });

  it.each(['light', 'dark'] as const)('is accessible and fits 300 px in %s', async (theme) => {
    await showSidebar(stranger(), { wish: flag(), width: 300, theme });
    await expect.element(flagForm()).toBeVisible();
    await expectAccessible();
    await expect.poll(() => document.documentElement.scrollWidth).toBe(300);
  });
});

describe('selected text', () => {
  it('goes into the dossier of the page’s account with the page’s address and the day', async () => {
    await showSidebar(mail(), { wish: fact('A competitor from Graz courts them.') });
    await expect.element(factForm().getByLabelText('What is worth knowing?')).toHaveFocus();
    await expect.element(factForm().getByLabelText('Section')).toHaveValue('competitors');
    await expect.element(factForm()).toMatchTextContent('Guessed from “competitor”');
    await userEvent.selectOptions(factForm().getByLabelText('Section'), 'history');
    await factForm().getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByTestId('fact-wish')).not.toBeInTheDocument();
    await page.getByText(/more facts?$/).click();
    await expect.element(page.getByText('A competitor from Graz courts them.')).toBeVisible();
    await expect
      .poll(() => book.facts.filter(({ text }) => text.includes('Graz')).toArray())
      .toMatchObject([
        {
          accountId: 'k',
          section: 'history',
          learnedOn: '2026-11-19',
          source: { name: 'Brightwater in the news', url: 'https://news.brightwater.test/a?b=1#c' },
        },
      ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('A competitor from Graz courts them.')).not.toBeInTheDocument();
  });

  it('whose section is not known asks for it', async () => {
    await showSidebar(mail(), { wish: fact('Call her before nine.') });
    await expect.element(factForm().getByLabelText('Section')).toHaveValue('');
    await factForm().getByRole('button', { name: 'Save' }).click();
    await expect
      .element(factForm().getByLabelText('Section'))
      .toHaveAccessibleDescription('Which section does it belong to?');
    await expect.poll(() => book.facts.filter(({ text }) => text.includes('nine')).count()).toBe(0);
  });

  it('of a page that names no client is kept for the account that is picked', async () => {
    await showSidebar(list, { wish: fact('They have 420 employees.') });
    await userEvent.fill(page.getByLabelText('For which account?'), 'kov');
    await page.getByRole('option', { name: /^Kovács Bau Kft/ }).click();
    await expect.element(page.getByTestId('fact-wish')).toMatchTextContent('For Kovács Bau Kft.');
    await factForm().getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByTestId('fact-wish')).not.toBeInTheDocument();
    await expect
      .poll(() => book.facts.filter(({ text }) => text.includes('420')).toArray())
      .toMatchObject([{ accountId: 'k', section: 'general' }]);
  });

  it.each(['light', 'dark'] as const)('is accessible and fits 300 px in %s', async (theme) => {
    await showSidebar(mail(), { wish: fact('A competitor from Graz courts them.'), width: 300, theme });
    await expect.element(factForm()).toBeVisible();
    await expectAccessible();
    await expect.poll(() => document.documentElement.scrollWidth).toBe(300);
  });
});

it('a highlight is mended in its place, keeps the rest, and can be undone', async () => {
  await book.facts.clear();
  const source = { name: 'A page', url: 'https://news.brightwater.test/' };
  const given = { id: 'f', accountId: 'k', section: 'decision' as const, text: 'Decides in May', source, pinned: true };
  await book.facts.put({ ...given, learnedOn: '2026-11-01' });
  await showSidebar(mail());
  await expect
    .element(highlight('Decides in May').getByRole('link', { name: 'A page' }))
    .toHaveAttribute('href', source.url);
  await page.getByRole('button', { name: 'Change: Decides in May' }).click();
  await userEvent.fill(factForm().getByLabelText('What is worth knowing?'), 'Decides in June');
  await factForm().getByRole('button', { name: 'Save' }).click();
  await expect.element(highlight('Decides in June')).toBeVisible();
  await expect
    .poll(() => book.facts.toArray())
    .toEqual([{ ...given, text: 'Decides in June', learnedOn: '2026-11-01' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(highlight('Decides in May')).toBeVisible();
});

it('an address that is none of the web is no link', async () => {
  await book.facts.clear();
  const source = { name: 'A page', url: 'javascript:void(0)' };
  await book.facts.put({
    ...{ id: 'f', accountId: 'k', section: 'general', text: 'Odd', source, pinned: true, learnedOn: '2026-11-01' },
  });
  await showSidebar(mail());
  await expect.element(highlight('Odd')).toMatchTextContent('A page');
  await expect.element(highlight('Odd').getByRole('link')).not.toBeInTheDocument();
});

it('the shortcut for a sent proposal leads to its button and writes nothing', async () => {
  await showSidebar(mail(), { wish: { kind: 'proposal', id: 'p' } });
  await expect.element(page.getByTestId('proposal-sent')).toHaveFocus();
  const before = await book.proposals.count();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => book.proposals.count()).toBe(before + 1);
});
