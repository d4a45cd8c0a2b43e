import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, aPerson, when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.meta.delete('holidays');
  const tierByHand = { tier: 'key', because: 'agreed', since: '2026-01-05' } as const;
  await book.accounts.put(accountRow(anAccount({ id: 'n', name: 'Norr AB', tierByHand })));
});

const visit = () => page.getByTestId('plan-visit');
const visited = async (on: string) =>
  book.touches.put({ id: 't', accountId: 'n', personIds: [], kind: 'visit', direction: 'out', at: `${on}T09:00:00Z` });
const days = () =>
  visit()
    .elements()
    .map((one) => one.getAttribute('data-on'));

describe('visits', () => {
  it('stand in the week of their day; one that is opened says whom, why and what to talk about', async () => {
    await visited('2026-09-02');
    await book.promises.put({
      id: 'p',
      accountId: 'n',
      text: 'the drawings',
      due: '2026-11-25',
      status: 'open',
      madeOn: when.today,
    });
    await showWorkspace('#/plan');
    const week = page.getByRole('region', { name: 'Week of November 30, 2026' });
    await week.getByTestId('plan-visit').getByRole('button').click();
    const details = page.getByTestId('visit-details');
    await expect.element(details).toMatchTextContent(/September 2, 2026.*Key account: every 3 months/s);
    await expect.element(details.getByTestId('visit-agenda')).toMatchTextContent(/the drawings/);
    await userEvent.keyboard('{Escape}');
    await expect.element(details).not.toBeInTheDocument();
    await expect.poll(days).toEqual(['2026-12-02']);
  });

  it('bundle seven people of two companies of a group, at its top', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'below', name: 'Norr Service AB', parentId: 'n' })));
    await book.people.bulkPut(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) =>
        personRow(
          aPerson({
            id,
            accountId: at < 4 ? 'n' : 'below',
            name: `Person ${id}`,
            group: { roles: [], knownBy: [], power: 3 },
          }),
        ),
      ),
    );
    await showWorkspace('#/plan');
    await expect.element(visit().first()).toHaveAttribute('data-people', '7');
    await expect.element(visit().first()).toHaveAttribute('data-customer', 'n');
    await expect
      .poll(() =>
        page
          .getByRole('region', { name: 'Falling due', exact: true })
          .getByText(/^Account review/)
          .elements(),
      )
      .toHaveLength(1);
    await visit().first().getByRole('button').click();
    await page.getByTestId('visit-done').click();
    await expect
      .poll(async () => (await book.touches.toArray()).map(({ personIds }) => personIds.length).sort())
      .toEqual([3, 4]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => book.touches.count()).toBe(0);
  });

  it('come again over a year, and fill a month of days', async () => {
    await visited('2026-09-02');
    await showWorkspace('#/plan');
    await expect.poll(days).toEqual(['2026-12-02']);
    await page.getByRole('button', { name: 'Year' }).click();
    await expect.poll(days).toEqual(['2026-12-02', '2027-03-02', '2027-06-02', '2027-09-02']);
    await page.getByRole('button', { name: 'Month' }).click();
    await expect
      .element(page.getByRole('region', { name: 'December 2, 2026' }).getByTestId('plan-visit'))
      .toBeVisible();
  });
});

describe('a visit that is moved', () => {
  it('by a key has the focus on its new day, which a step keeps; one undo takes that back', async () => {
    await visited('2026-09-02');
    await showWorkspace('#/plan');
    const opener = visit().getByRole('button');
    await expect.element(opener).toBeVisible();
    opener.element().focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await expect.poll(days).toEqual(['2026-12-03']);
    await expect.element(visit().getByRole('button')).toHaveFocus();
    await expect
      .poll(() => book.followUps.toArray())
      .toMatchObject([
        { accountId: 'n', kind: 'visit', due: '2026-12-03', snoozedFrom: '2026-12-02', text: 'Visit Norr AB' },
      ]);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(days).toEqual(['2026-12-10']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(days).toEqual(['2026-12-03']);
  });

  it('by dragging comes to the weekday of the week where it is dropped', async () => {
    await visited('2026-09-02');
    await showWorkspace('#/plan');
    await visit()
      .getByRole('button')
      .dropTo(page.getByRole('region', { name: 'Week of December 14, 2026' }));
    await expect.poll(days).toEqual(['2026-12-16']);
  });
});

describe('a visit that was made', () => {
  it('is logged beside it with what was said, and the plan moves on; one undo brings it back', async () => {
    await visited('2026-09-02');
    await showWorkspace('#/plan');
    await visit().getByRole('button').click();
    await page.getByRole('button', { name: 'Log contact: Norr AB' }).click();
    await page.getByTestId('contact-form').getByRole('radio', { name: 'Visit' }).click();
    await page.getByTestId('contact-save').click();
    await expect.element(visit()).not.toBeInTheDocument();
    await expect.poll(() => book.touches.where({ accountId: 'n' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(days).toEqual(['2026-12-02']);
  });
});
