import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { defaultSettings } from '../../lib/domain/settings';
import { emptyBook, fillBook, standing } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const labels = () =>
  page
    .getByTestId('label')
    .elements()
    .map((one) => one.getAttribute('data-label'));
/** Clicks the opener whose words those are. */
const openLine = (text: string | RegExp) =>
  expect
    .poll(() => {
      const words = (one: Element) => one.textContent?.trim() ?? '';
      const opener = [...document.querySelectorAll('summary')].find((one) =>
        typeof text === 'string' ? words(one).startsWith(text) : text.test(words(one)),
      );
      opener?.click();
      return opener;
    })
    .toBeDefined();

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

it('opens the share to its sums, its day and its basis', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('share')).toHaveTextContent('18% of profit');
  await openLine('18% of profit');
  await expect.element(page.getByText('€412.3K of €2.3M in the 12 months up to November 14, 2026.')).toBeVisible();
  await expect.element(page.getByText('this account alone brought €380K', { exact: false })).toBeVisible();
});

it('opens each label to what shows it', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('label').first()).toBeVisible();
  expect(labels()).toEqual(['breadwinner', 'partner', 'expert']);
  await openLine('Partner');
  await expect.element(page.getByText('Shares its yearly budget with us. Entered on March 2, 2026.')).toBeVisible();
  await openLine('Expert');
  await expect.element(page.getByText('No example was given. Entered on May 11, 2026.')).toBeVisible();
});

it('says how it usually orders, and from which day on that is late', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('rhythm')).toHaveAttribute('data-state', 'amber');
  await openLine(/Usually orders every 32 days; last order 61 days ago. Later than usual./);
  await expect.element(page.getByText('Later than usual from day 48, long overdue from day 79.')).toBeVisible();
});

it('opens the cell, the band and the tier to their reasons', async () => {
  await showSidebar(mail());
  await openLine(/^AY/);
  await expect.element(page.getByText('X up to 10%, Y up to 25%', { exact: false })).toBeVisible();
  await openLine('Dependency: key');
  await expect.element(page.getByText('A share of 18% reaches the threshold of 10%.')).toBeVisible();
  await openLine('Tier: Strategic account');
  await expect.element(page.getByText('These definitions hold: Breadwinner, Partner, and Expert.')).toBeVisible();
});

it('keeps a tier set by hand and the computed one side by side', async () => {
  const byHand = { tier: 'potential' as const, because: 'New management.', since: '2026-10-01' };
  await book.accounts.update('k', { tierByHand: byHand });
  const { abilities } = await showSidebar(mail());
  await openLine('Tier: Potential key account');
  await expect.element(page.getByText('Set by hand on October 1, 2026: New management.')).toBeVisible();
  await expect.element(page.getByText('Computed: Strategic account.')).toBeVisible();
  expect(abilities.railChanged).toHaveBeenLastCalledWith('P', true);
});

it('follows the thresholds of the settings', async () => {
  const dependency = { ...defaultSettings.dependency, criticalAbove: 0.15 };
  await book.meta.put({ key: 'settings', value: { ...defaultSettings, dependency } });
  await showSidebar(mail());
  await expect.element(page.getByTestId('band')).toHaveTextContent('Dependency: critical');
});

it('says “not enough data” for each answer that lacks it', async () => {
  await book.standings.put({ ...standing, share: null, abc: null, xyz: null, rhythm: null });
  await showSidebar(mail());
  await expect.element(page.getByTestId('share')).toHaveTextContent('Not enough data.');
  await expect.element(page.getByTestId('abc-xyz')).toMatchTextContent('not enough data');
  await expect.element(page.getByTestId('rhythm')).toMatchTextContent('Too few orders for a rhythm of its own');
});

it('says where sales come from when there are none', async () => {
  await book.standings.clear();
  const { abilities } = await showSidebar(mail());
  await page.getByRole('button', { name: 'Import sales history' }).click();
  expect(abilities.openWorkspace).toHaveBeenCalledWith('#/import');
  await expect.element(page.getByTestId('band')).not.toBeInTheDocument();
});

it('tells the line of 24 months to who cannot see it', async () => {
  await showSidebar(mail());
  await expect
    .element(page.getByRole('img', { name: '24 months of profit, month by month: from €18 to €41, last €28' }))
    .toBeVisible();
});
