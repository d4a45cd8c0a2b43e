import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { defaultSettings } from '../../lib/domain/settings';
import { figuresOf } from '../domain/book/figures-of';
import { emptyBook, fillBook, standing } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const labels = () =>
  page
    .getByTestId('label')
    .elements()
    .map((one) => one.getAttribute('data-label'));
const opener = (name: string | RegExp) => page.getByRole('button', { name }).first();
const parts = () => page.getByTestId('standing-parts');

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

it('shows tier, band and group in the header, in words', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('tier')).toHaveTextContent('Strategic account');
  await expect.element(page.getByTestId('band')).toHaveTextContent('Dependency: key');
  await expect.element(page.getByTestId('group-name')).toHaveTextContent('Kovács Group');
});

it('shows signals beside the labels, each with what shows it', async () => {
  const evidence = 'For cranes; Ágnes may be called';
  await book.accounts.update('k', { signals: [{ signal: 'referenceable', evidence, since: '2026-03-01' }] });
  await showSidebar(mail());
  await opener('May be named as a reference').click();
  await expect.element(parts()).toMatchTextContent(`${evidence} Entered on March 1, 2026.`);
});

describe('opens to its parts, by a click and by the keyboard alone:', () => {
  it.each<[string, string | RegExp, (string | RegExp)[]]>([
    [
      'the line of 24 months',
      '24 months of profit, month by month: from €18 to €41, last €28',
      ['Highest€41 · Aug 14', 'Lowest€18 · December 14, 2024', 'Last€28 · Nov 14', '12 months€331K€412.3K', '+25%'],
    ],
    [
      'the bar of the share',
      '18% of profit (group)',
      [
        '€412.3K of €2.3M in the 12 months up to November 14, 2026.',
        'this account alone brought €380K',
        'Key from 10%, critical above 20%, monoclient above 70%.',
      ],
    ],
    ['the cell', /ABC-XYZ: AY/, ['AY · keep and deepen', 'X up to 10%, Y up to 25%']],
    ['a label', /^Partner/, ['Shares its yearly budget with us. Entered on March 2, 2026.']],
    ['a label without an example', /^Expert/, ['No example was given. Entered on May 11, 2026.']],
    ['the growth', 'Fast growing', ['+24.6% on the year before. Fast growing begins at 20%.']],
    [
      'the rhythm',
      'Order is late',
      [
        'Usually orders every 32 days; last order 61 days ago. Later than usual.',
        'Later than usual from day 48, silent longer than usual from day 79.',
      ],
    ],
    ['the band', 'Dependency: key', ['A share of 18% reaches the threshold of 10%.']],
    ['the tier', 'Strategic account', ['These definitions hold: Breadwinner, Partner, and Expert.']],
    ['the health', 'Health 60 · watch · 4 of 5 parts', ['relations67', 'Below 40: act.']],
  ])('%s', async (_what, name, said) => {
    await showSidebar(mail());
    // What comes a moment later stands above or beside it.
    await expect.element(page.getByTestId('suggestion').first()).toBeVisible();
    await expect.element(page.getByTestId('health')).toBeVisible();
    await expect.element(opener(name)).toBeVisible();
    opener(name).element().scrollIntoView({ block: 'center' });
    await opener(name).click();
    for (const words of said) await expect.element(parts()).toMatchTextContent(words);
    await opener(name).click();
    await expect.element(parts()).not.toBeInTheDocument();
    const top = () => opener(name).element().getBoundingClientRect().top;
    /** By how much the opening moves it; what comes late beside it may move it once. */
    const moves = async () => {
      const before = top();
      await opener(name).click();
      await expect.element(parts()).toBeVisible();
      const moved = top() - before;
      await opener(name).click();
      await expect.element(parts()).not.toBeInTheDocument();
      return moved;
    };
    await expect.poll(moves, { message: 'stays under the pointer' }).toBe(0);

    (opener(name).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(opener(name)).toHaveAttribute('aria-expanded', 'true');
    await expect.element(parts()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(parts()).not.toBeInTheDocument();
    await expect.element(opener(name)).toHaveFocus();
  });
});

it('shows one answer’s parts at a time, and closes them by their own button, too', async () => {
  await showSidebar(mail());
  await opener('18% of profit (group)').click();
  await opener('Order is late').click();
  await expect.poll(() => parts().elements()).toHaveLength(1);
  await expect.element(parts()).toHaveAttribute('data-part', 'rhythm');
  await parts()
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect.element(parts()).not.toBeInTheDocument();
  await expect.element(opener('Order is late')).toHaveFocus();
});

it('has a row for each month beside the same one a year before; what lies before the book is not known', async () => {
  await book.standings.put({ ...standing, bookFrom: '2025-01-01' });
  await showSidebar(mail());
  await opener(/^24 months/).click();
  const rows = parts().getByRole('row');
  await expect.poll(() => rows.elements()).toHaveLength(14);
  await expect.element(rows.nth(1)).toMatchTextContent('December 14, 2025–€28');
  await expect.element(rows.nth(2)).toMatchTextContent('Jan 14€22€35');
  await expect.element(rows.nth(12)).toMatchTextContent('Nov 14€31€28');
  await expect.element(rows.nth(13)).toMatchTextContent('12 months–€412.3K');
});

it('names each label', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('label').first()).toBeVisible();
  await expect.poll(labels).toEqual(['breadwinner', 'partner', 'expert']);
});

