import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { eventKey } from '../../lib/domain/meeting/noted-as';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const ID = 'googlecalendar:e1';
/** A meeting with two people of the customer, one of whom declined, and a colleague. */
const meetingPage = (when: string, id = ID) =>
  mail({
    people: [
      { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'guest' },
      { email: 'agnes@kovacs-bau.test', name: 'Kovács Ágnes', role: 'guest', state: 'Declined' },
      { email: 'max.vogel@our-firm.test', name: 'Max Vogel', role: 'guest' },
    ],
    externalId: ID,
    title: 'Offer: next steps',
    meeting: { id, when },
  });
const news = () => page.getByTestId('meeting-news');
const noted = () => book.touches.filter(({ event }) => event !== undefined).toArray();

describe('a meeting on the page', () => {
  it('that is still to come opens what to read, and cannot be noted', async () => {
    const { abilities } = await showSidebar(meetingPage('Thursday, 19 November, 14:00 – 15:00'));
    await expect.element(news()).toHaveAttribute('data-stage', 'before');
    await expect.element(page.getByTestId('account-name')).toHaveTextContent('Kovács Bau Kft.');
    await expect.element(page.getByTestId('note-meeting')).not.toBeInTheDocument();
    await news().getByTestId('meeting-opener').click();
    await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/accounts/k?meeting');
  });

  it('that is under way opens what to read', async () => {
    await showSidebar(meetingPage('19.11.2026 8:30 – 9:30'));
    await expect.element(news()).toHaveAttribute('data-stage', 'running');
    await expect.element(news().getByTestId('meeting-opener')).toBeVisible();
    await expect.element(page.getByTestId('note-meeting')).not.toBeInTheDocument();
  });

  it('that is over is noted by one click, with who was there, on its day, and never twice', async () => {
    const { turnTo } = await showSidebar(meetingPage('Montag, 16. November⋅10:00 – 11:00'));
    await expect.element(news()).toHaveAttribute('data-stage', 'after');
    await expect.element(news().getByRole('checkbox', { name: 'Szabó Gergő' })).toBeChecked();
    await expect.element(news().getByRole('checkbox', { name: 'Kovács Ágnes' })).not.toBeInTheDocument();
    await expect.poll(noted).toEqual([]);
    await page.getByTestId('note-meeting').click();
    await expect.element(page.getByTestId('meeting-noted')).toBeVisible();
    await expect.poll(noted).toEqual([
      expect.objectContaining({
        accountId: 'k',
        personIds: ['g'],
        kind: 'meeting',
        direction: 'out',
        at: '2026-11-16T10:00:00Z',
        text: 'Offer: next steps',
        event: eventKey({ id: ID }),
      }),
    ]);
    await expect.element(page.getByTestId('note-meeting')).not.toBeInTheDocument();
    // The same meeting as a mail or another calendar shows it.
    await turnTo(meetingPage('2026. november 16. 10:00–11:00', 'roundcubecalendar:x'));
    await expect.element(page.getByTestId('meeting-noted')).toBeVisible();
    await expect.element(page.getByTestId('note-meeting')).not.toBeInTheDocument();
  });

  it('that is over is noted as a visit without whom the user takes out, and taken back', async () => {
    await showSidebar(meetingPage('16.11.2026 10:00 – 11:00'));
    await news().getByRole('checkbox', { name: 'Szabó Gergő' }).click();
    await page.getByTestId('note-visit').click();
    await expect.poll(noted).toEqual([expect.objectContaining({ kind: 'visit', personIds: [] })]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(noted).toEqual([]);
    await expect.element(page.getByTestId('note-visit')).toBeVisible();
  });

  it('whose day is not clear shows the page’s own words, and asks for the day', async () => {
    await showSidebar(meetingPage('tiistai 17. marraskuuta klo 10.00–11.00'));
    await expect.element(news()).toHaveAttribute('data-stage', 'open');
    await expect.element(page.getByTestId('meeting-when')).toHaveTextContent('tiistai 17. marraskuuta klo 10.00–11.00');
    await expect.element(page.getByTestId('note-meeting')).toBeDisabled();
    await news().getByLabelText('On which day?').fill('2026-11-20');
    await expect.element(page.getByTestId('note-meeting'), { message: 'not before it took place' }).toBeDisabled();
    await news().getByLabelText('On which day?').fill('2026-11-17');
    await page.getByTestId('note-meeting').click();
    await expect.poll(noted).toEqual([expect.objectContaining({ at: '2026-11-17T00:00:00Z' })]);
  });

  it('with guests of two accounts asks which, with both', async () => {
    await book.accounts.put({
      ...(await book.accounts.get('k').then((row) => row ?? Promise.reject(new Error('no account')))),
      id: 'other',
      name: 'Brightwater Ltd',
      parentId: undefined,
      domains: ['brightwater.test'],
    });
    await showSidebar(
      mail({
        people: [
          { email: 'gergo.szabo@kovacs-bau.test', role: 'guest' },
          { email: 'priya@brightwater.test', role: 'guest', state: 'organizer' },
        ],
        meeting: { id: ID, when: '16.11.2026 10:00 – 11:00' },
      }),
    );
    await expect
      .poll(() =>
        page
          .getByTestId('candidate')
          .elements()
          .map((one) => one.querySelector('span')?.textContent)
          .sort(),
      )
      .toEqual(['Brightwater Ltd', 'Kovács Bau Kft.']);
    await expect.poll(noted).toEqual([]);
  });
});
