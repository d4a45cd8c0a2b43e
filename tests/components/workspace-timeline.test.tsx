import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { aLedger, aSale } from '../db/an-import';
import { emptyBook, fillBook, standing } from './a-full-book';
import { barriers } from './barriers';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const panel = () => page.getByRole('region', { name: 'Timeline' });
const entries = () => panel().getByTestId('timeline-entry');
const texts = () =>
  entries()
    .elements()
    .map((entry) => entry.textContent);
const show = () => showWorkspace('#/accounts/k/timeline');

describe('the timeline of an account', () => {
  it('tells what happened, the latest first, by kind, person and word', async () => {
    await book.touches.update('t2', { text: 'Wünscht die Pläne für Győr' });
    await show();
    await expect
      .poll(texts)
      .toEqual([
        'Promise Promised · the rollout plan · Kovács Ágnes',
        'Mail · From them · Szabó Gergő',
        'Call · Kovács Ágnes · Wünscht die Pläne für Győr',
        'Complaint Two deliveries came late in October',
      ]);
    await userEvent.fill(panel().getByLabelText('Search'), 'plane gyor');
    await expect.poll(texts).toEqual(['Call · Kovács Ágnes · Wünscht die Pläne für Győr']);
    await userEvent.fill(panel().getByLabelText('Search'), 'nothing of the kind');
    await expect.element(panel().getByText('Nothing fits. Search for less or choose everything.')).toBeVisible();
    await userEvent.clear(panel().getByLabelText('Search'));
    await userEvent.selectOptions(panel().getByLabelText('What'), 'Complaint');
    await expect.poll(texts).toEqual(['Complaint Two deliveries came late in October']);
    await userEvent.selectOptions(panel().getByLabelText('What'), 'Everything');
    await userEvent.selectOptions(panel().getByLabelText('With whom?'), 'Szabó Gergő');
    await expect.poll(texts).toEqual(['Mail · From them · Szabó Gergő']);
    await expect.poll(() => barriers(panel().element())).toEqual([]);
  });

  it('says in words which tier was given and why, which class the account came into, and what was merged', async () => {
    await book.accounts.update('k', { tierByHand: { tier: 'key', because: 'Grows fast', since: '2026-10-01' } });
    const history = { first: '2025-Q4', abc: 'BAAB', xyz: '----', amounts: [1, 2, 2, 1], shares: [0.1, 0.2, 0.2, 0.1] };
    await book.standings.put({ ...standing, history });
    const merged = { id: 'm', accountId: 'k', at: '2026-09-01T09:00:00Z', of: 'accounts' as const };
    await book.merges.put({ ...merged, keptId: 'k', goneId: 'z', name: 'Kovacs Kft', rows: [], sales: [] });
    await show();
    await expect
      .poll(texts)
      .toEqual(expect.arrayContaining(['Tier Key account · Grows fast', 'Merged Kovacs Kft', 'ABC class B → A']));
  });

  it('takes a contact in by L, and shows it on top', async () => {
    await show();
    await expect.element(page.getByTestId('log-contact')).toBeVisible();
    await userEvent.keyboard('l');
    await expect.element(page.getByRole('radio', { name: 'Call' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => texts()[0]).toBe('Call');
    await expect.element(panel().getByText('today')).toBeVisible();
  });

  it('breaks no word of its kinds in a narrow window', async () => {
    await show();
    await expect.element(page.getByTestId('log-contact')).toBeVisible();
    await page.viewport(400, 800);
    await userEvent.keyboard('l');
    await expect.element(page.getByRole('radio', { name: 'Meeting' })).toBeVisible();
    const broken = () =>
      [...document.querySelectorAll('[data-testid="contact-form"] label:has([type="radio"])')]
        .flatMap((label) => [...label.childNodes].filter((node) => node instanceof Text && !node.data.includes(' ')))
        .filter((word) => {
          const range = document.createRange();
          range.selectNodeContents(word);
          return range.getClientRects().length > 1;
        })
        .map((word) => word.textContent);
    await expect.poll(broken).toEqual([]);
  });

  it('changes a contact that was noted, which can be undone; what is typed stays through a new draw', async () => {
    await book.touches.update('t1', { mail: 'digest', thread: 'thread' });
    await show();
    await panel().getByRole('button', { name: 'Edit: Mail · From them · Szabó Gergő' }).click();
    await userEvent.fill(panel().getByTestId('contact-text'), 'Wants the plans');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await book.touches.update('t2', { text: 'Elsewhere' });
    await panel().getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => book.touches.get('t1'))
      .toMatchObject({ text: 'Wants the plans', mail: 'digest', thread: 'thread', personIds: ['g'] });
    await expect.element(panel().getByText('Mail · From them · Szabó Gergő · Wants the plans')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => book.touches.get('t1')).not.toHaveProperty('text');
  });

  it('tells by which file it came, and how much', async () => {
    const lines = Array.from({ length: 3 }, (_, nth) => aSale('k', `2026-09-0${nth + 1}`));
    const [block] = aLedger(...lines, aSale('m', '2026-09-01'));
    const one = { id: 'i', number: 1, at: '2026-11-02T09:00:00Z', of: 'ledger' as const, file: 'sales.csv' };
    await book.imports.put({ ...one, added: 4, updated: 0, unchanged: 0, leftOut: 0 });
    if (block) await book.ledgerBlocks.put({ ...block, importId: 'i' });
    await show();
    await expect.poll(texts).toContain('Import sales.csv · 3 lines of sales');
  });

  it('takes a contact out again, which can be undone and stands in the trash', async () => {
    await show();
    await panel().getByRole('button', { name: 'Delete: Mail · From them · Szabó Gergő' }).click();
    await expect.poll(() => book.touches.get('t1')).toBeUndefined();
    await expect.poll(() => book.trash.count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(panel().getByText('Mail · From them · Szabó Gergő')).toBeVisible();
    await expect.poll(() => book.trash.count()).toBe(0);
  });

  it('draws the latest of very many, and more when asked', async () => {
    const at = (nth: number) =>
      Temporal.Instant.from('2026-11-19T08:00:00Z')
        .subtract({ minutes: nth * 37 })
        .toString();
    await book.touches.bulkPut(
      Array.from({ length: 10_000 }, (_, nth) => ({
        ...{ id: `m${nth}`, accountId: 'k', personIds: ['g'], kind: 'mail' as const, direction: 'in' as const },
        ...{ at: at(nth), text: `Letter ${nth}` },
      })),
    );
    await show();
    await expect.poll(() => entries().elements().length).toBe(10);
    await panel()
      .getByRole('button', { name: /^Show more/ })
      .click();
    await expect.poll(() => entries().elements().length).toBe(110);
    await userEvent.fill(panel().getByLabelText('Search'), 'letter 9999');
    await expect.poll(texts).toEqual(['Mail · From them · Szabó Gergő · Letter 9999']);
  });

  it('says what to do where nothing happened', async () => {
    for (const table of [book.touches, book.promises, book.facts, book.standings]) await table.clear();
    await show();
    await expect.element(panel().getByText('Nothing has happened yet. Log the first contact.')).toBeVisible();
  });

  it('stands before a meeting with the last two contacts', async () => {
    await showWorkspace('#/accounts/k?meeting');
    await expect.poll(() => page.getByTestId('meeting-card').getByTestId('last-contact').elements().length).toBe(2);
  });
});
