import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const left = { kind: 'page.left' as const, site: 'roundcube', host: 'mail.example' };

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('a mail that may be the answer', () => {
  const ask = () => page.getByTestId('answer-offer');
  beforeEach(async () => {
    await book.proposals.put({
      id: 'x',
      accountId: 'k',
      personIds: ['g'],
      title: 'Proposal AN-2026-0117',
      sentOn: '2026-11-16',
      validUntil: '2026-12-16',
      events: [],
      status: 'open',
      createdAt: '2026-11-16T09:00:00Z',
    });
  });

  it('is asked for in its thread, answered by two clicks, and recorded by these only', async () => {
    await showSidebar(mail({ title: 'Re: Proposal AN-2026-0117' }));
    await expect
      .element(ask())
      .toMatchTextContent('Szabó Gergő wrote in this thread: was that the answer to “Proposal AN-2026-0117”?');
    await page.getByRole('button', { name: 'Yes, it was' }).click();
    await expect.poll(async () => (await book.proposals.get('x'))?.events).toEqual([]);
    await ask().getByRole('button', { name: 'Has questions' }).click();
    await expect.element(ask()).not.toBeInTheDocument();
    await expect
      .poll(async () => (await book.proposals.get('x'))?.events)
      .toMatchObject([{ meaning: 'questions', on: '2026-11-19' }]);
  });

  it('is not asked for again after “no”, until the next mail of the thread comes', async () => {
    const opened = mail();
    const { turnTo } = await showSidebar(opened);
    await ask().getByRole('button', { name: 'No' }).click();
    await expect.element(ask()).not.toBeInTheDocument();
    await turnTo(left);
    await turnTo(opened);
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect.element(ask()).not.toBeInTheDocument();
    if (opened.kind !== 'page.changed') throw new Error('a mail is a page that changed');
    await turnTo({ ...opened, message: 'We accept.' });
    await expect.element(ask()).toHaveAttribute('data-by', 'thread');
  });

  it('is not asked for again after “no” in a sidebar that was loaded anew, and “no” is taken back by undo', async () => {
    const first = await showSidebar(mail());
    await ask().getByRole('button', { name: 'No' }).click();
    await expect.element(page.getByText('Noted: no answer to “Proposal AN-2026-0117”')).toBeVisible();
    const keys = async () => (await book.dismissals.toArray()).map(({ key }) => key);
    await expect.poll(keys).toEqual([expect.not.stringContaining('kovacs-bau')]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(ask()).toBeVisible();
    await ask().getByRole('button', { name: 'No' }).click();
    await expect.element(ask()).not.toBeInTheDocument();
    await first.screen.unmount();
    await showSidebar(mail());
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect.element(page.getByTestId('open-proposal')).toBeVisible();
    await expect.element(ask()).not.toBeInTheDocument();
  });

  it('is none while its proposal was started on it', async () => {
    await book.proposals.clear();
    await showSidebar(mail());
    await page.getByTestId('proposal-sent').click();
    await expect.element(page.getByTestId('open-proposal')).toBeVisible();
    await expect.element(ask()).not.toBeInTheDocument();
  });
});
