import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const plan = () => page.getByTestId('next-step').filter({ hasText: 'Ask for the floor plan' });
const stored = (id: string) => book.followUps.get(id);
const calls = () => book.touches.filter(({ id, kind }) => kind === 'call' && id !== 't2').toArray();

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('a step', () => {
  it.each([
    ['recorded', 'step-done', 'Done, no contact'],
    ['put off', 'step-snooze', 'Tomorrow'],
  ])('cannot be %s twice: the second is told that the step is gone, and writes nothing', async (_, opens, choice) => {
    await showSidebar(mail());
    await plan().getByTestId(opens).click();
    // Another tab's write, of which this one has not heard yet.
    const done = { ...(await stored('s1')), status: 'done', closedOn: '2026-11-18' };
    const elsewhere = book.backendDB().transaction('followUps', 'readwrite');
    elsewhere.objectStore('followUps').put(done);
    await new Promise((resolve) => elsewhere.addEventListener('complete', resolve));
    await plan().getByRole('button', { name: choice, exact: true }).click();
    const alert = page.getByRole('alert');
    await expect.element(alert).toMatchTextContent('This step is already done or no longer stands.');
    await expect.poll(() => stored('s1')).toMatchObject({ status: 'done', closedOn: '2026-11-18', due: '2026-11-16' });
    await expect.poll(calls).toEqual([]);
  });

  it('is recorded once by a double click', async () => {
    await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    const choice = plan().getByRole('button', { name: 'Not reached' });
    await expect.element(choice).toBeVisible();
    const notReached = choice.element() as HTMLElement;
    notReached.click();
    notReached.click();
    await expect.element(page.getByText('Not reached; try again: Mon, Nov 23')).toBeVisible();
    await expect.poll(calls).toHaveLength(1);
  });
});
