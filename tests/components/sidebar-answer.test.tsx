import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { when } from '../db/a-book';
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

describe('a mail that no person wrote for it', () => {
  const news = () => page.getByTestId('mail-kind');
  const eva = { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'from' as const };
  const proposal = {
    id: 'x',
    accountId: 'k',
    personIds: ['g'],
    title: 'Proposal AN-2026-0117',
    sentOn: '2026-11-16',
    validUntil: '2026-12-16',
    events: [],
    status: 'open' as const,
    createdAt: '2026-11-16T09:00:00Z',
  };
  beforeEach(async () => {
    await book.proposals.put(proposal);
  });

  it('is no answer where its sender is away; the step waits until the day after, and who stands in can be added', async () => {
    await book.followUps.update('s1', { due: when.today, personId: 'g' });
    const shown = mail({ people: [eva], title: 'Automatic reply: Proposal AN-2026-0117' });
    const message = 'I am out of the office until 7 December. Please contact Max Meyer, max@kovacs-bau.test.';
    await showSidebar({ ...shown, message } as typeof shown);
    await expect.element(news()).toMatchTextContent(/Szabó Gergő is away until [^.]*7[^.]*2026\./);
    await expect.element(news()).toMatchTextContent('Named for the meantime: Max Meyer, max@kovacs-bau.test.');
    await expect.element(page.getByTestId('answer-offer')).not.toBeInTheDocument();
    await news()
      .getByRole('button', { name: /^Move to/ })
      .click();
    await expect.poll(async () => (await book.followUps.get('s1'))?.due).toBe('2026-12-08');
    await news().getByRole('button', { name: 'Add Max Meyer' }).click();
    await news().getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => book.people.where('emails').equals('max@kovacs-bau.test').count()).toBe(1);
  });

  it('names the address at which nothing arrived, and stops the calls until it is sent again', async () => {
    const shown = mail({
      people: [{ ...eva, email: 'it@kovacs-bau.test', name: 'IT' }],
      title: 'Undeliverable: Proposal',
    });
    const message = 'Your message to gergo.szabo@kovacs-bau.test could not be delivered.';
    await showSidebar({ ...shown, message } as typeof shown);
    await expect.element(news()).toMatchTextContent('Your mail to gergo.szabo@kovacs-bau.test did not arrive.');
    await news()
      .getByRole('button', { name: /did not arrive$/ })
      .click();
    await expect.poll(async () => (await book.proposals.get('x'))?.events).toMatchObject([{ kind: 'bounced' }]);
    await page.getByTestId('open-proposal').getByText('Proposal AN-2026-0117').click();
    await page.getByRole('button', { name: 'Sent again' }).click();
    await expect
      .poll(async () => (await book.proposals.get('x'))?.events)
      .toMatchObject([{ kind: 'bounced' }, { kind: 'resent' }]);
  });

  it.each([
    ['receipt', 'Read: Proposal AN-2026-0117', 'A receipt from a mail program'],
    ['invitation', 'Accepted: Review', 'From a calendar'],
    ['notice', 'Re: Proposal AN-2026-0117', 'Written by a program'],
  ])('says that a %s is no answer', async (kind, title, words) => {
    const shown = mail({ people: [eva], title });
    const message = kind === 'notice' ? 'Please do not reply to this email.' : '';
    await showSidebar({ ...shown, message } as typeof shown);
    await expect.element(news()).toMatchTextContent(words);
    await expect.element(page.getByTestId('answer-offer')).not.toBeInTheDocument();
  });
});
