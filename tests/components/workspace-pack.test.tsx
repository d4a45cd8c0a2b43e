import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { speak } from '../../lib/text';
import { anAccount } from '../db/a-book';
import { english, german } from '../texts';
import { emptyBook, fillBook, standing, today } from './a-full-book';
import { put, somebody } from './a-mapped-group';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

const sheet = () => page.getByTestId('sheet');
const parts = () => [...(document.querySelectorAll('[data-testid="sheet"] h3') ?? [])].map((one) => one.textContent);

describe('an account pack', () => {
  it('is reached from the account, and holds what is known of it', async () => {
    await showWorkspace('#/accounts/k');
    await page.getByRole('link', { name: 'Account pack' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Account pack: Kovács Bau Kft.' })).toBeVisible();
    await expect.poll(parts).toEqual(['Standing and three years', 'Who decides', 'Risks', 'Next steps']);
    await expect.element(sheet()).toMatchTextContent('Complaint open since');
    await expectAccessible();
  });

  it('names labels and signals, without what shows them', async () => {
    const evidence = 'Ágnes may be called';
    await book.accounts.update('k', { signals: [{ signal: 'referenceable', evidence, since: '2026-03-01' }] });
    await showWorkspace('#/accounts/k?pack');
    await expect
      .element(page.getByTestId('pack-labels'))
      .toMatchTextContent(/^Labels and signals: .*Breadwinner.*May be named as a reference/);
    await expect.element(sheet()).not.toMatchTextContent(evidence);
  });

  it('names the class also where the regularity is not known', async () => {
    await book.standings.put({ ...standing, xyz: null });
    await showWorkspace('#/accounts/k?pack');
    await expect.element(sheet().getByText('A', { exact: true }).first()).toBeVisible();
  });

  it('leaves out what is not chosen', async () => {
    await showWorkspace('#/accounts/k?pack');
    await page.getByRole('checkbox', { name: 'Risks' }).click();
    await expect.poll(parts).not.toContain('Risks');
    await page.getByRole('checkbox', { name: 'Risks' }).click();
    await expect.poll(parts).toContain('Risks');
  });

  it('tells nothing of what we think of people until that is ticked', async () => {
    await put([
      somebody('x', 'Varga Béla', { roles: ['blocker'], power: 2, support: -2 }),
      somebody('y', 'Tóth Nóra', { roles: ['champion', 'user'], power: 3, support: 2 }),
    ]);
    await showWorkspace('#/accounts/k?pack');
    await expect.element(sheet()).toMatchTextContent('Varga Béla');
    for (const word of ['Blocker', 'Champion', 'against us', 'opponent', 'supporter']) {
      await expect.element(sheet()).not.toMatchTextContent(word);
    }
    await page.getByRole('checkbox', { name: 'Power and support' }).click();
    for (const word of ['Blocker', 'Champion', 'opponent']) await expect.element(sheet()).toMatchTextContent(word);
  });

  it('says nothing of risks on paper where each tells what we think of somebody', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'calm', name: 'Calm Ltd' })));
    const people = [
      somebody('x', 'Tóth Nóra', { roles: ['economic buyer', 'decision maker', 'champion'], power: 3, support: 2 }),
      somebody('y', 'Nagy Ilona', { roles: ['user'], power: 1, support: 1 }),
      somebody('z', 'Kiss Éva', { roles: ['blocker'], power: 2, support: -2 }),
    ].map((person) => ({ ...person, accountId: 'calm' }));
    await put(people);
    const talk = { accountId: 'calm', kind: 'call' as const, direction: 'out' as const, at: '2026-11-18T08:30:00Z' };
    await book.touches.bulkPut(['x', 'y'].map((id) => ({ ...talk, id: `talk-${id}`, personIds: [id] })));
    await showWorkspace('#/accounts/calm?pack');
    await page.getByRole('checkbox', { name: 'Power and support' }).click();
    await expect.poll(parts).toContain('Risks');
    await page.getByRole('checkbox', { name: 'Power and support' }).click();
    await expect.poll(parts).not.toContain('Risks');
  });

  it('of which nothing is known says so, and is a page all the same', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'new', name: 'Fresh & Sons' })));
    await showWorkspace('#/accounts/new?pack');
    await expect.poll(parts).toEqual(['Standing and three years']);
    await expect.element(page.getByText(/^Nothing known yet of: Target and forecast, Who decides/)).toBeVisible();
  });

  it('stands on white in the dark, and fits a narrow window in German', async () => {
    speak('de', german);
    await showWorkspace('#/accounts/k?pack', { theme: 'dark', width: 900 });
    await expect.element(sheet()).toMatchTextContent('Risiken');
    await expect.poll(() => getComputedStyle(sheet().element()).backgroundColor).toBe('rgb(255, 255, 255)');
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(900);
    await expectAccessible();
  });
});

describe('what is printed', () => {
  const print = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));
  // Told again until the page listens, which it does a moment after it is drawn.
  const beginPrint = () =>
    expect
      .poll(() => {
        print('beforeprint');
        return sheet().query();
      })
      .not.toBeNull();
  const pages = () =>
    [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map((one) => one.cssText));

  it.each([
    ['#/portfolio', 'Portfolio', 'Customers you depend on'],
    ['#/plan', 'Calls and visits', 'What to talk about'],
  ])('at %s is a sheet of its own', async (hash, title, part) => {
    await emptyBook();
    await loadSampleBook(today);
    await showWorkspace(hash);
    await expect.element(page.getByTestId('print')).toBeVisible();
    await expect.element(page.getByText('Muster Maschinen AG').first()).toBeVisible();
    await expect.element(sheet()).not.toBeInTheDocument();
    await beginPrint();
    await expect.element(sheet()).toMatchTextContent(part);
    await expect.poll(() => document.querySelector('[data-testid="sheet"] h2')?.textContent).toBe(title);
    await expect.poll(() => pages().join()).toMatch(/size: a4/i);
    print('afterprint');
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it('of the plan says nothing of who is against us, as it may lie on a table', async () => {
    await emptyBook();
    await loadSampleBook(today);
    await showWorkspace('#/plan');
    await expect.element(page.getByText('Brightwater Holdings Ltd').first()).toBeVisible();
    await beginPrint();
    await expect.element(sheet()).toMatchTextContent('Brightwater Holdings Ltd');
    await expect.element(sheet()).not.toMatchTextContent('against us');
    print('afterprint');
  });
});
