import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { groupSteps } from '../../components/workspace/today/group-steps';
import { book } from '../../lib/db/schema';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { anAccount, when } from '../db/a-book';
import { emptyBook, fillBook, today } from './a-full-book';
import { repeatedButtons } from './repeated-buttons';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const part = (name: string) => page.getByRole('region', { name, exact: true });

describe('the parts of the agenda', () => {
  it.each([
    ['yesterday', '2026-11-18', undefined, 'overdue'],
    ['yesterday, put off before', '2026-11-18', '2026-11-10', 'overdue'],
    ['today', '2026-11-19', undefined, 'today'],
    ['today, put off before', '2026-11-19', '2026-11-10', 'today'],
    ['tomorrow', '2026-11-20', undefined, 'week'],
    ['the Sunday of this week', '2026-11-22', undefined, 'week'],
    ['the Monday after', '2026-11-23', undefined, 'later'],
    ['tomorrow, put off before', '2026-11-20', '2026-11-10', 'snoozed'],
    ['next month, put off before', '2026-12-20', '2026-11-10', 'snoozed'],
  ])('a step due %s', (_, due, snoozedFrom, expected) => {
    const followUp = {
      id: 's',
      accountId: 'k',
      due,
      ...(snoozedFrom && { snoozedFrom }),
      status: 'open' as const,
      createdAt: when.now,
    };
    const account = anAccount({ id: 'k', name: 'Kovács Bau Kft.' });
    const step = { followUp, account, isDue: due <= today.toString(), promises: [], hints: [] };
    expect([...groupSteps([step], today).keys()]).toEqual([expected]);
  });
});

describe('a full day', () => {
  it('lists each step once, under its part and its account', async () => {
    await fillBook();
    await showWorkspace('#/today');
    await expect.element(part('Overdue').getByTestId('next-step')).toMatchTextContent(/Ask for the floor plan/);
    await expect.element(part('Put off').getByTestId('next-step')).toMatchTextContent(/Szabó Gergő\s*\+36 1 555 0142/);
    await expect.element(part('Later').getByTestId('next-step')).toMatchTextContent(/the rollout plan/);
    await expect.poll(() => page.getByTestId('next-step').elements()).toHaveLength(3);
    await expect.poll(repeatedButtons).toEqual([]);
    await expect
      .element(part('Overdue').getByRole('link', { name: 'Kovács Bau Kft.' }))
      .toHaveAttribute('href', '#/accounts/k');
  });

  it('shows the proposal of a step with its validity', async () => {
    await fillBook();
    await startProposal({ accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' }, when);
    await showWorkspace('#/today');
    await expect.element(part('This week').getByTestId('next-step')).toMatchTextContent(/AN-2026-0117/);
    await expect.element(part('This week').getByTestId('next-step')).toMatchTextContent(/Dec 19/);
  });

  it('takes a step that is done away, and back by undo', async () => {
    await fillBook();
    await showWorkspace('#/today');
    await part('Overdue').getByTestId('step-done').click();
    await part('Overdue').getByRole('button', { name: 'Done, no contact' }).click();
    await expect.element(part('Overdue')).not.toBeInTheDocument();
    await expect.poll(async () => (await book.followUps.get('s1'))?.status).toBe('done');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(part('Overdue').getByTestId('next-step')).toBeVisible();
  });

  it('puts a step off into its own part', async () => {
    await fillBook();
    await showWorkspace('#/today');
    await part('Overdue').getByTestId('row-menu').click();
    await expect.poll(() => document.activeElement?.getAttribute('data-testid')).toBe('step-snooze');
    await userEvent.keyboard('{Enter}');
    await part('Overdue').getByRole('button', { name: 'Tomorrow' }).click();
    await expect.element(part('Put off').getByText('Ask for the floor plan')).toBeVisible();
    await expect.element(part('Overdue')).not.toBeInTheDocument();
  });
});

describe('a reminder', () => {
  it('leads to its step', async () => {
    await fillBook();
    await showWorkspace('#/today?step=s3');
    const asked = () => document.querySelector('[aria-current="true"]');
    await expect.poll(() => asked()?.textContent).toContain('Send the reference list');
    await expect.poll(() => document.activeElement).toBe(asked());
  });

  it('whose “Done” was pressed asks what came out of its step', async () => {
    await fillBook();
    await showWorkspace('#/today?step=s1&done');
    await expect.element(part('Overdue').getByTestId('step-outcome').first()).toHaveFocus();
    await expect
      .poll(async () => (await book.followUps.get('s1'))?.status, { message: 'nothing is written yet' })
      .toBe('open');
    await userEvent.keyboard('{Enter}');
    await expect.element(part('Overdue')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  it('says so when its step is done already', async () => {
    await fillBook();
    await showWorkspace('#/today?step=gone');
    await expect.element(page.getByText('This step is already done or no longer stands.')).toBeVisible();
  });
});

describe('an empty day', () => {
  it('says how the next steps come here', async () => {
    await showWorkspace('#/today');
    await expect.element(page.getByText('Proposal sent', { exact: false })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Import or load the sample book' }))
      .toHaveAttribute('href', '#/import');
  });

  it('puts off what is selected by keys and mouse, all at once, and takes that back at once', async () => {
    await fillBook();
    const dues = async () => (await book.followUps.orderBy('id').toArray()).map(({ due }) => due);
    await showWorkspace('#/today');
    await expect.element(part('Overdue').getByTestId('next-step')).toBeVisible();
    part('Overdue').getByTestId('next-step').element().focus();
    const before = await dues();
    await userEvent.keyboard('x');
    await part('Later').getByTestId('step-choose').click();
    await expect.element(page.getByText('2 steps selected')).toBeVisible();
    // The later of the two is due on the 27th: neither is brought nearer.
    await expect
      .element(page.getByTestId('snooze-chosen').getByRole('button', { name: 'Tomorrow' }))
      .not.toBeInTheDocument();
    await page.getByTestId('snooze-chosen').getByRole('button', { name: 'Mon, Nov 30' }).click();
    await expect.poll(async () => (await dues()).filter((due) => due === '2026-11-30')).toHaveLength(2);
    await expect.element(page.getByTestId('snooze-chosen')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(dues).toEqual(before);
  });
});
