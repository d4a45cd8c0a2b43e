import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import type { GoodsReturn } from '../../lib/domain/records/goods-return';
import type { Touch } from '../../lib/domain/records/touch';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const health = () => page.getByTestId('health');

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('health', () => {
  it('opens to its parts and names those left out', async () => {
    await showSidebar(mail());
    await expect.element(health()).toHaveAttribute('data-state');
    await expect.element(health()).toMatchTextContent('Health 60 · watch');
    await health().click();
    const parts = page.getByTestId('standing-parts');
    // One of three required roles is missing; later than usual; 24.6 % more than before; one open complaint.
    await expect.element(parts).toMatchTextContent('relations67');
    await expect.element(parts).toMatchTextContent('order rhythm50');
    await expect.element(parts).toMatchTextContent('money100');
    await expect.element(parts).toMatchTextContent('voice of the customer25');
    await expect.element(parts).toMatchTextContent('Left out, no data: promises kept.');
    await expect.element(parts).toMatchTextContent('Health 60 of 100 · watch');
  });

  it('says so where there is not enough data', async () => {
    await Promise.all([book.people.clear(), book.standings.clear(), book.facts.clear(), book.promises.clear()]);
    await showSidebar(mail({ company: { domain: 'kovacs-bau.test' } }));
    await expect.element(health()).toMatchTextContent('Health: not enough data');
  });
});

describe('what rings', () => {
  const complain = async (days: readonly string[]) => {
    const [fact] = await book.facts.where({ accountId: 'k' }).toArray();
    if (!fact) throw new Error('no fact');
    await book.accounts.update('k', { createdAt: '2025-01-01T09:00:00Z' });
    await book.facts.bulkPut(
      days.map((learnedOn, at) => ({ ...fact, id: `c${at}`, learnedOn, complaint: 'settled' as const })),
    );
  };

  it('is a quarter with twice as many complaints, and three at least', async () => {
    await complain(['2026-10-02', '2026-11-03']);
    await showSidebar(mail());
    await expect
      .element(page.getByTestId('quarter-alarm'))
      .toMatchTextContent('3 complaints this quarter, 0 in the one before.');
  });

  it('is not a quarter with two', async () => {
    await complain(['2026-10-02']);
    await showSidebar(mail());
    await expect.element(health()).toBeVisible();
    await expect.element(page.getByTestId('quarter-alarm')).not.toBeInTheDocument();
  });

  const sendBack = async (days: readonly string[]) => {
    await book.accounts.update('k', { createdAt: '2025-01-01T09:00:00Z' });
    await book.returns.bulkPut(days.map((on): GoodsReturn => ({ id: on, accountId: 'k', on, why: 'defective' })));
  };

  it('is a quarter with three returns, its first day and today among them, and none before', async () => {
    await sendBack(['2026-10-01', '2026-11-03', '2026-11-19']);
    await showSidebar(mail());
    await expect
      .element(page.getByTestId('quarter-alarm'))
      .toMatchTextContent('3 returns this quarter, 0 in the one before.');
  });

  it('is not a quarter with three returns where two came in the one before', async () => {
    await sendBack(['2026-09-29', '2026-09-30', '2026-10-01', '2026-11-03', '2026-11-19']);
    await showSidebar(mail());
    await expect.element(health()).toBeVisible();
    await expect.element(page.getByTestId('quarter-alarm')).not.toBeInTheDocument();
  });

  it('is a lost customer, with what the user wrote down', async () => {
    await book.winBacks.put({ id: 'w', accountId: 'k', lostOn: '2026-10-30', why: 'missed promise', result: 'open' });
    await showSidebar(mail());
    await expect
      .element(page.getByTestId('lost'))
      .toMatchTextContent('Lost since October 30, 2026: Missed promise or deadline. To be won back.');
  });
});

describe('a member of the group', () => {
  it('opens to what helps with their function', async () => {
    await showSidebar(mail());
    const row = page.getByTestId('dmg-person').filter({ hasText: 'Kovács Ágnes' });
    await row.getByRole('button', { name: 'Kovács Ágnes' }).click();
    await expect
      .element(row.getByTestId('argument-hint'))
      .toMatchTextContent('status, exclusivity, and that we understand');
    await expect.element(row).toMatchTextContent('agnes@kovacs-bau.test');
  });

  it('is said to be silent by their own habit of writing', async () => {
    const days = ['2026-09-01', '2026-09-03', '2026-09-05', '2026-09-07', '2026-09-09', '2026-09-11'];
    await book.touches.clear();
    await book.touches.bulkPut(
      days.map(
        (day): Touch => ({
          id: day,
          accountId: 'k',
          personIds: ['g'],
          kind: 'mail',
          direction: 'in',
          at: `${day}T10:00:00Z`,
        }),
      ),
    );
    await showSidebar(mail());
    await page.getByTestId('dmg-person').getByRole('button', { name: 'Szabó Gergő' }).click();
    await expect
      .element(page.getByTestId('person-silent'))
      .toMatchTextContent('Silent since September 11, 2026; usually writes every 2 days.');
  });
});
