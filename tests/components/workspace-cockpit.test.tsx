import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { todayRows } from '../../components/workspace/today/today-rows';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { anAccount, when } from '../db/a-book';
import { emptyBook, fillBook, standing, today } from './a-full-book';
import { aProposalOf } from './a-pipeline';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const items = (kind: string) =>
  page
    .getByTestId('today-item')
    .elements()
    .filter((one) => one.getAttribute('data-kind') === kind);
const figure = (name: string) => page.getByTestId('today-figure').filter({ hasText: name });

describe('what is listed', () => {
  it('is one row a customer, worth the most first, its other advice under it', () => {
    const lines = new Map([
      ['small', { tier: 'standard' as const, share: 0.01 }],
      ['large', { tier: 'key' as const, share: 0.2 }],
    ]);
    const suggestion = (accountId: string, playId: 'slipping' | 'group-gap', due = '2026-11-19') => ({
      ...{ accountId, playId, due, because: {}, key: '[]' },
      tier: 'key' as const,
    });
    const rows = todayRows(
      {
        suggestions: [
          suggestion('small', 'slipping'),
          suggestion('large', 'slipping'),
          suggestion('large', 'group-gap'),
          suggestion('small', 'group-gap', '2026-11-20'),
        ],
        visits: [],
        toDecide: [],
        lines,
      },
      '2026-11-19',
    );
    expect(rows.map((row) => [row.key, row.kind === 'suggestion' && row.more.length])).toEqual([
      ['large slipping', 1],
      ['small slipping', 0],
    ]);
  });

  it('has steps, advice, visits and the week of the sample book, and one action filled at most', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/today');
    await expect.poll(() => items('step').length).toBeGreaterThan(3);
    await expect.poll(() => items('visit').length).toBeGreaterThan(0);
    await expect.poll(() => items('single-thread').length + items('group-gap').length).toBeGreaterThan(0);
    await expect.element(page.getByTestId('today-week')).toMatchTextContent(/Visit /);
    const days = () => [...document.querySelectorAll('[data-testid=today-week] h3')].map((day) => day.textContent);
    await expect.poll(() => days().join(' · ')).toMatch(/^today · tomorrow( · \w{3}, \w{3} \d+)+$/);
    await expect.poll(() => document.querySelectorAll('main .bg-brand').length).toBeLessThan(2);
    await expectAccessible();
  });

  it('is not empty after an import of sales alone', async () => {
    await showWorkspace('#/import');
    const sales = Array.from(
      { length: 30 },
      (_, at) => `2026-${String((at % 9) + 1).padStart(2, '0')}-0${(at % 8) + 1},Customer ${at % 12},${100 + at * 7}`,
    );
    const file = new File([['date,account,revenue', ...sales].join('\n')], 'sales.csv');
    await userEvent.upload(page.getByTestId('import-file'), file);
    await page.getByTestId('import-confirm').click();
    await expect.element(page.getByTestId('import-report')).toBeVisible();
    await showWorkspace('#/today');
    await expect.poll(() => [items('tiers').length, items('tier').length]).toEqual([1, 0]);
    await page.getByRole('button', { name: 'Decide' }).click();
    await expectAccessible();
    const boxes = page.getByTestId('tier-choose');
    const all = boxes.elements().length;
    await boxes.nth(0).click();
    await boxes.nth(1).click();
    await userEvent.selectOptions(page.getByLabelText('Tier'), 'strategic');
    await page.getByTestId('bulk-apply').click();
    await expect.poll(() => boxes.elements()).toHaveLength(all - 2);
    const decided = async () => (await book.accounts.toArray()).flatMap(({ tierByHand }) => tierByHand?.tier ?? []);
    await expect.poll(decided).toEqual(['strategic', 'strategic']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => boxes.elements()).toHaveLength(all);
  });
});

describe('the tiers to decide', () => {
  const addUndecided = async (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `n${at}`);
    await book.accounts.bulkPut(ids.map((id) => accountRow(anAccount({ id, name: `Account ${id}` }))));
    // The first is worth enough to stand before all that the others ask for.
    const shareOf = (at: number) => (at === 0 ? 0.04 : 0.00004);
    const own = (id: string, at: number) => ({ ...standing, accountId: id, customerId: id, share: shareOf(at) });
    await book.standings.bulkPut(ids.map(own));
  };
  const decide = page.getByRole('button', { name: 'Decide' });

  it('are closed by Escape, with the focus back', async () => {
    await addUndecided(2);
    await showWorkspace('#/today');
    await decide.click();
    await page.getByTestId('tier-choose').first().click();
    await expect.element(page.getByTestId('bulk-apply')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('tier-choose')).not.toBeInTheDocument();
    await expect.element(decide).toHaveFocus();
  });

  it('are decided with their progress in sight where they are many, and not at all where that is stopped', async () => {
    await addUndecided(2100);
    await showWorkspace('#/today');
    await decide.click();
    await page.getByRole('button', { name: 'Select all' }).click();
    // As long as somebody else writes, the change waits.
    const other = Promise.withResolvers<void>();
    const writing = book.transaction('rw', book.accounts, () => Dexie.waitFor(other.promise));
    await page.getByTestId('bulk-apply').click();
    await expect.element(page.getByTestId('bulk-progress')).toBeVisible();
    await expect.element(page.getByTestId('bulk-apply')).not.toBeInTheDocument();
    await page.getByTestId('bulk-stop').click();
    other.resolve();
    await writing;
    await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
    await expect.poll(() => book.accounts.filter(({ tierByHand }) => tierByHand !== undefined).count()).toBe(0);
    await expect.element(page.getByTestId('bulk-apply')).toMatchTextContent('2,100');
  });
});