it('says whether it orders as it usually does', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('rhythm')).toHaveAttribute('data-state', 'amber');
});

it('says beside a late order how often such silences were real, up to when sales are known, and that a season is no alarm', async () => {
  await book.meta.put({ key: 'figures', value: figuresOf({ amber: { cases: 40, real: 16 } }) });
  await book.standings.put({ ...standing, bookTo: '2026-11-10' });
  await showSidebar(mail());
  await page.getByTestId('rhythm').click();
  await expect.element(parts()).toMatchTextContent('In your book 16 of 40 such silences were real.');
  await expect.element(parts()).toMatchTextContent('Your sales are known up to November 10, 2026. By then');
  await book.standings.put({ ...standing, rhythm: standing.rhythm && { ...standing.rhythm, lastYear: 70 } });
  await expect.element(parts()).toMatchTextContent('As silent at the same time of last year (70 days): no alarm.');
  await expect.element(page.getByTestId('rhythm')).toHaveAttribute('data-state', 'steady');
});

it('says behind the share what would remain without the customer, and how many others would take its place', async () => {
  const concentration = { largest: 0.42, topFive: 0.88, hhi: 0.2412, effectiveCustomers: 4.146, sum: 1000, losses: 0 };
  const figures = { ...figuresOf(), total: 1000, customers: 8, concentration };
  await book.meta.put({ key: 'figures', value: figures });
  await book.standings.put({ ...standing, amount: 420, total: 1000, share: 0.42 });
  await showSidebar(mail());
  await page.getByTestId('share').click();
  await expect
    .element(page.getByTestId('share-loss'))
    .toHaveTextContent(
      'Without them €580 would remain, 42% less; 5.1 average customers of €83 would take their place.',
    );
});

it('keeps a tier set by hand and the computed one side by side', async () => {
  const byHand = { tier: 'potential' as const, because: 'New management.', since: '2026-10-01' };
  await book.accounts.update('k', { tierByHand: byHand });
  const { abilities } = await showSidebar(mail());
  await page.getByTestId('tier').click();
  await expect.element(page.getByText('Set by hand on October 1, 2026: New management.')).toBeVisible();
  await expect.element(page.getByText('Computed: Strategic account.')).toBeVisible();
  await expect.poll(() => abilities.railChanged).toHaveBeenLastCalledWith('P', true);
});

it('follows the thresholds of the settings', async () => {
  const dependency = { ...defaultSettings.dependency, criticalAbove: 0.15 };
  await book.meta.put({ key: 'settings', value: { ...defaultSettings, dependency } });
  await showSidebar(mail());
  await expect.element(page.getByTestId('band')).toHaveTextContent('Dependency: critical');
});

it('says “not enough data” for each answer that lacks it, and what it needs', async () => {
  await book.standings.put({ ...standing, share: null, abc: null, xyz: null, rhythm: null });
  await showSidebar(mail());
  await expect.element(page.getByTestId('share')).toHaveTextContent('Not enough data.');
  await expect.element(page.getByTestId('abc-xyz')).toMatchTextContent('not enough data');
  await expect.element(page.getByTestId('rhythm')).toMatchTextContent('not enough data');
  await expect.element(page.getByTestId('rhythm')).toHaveAttribute('data-state', 'unknown');
  await page.getByTestId('rhythm').click();
  await expect.element(parts()).toMatchTextContent('Too few orders for a rhythm of its own');
});

it('begins a class that waits with the one in force, as its chip does', async () => {
  const history = { first: '2026-Q1', abc: 'CCCA', xyz: '----', amounts: [1, 1, 1, 9], shares: [0.1, 0.1, 0.1, 0.5] };
  await book.standings.put({ ...standing, xyz: null, history });
  await showSidebar(mail());
  await expect.element(page.getByTestId('abc-xyz')).toMatchTextContent('ABC: C');
  await page.getByTestId('abc-xyz').click();
  await expect
    .element(parts())
    .toMatchTextContent(/C until two periods in a row agree, A by the latest figures: larger customers bring 34%/);
  await book.standings.put({ ...standing, history: { ...history, abc: 'AAAA', xyz: 'ZZZY' } });
  await expect.element(parts()).toMatchTextContent(/A: larger customers/);
  await expect
    .element(parts())
    .toMatchTextContent(/Z until two periods in a row agree, Y by the latest figures: the days between orders/);
});

it('says up to which day sales are known where they have ended', async () => {
  await book.standings.put({ ...standing, bookTo: '2025-12-30' });
  await showSidebar(mail());
  await page.getByTestId('rhythm').click();
  await expect.element(parts()).toMatchTextContent('Your sales are known up to December 30, 2025.');
});

it('says where sales come from when there are none', async () => {
  await book.standings.clear();
  const { abilities } = await showSidebar(mail());
  await page.getByRole('button', { name: 'Import sales history' }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/import');
  await expect.element(page.getByTestId('band')).not.toBeInTheDocument();
});
