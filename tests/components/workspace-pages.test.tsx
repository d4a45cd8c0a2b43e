import { type ReactNode, Suspense } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { later } from '../../components/ui/later';
import { pathTo, type Route, readRoute } from '../../components/workspace/route';
import { useRoute } from '../../components/workspace/useRoute';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessibleInBothThemes, showWorkspace, someAbilities } from './show-workspace';

const heading = () => page.getByRole('heading', { level: 1 });
const pages = ['today', 'accounts', 'accounts/k', 'import', 'sites', 'settings', 'backup'];
const oneSite = () => someAbilities([{ origin: 'https://mail.example.com', fixed: false }]);

/** Nothing may stick out at the side but what scrolls there by itself: the page would scroll in two directions. */
const expectNoSidewaysScroll = async () => {
  const tooWide = () =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => !element.parentElement?.closest('.truncate, select, [data-sideways]'))
      .map((element) => element.outerHTML.slice(0, 120));
  await expect.poll(tooWide).toEqual([]);
  await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
};

beforeEach(emptyBook);

describe('the address', () => {
  it.each<[string, Route]>([
    ['', { section: 'today' }],
    ['#/today', { section: 'today' }],
    ['#/today?step=s1', { section: 'today', stepId: 's1' }],
    ['#/accounts', { section: 'accounts' }],
    ['#/accounts/a%2Fb', { section: 'accounts', accountId: 'a/b' }],
    ['#/accounts/k?meeting', { section: 'accounts', accountId: 'k', isBeforeMeeting: true }],
    ['#/accounts/k/people', { section: 'accounts', accountId: 'k', tab: 'people' }],
    ['#/accounts/k/nothing', { section: 'accounts', accountId: 'k' }],
    ['#/accounts/k?merge=m', { section: 'accounts', accountId: 'k', mergeId: 'm' }],
    ['#/accounts/%', { section: 'accounts', accountId: '%' }],
    ['#/settings', { section: 'settings' }],
    ['#/nowhere', { section: 'today' }],
  ])('%s names its page', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it('leads back to the account it was made for', () => {
    expect(readRoute(pathTo('accounts', 'a/b ?'))).toEqual({ section: 'accounts', accountId: 'a/b ?' });
  });
});

describe('moving about', () => {
  it('marks the current page, names the tab and moves the focus to the heading', async () => {
    await showWorkspace('#/today');
    await expect.element(heading()).toMatchTextContent(/Today/);
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect.element(heading()).toMatchTextContent(/Settings/);
    await expect.element(heading()).toHaveFocus();
    await expect.element(page.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
    await expect.poll(() => document.title).toBe('Settings – Keyside');
  });

  it('leaves the page before until the code of the next one has come', async () => {
    const { promise, resolve } = Promise.withResolvers<() => ReactNode>();
    const Late = later(() => promise);
    function Pages() {
      const { route } = useRoute();
      return <Suspense fallback="Nothing">{route.section === 'today' ? <p>Before</p> : <Late />}</Suspense>;
    }
    window.location.hash = '#/today';
    await render(<Pages />);
    window.location.hash = '#/plan';
    await new Promise((done) => window.addEventListener('hashchange', () => setTimeout(done), { once: true }));
    await expect.element(page.getByText('Before')).toBeVisible();
    await expect.element(page.getByText('Nothing')).not.toBeInTheDocument();
    resolve(() => <p>Next</p>);
    await expect.element(page.getByText('Next')).toBeVisible();
    await expect.element(page.getByText('Before')).not.toBeInTheDocument();
  });

  it('fetches a page that is pointed at before anybody goes there', async () => {
    await showWorkspace('#/sites');
    performance.clearResourceTimings();
    await userEvent.hover(page.getByRole('link', { name: 'Charter' }));
    const fetched = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    await expect.poll(fetched).toContainEqual(expect.stringMatching(/CharterPage/));
  });

  it('skips the navigation by keyboard', async () => {
    await showWorkspace('#/sites');
    await expect.element(heading()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Skip to the content' })).toBeInTheDocument();
    page.getByRole('button', { name: 'Skip to the content' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('main')).toHaveFocus();
  });
});

describe('in light and dark', () => {
  it.each(pages)('axe finds nothing on the full page %s', async (path) => {
    await fillBook();
    await showWorkspace(`#/${path}`, { abilities: oneSite() });
    await expect.element(heading()).toBeVisible();
    await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
    await expectAccessibleInBothThemes();
  });

  it.each(pages)('axe finds nothing on the empty page %s', async (path) => {
    await showWorkspace(`#/${path}`);
    await expect.element(heading()).toBeVisible();
    await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
    await expectAccessibleInBothThemes();
  });
});

describe('the longest texts', () => {
  it.each([360, 1600])('fit every page at a width of %i', async (width) => {
    await fillBook();
    const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
    const account = anAccount({ id: 'long', name: endless, industry: endless, market: endless, kam: endless });
    await book.accounts.put(accountRow({ ...account, aliases: [endless], domains: [`${'a'.repeat(63)}.test`] }));
    await book.facts.put({
      id: 'long',
      accountId: 'long',
      section: 'general',
      text: endless,
      source: { name: endless },
      learnedOn: '2026-11-01',
      pinned: true,
    });
    for (const path of ['accounts', 'accounts/long', 'today', 'settings', 'sites']) {
      await showWorkspace(`#/${path}`, { width, abilities: oneSite() });
      await expect.element(heading().last()).toBeVisible();
      await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
      await expectNoSidewaysScroll();
    }
  });
});
