import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveTarget } from '../../lib/db/write/save-target';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';
import { fillWithSales } from './sold-by-month';

beforeEach(async () => {
  await emptyBook();
  window.history.replaceState(null, '');
  await fillWithSales();
});

const rows = (mark: string) =>
  page
    .getByTestId(mark)
    .elements()
    .map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()));

describe('targets in the list of accounts', () => {
  const address = '#/accounts?columns=target,actual,forecast,gap&sort=gap';

  it('stand in four columns, by profit where the book counts it, and are sorted by what is missing', async () => {
    await saveTarget('Ash', 2026, { profit: { total: 500 } });
    await saveTarget('Birch', 2026, { profit: { total: 600 } });
    await showWorkspace(address);
    // Ash and Birch with its Twig earn 50 and 30 a month; Twig has no target.
    await expect
      .poll(() => rows('account-row').map((row) => row.slice(2)))
      .toEqual([
        ['€600', '€300', '€364', '−€236 (−39%)'],
        ['€500', '€500', '€606', '+€106 (+21%)'],
        ['–', '–', '–', '–'].map((none) => `${none}\nno figures`),
      ]);
  });

  it('are filtered by the part that is missing, and by turnover where nothing else is planned', async () => {
    await saveTarget('Ash', 2026, { turnover: { total: 1200 } });
    await saveTarget('Birch', 2026, { turnover: { total: 1200 } });
    await showWorkspace(`${address}&gap=..-10`);
    await expect.poll(() => rows('account-row').map((row) => row.slice(2, 4))).toEqual([['€1,200', '€700']]);
    await expect.element(page.getByRole('button', { name: 'Gap to target up to −10%' })).toBeVisible();
  });

  it('can be chosen beside the other columns', async () => {
    await saveTarget('Ash', 2026, { profit: { total: 500 } });
    await showWorkspace('#/accounts?columns=tier');
    await page.getByTestId('account-columns').click();
    await userEvent.click(page.getByLabelText('Gap to target', { exact: true }));
    await expect.poll(() => window.location.hash).toBe('#/accounts?sort=name&columns=tier%2Cgap');
    await expect.poll(() => rows('account-row').map((row) => row.at(-1))).toContain('+€106 (+21%)');
  });
});

describe('targets in the portfolio', () => {
  const panel = () => page.getByRole('region', { name: 'Targets 2026' });

  it('leads to where they are set as long as there are none', async () => {
    await showWorkspace('#/portfolio');
    await expect.element(panel().getByRole('link', { name: 'Set targets' })).toHaveAttribute('href', '#/targets');
  });

  it('has who falls short most first, and what all of them come to', async () => {
    await saveTarget('Ash', 2026, { profit: { total: 500 } });
    await saveTarget('Birch', 2026, { profit: { total: 600 } });
    await showWorkspace('#/portfolio');
    await expect
      .poll(() => rows('planned-customer').map(([name, , , , gap]) => [name, gap]))
      .toEqual([
        ['Birch', '−€236 (−39%)'],
        ['Ash', '+€106 (+21%)'],
      ]);
    await expect
      .element(
        panel().getByText('Profit: 2 customers are to bring €1,100; €800 so far, forecast €969.', { exact: false }),
      )
      .toBeVisible();
    await expectAccessible();
  });
});