describe('the figures', () => {
  it('narrow the list to what they are made of, and leave it again', async () => {
    await fillBook();
    await showWorkspace('#/today');
    await expect.element(figure('Due now')).toMatchTextContent(/1 overdue/);
    const headed = '[data-part=overdue] h2 span, [data-part=today] h2 span';
    const below = () => [...document.querySelectorAll(headed)].reduce((sum, one) => sum + Number(one.textContent), 0);
    const counted = () => Number(figure('Due now').element().querySelector('.text-xl')?.textContent);
    await expect.poll(() => counted() > 1 && counted() - below()).toBe(0);
    await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(3);
    await figure('Due now').click();
    await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(1);
    await figure('Open proposals').click();
    await expect.element(page.getByText('Nothing of it is to be done now.')).toBeVisible();
    await figure('Open proposals').click();
    await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(3);
  });
});

it('shows the accounts of one key account manager alone', async () => {
  await fillBook();
  await book.accounts.update('k', { kam: 'Anna Becker' });
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Other Ltd', kam: 'Tom Klein' })));
  await showWorkspace('#/today');
  await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(3);
  await userEvent.selectOptions(page.getByTestId('today-kam'), 'Tom Klein');
  await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(0);
  await userEvent.selectOptions(page.getByTestId('today-kam'), 'Anna Becker');
  await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(3);
});

/** A late customer of Tom Klein with one step that no advice led to and one open proposal, and a former one beside it. */
async function addHansen() {
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'h', name: 'Hansen', kam: 'Tom Klein' }),
      anAccount({ id: 'x', name: 'Former Ltd', kam: 'Tom Klein', status: 'former' }),
      anAccount({ id: 'o', name: 'Other Ltd', kam: 'Eva Lund' }),
    ].map(accountRow),
  );
  const late = (id: string) => ({ ...standing, accountId: id, customerId: id });
  await book.standings.bulkPut([late('h'), late('x')]);
  const step = { text: 'Ask for the drawings', due: '2026-11-19', status: 'open' as const, createdAt: when.now };
  await book.followUps.bulkPut(['h', 'x'].map((id) => ({ ...step, id: `of ${id}`, accountId: id })));
  await book.proposals.put(aProposalOf('Tower crane', { accountId: 'h' }));
}

it('counts the accounts of one key account manager alone, and does not take its empty list for an empty book', async () => {
  await addHansen();
  await showWorkspace('#/today');
  await expect.element(figure('Open proposals')).toMatchTextContent(/1 · .*1,000/);
  await expect.element(figure('Slipping or silent')).toMatchTextContent(/1\s*Hansen/);
  await userEvent.selectOptions(page.getByTestId('today-kam'), 'Eva Lund');
  await expect.element(figure('Open proposals')).not.toMatchTextContent(/1,000/);
  await expect.element(figure('Slipping or silent')).not.toMatchTextContent('Hansen');
  await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(0);
  await expect.element(page.getByTestId('book-now')).not.toBeInTheDocument();
  await userEvent.selectOptions(page.getByTestId('today-kam'), 'Tom Klein');
  await expect.element(figure('Slipping or silent')).toMatchTextContent(/1\s*Hansen/);
});

it('says of nobody that they order in time where too few orders tell', async () => {
  await addHansen();
  const few = { ...standing, accountId: 'h', customerId: 'h', rhythm: null };
  await book.standings.clear();
  await book.standings.put(few);
  await showWorkspace('#/today');
  await expect.element(figure('Slipping or silent')).toMatchTextContent(/–\s*Too few orders yet to say/);
  const slipping = page.getByTestId('book-now').getByRole('region', { name: 'Slipping' });
  await book.followUps.clear();
  await expect.element(slipping).toMatchTextContent('Too few orders yet to say');
});

it('lists whatever is to be done at who is slipping or lost, and nobody former, here and in what the book shows', async () => {
  await addHansen();
  await showWorkspace('#/today');
  await expect.element(figure('Slipping or silent')).toMatchTextContent(/1\s*Hansen/);
  await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(2);
  await figure('Slipping or silent').click();
  await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(1);
  await expect.element(page.getByTestId('next-step')).toMatchTextContent('Ask for the drawings');
  await expect.element(page.getByRole('main').getByRole('link', { name: 'Hansen' }).first()).toBeVisible();
  await book.followUps.clear();
  const slipping = page.getByTestId('book-now').getByRole('region', { name: 'Slipping' });
  await expect.element(slipping).toMatchTextContent('Hansen');
  await expect.element(slipping).not.toMatchTextContent('Former Ltd');
});

it('keeps in the address whose accounts are shown, and takes it from there', async () => {
  await addHansen();
  await showWorkspace('#/today?whose=Eva+Lund');
  await expect.element(page.getByTestId('today-kam')).toHaveValue('Eva Lund');
  await userEvent.selectOptions(page.getByTestId('today-kam'), 'Tom Klein');
  await expect.poll(() => window.location.hash).toBe('#/today?whose=Tom+Klein');
  window.location.hash = '#/plan';
  await expect.element(page.getByTestId('today-kam')).not.toBeInTheDocument();
  window.history.back();
  await expect.element(page.getByTestId('today-kam')).toHaveValue('Tom Klein');
});

it('notes the visit of the day by one click, and takes it back', async () => {
  const tierByHand = { tier: 'key', because: 'agreed', since: '2026-01-05' } as const;
  await book.accounts.put(accountRow(anAccount({ id: 'n', name: 'Norr AB', tierByHand })));
  await showWorkspace('#/today');
  await page.getByRole('button', { name: 'Visited: Norr AB' }).click();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(() => book.touches.toArray()).toMatchObject([{ accountId: 'n', kind: 'visit' }]);
  await expect.poll(() => items('visit').length).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => book.touches.count()).toBe(0);
});
