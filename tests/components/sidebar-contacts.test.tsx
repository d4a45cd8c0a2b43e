import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

const toBoth = mail({
  people: [
    { email: 'gergo.szabo@kovacs-bau.test', role: 'to' },
    { email: 'agnes@kovacs-bau.test', role: 'to' },
  ],
});
const form = () => page.getByTestId('contact-form');
const person = (email: string) =>
  form()
    .getByTestId('contact-person')
    .and(page.getByRole('checkbox', { name: email }));
const logged = () => book.touches.filter(({ id }) => id !== 't1' && id !== 't2').toArray();
const lines = () =>
  page
    .getByTestId('last-contact')
    .elements()
    .map((line) => line.textContent);

async function open(state = mail()) {
  const shown = await showSidebar(state);
  await expect.element(page.getByTestId('log-contact')).toBeVisible();
  return shown;
}

async function openForm() {
  await userEvent.keyboard('l');
  await expect.element(form().getByRole('radio', { name: 'Call' })).toHaveFocus();
}

describe('a contact', () => {
  it('is logged by two keys: a call that reached who wrote the mail, now; not who got a copy', async () => {
    await open();
    await openForm();
    await expect.element(person('Szabó Gergő')).toHaveAttribute('aria-checked', 'true');
    await expect.element(person('Kovács Ágnes')).toHaveAttribute('aria-checked', 'false');
    await userEvent.keyboard('{Enter}');
    await expect.element(form()).not.toBeInTheDocument();
    await expect.poll(logged).toEqual([
      expect.objectContaining({
        ...{ accountId: 'k', kind: 'call', direction: 'out', reached: true, at: '2026-11-19T09:00:00Z' },
        personIds: ['g'],
      }),
    ]);
    await expect.poll(() => lines()[0]).toBe('today Call · Szabó Gergő');
  });

  it('is of another kind by its letter or its digit, and of another day as it is typed', async () => {
    await open();
    await openForm();
    await userEvent.keyboard('v');
    await expect.element(form().getByRole('radio', { name: 'Visit' })).toBeChecked();
    await userEvent.keyboard('m');
    await expect.element(form().getByRole('radio', { name: 'Meeting' })).toBeChecked();
    await userEvent.keyboard('2');
    await expect.element(form().getByRole('radio', { name: 'Mail' })).toBeChecked();
    await expect.element(form().getByRole('radio', { name: 'Not reached' })).not.toBeInTheDocument();
    await form().getByRole('radio', { name: 'From them' }).click();
    await form().getByTestId('contact-text').fill('Wants the plan of the second floor');
    await person('Kovács Ágnes').click();
    await form().getByTestId('contact-when').fill('yesterday 14:30');
    await form().getByTestId('contact-save').click();
    await expect.poll(logged).toEqual([
      expect.objectContaining({
        ...{ kind: 'mail', direction: 'in', at: '2026-11-18T14:30:00Z', personIds: ['a', 'g'] },
        text: 'Wants the plan of the second floor',
      }),
    ]);
    await expect.poll(() => lines()[0]).toContain('yesterday Mail · From them · Kovács Ágnes and Szabó Gergő');
  });

  it('that they asked for by themselves is a contact of theirs', async () => {
    await open();
    await openForm();
    await userEvent.keyboard('t');
    await expect.element(form().getByRole('radio', { name: 'From us' })).not.toBeInTheDocument();
    await form().getByTestId('contact-save').click();
    await expect.poll(logged).toMatchObject([{ kind: 'request', direction: 'in' }]);
  });

  it('is refused for a day to come, with what to do, and nothing typed is lost', async () => {
    await open();
    await openForm();
    await form().getByTestId('contact-text').fill('Wants the plan');
    await form().getByTestId('contact-when').fill('tomorrow');
    await form().getByTestId('contact-save').click();
    await expect.element(form().getByText(/up to now, such as yesterday/)).toBeVisible();
    await expect.element(form().getByTestId('contact-when')).toHaveFocus();
    await expect.element(form().getByTestId('contact-text')).toHaveValue('Wants the plan');
    await expect.poll(logged).toEqual([]);
  });

  it('is true for everything that lives on contacts: the gap closes, the next touch moves on', async () => {
    await book.touches.clear();
    await book.followUps.clear();
    await open(toBoth);
    const gap = page.getByTestId('dmg-gap').filter({ hasText: 'champion' });
    await expect.element(page.getByTestId('next-touch')).toHaveAttribute('data-on', '2026-11-19');
    await expect.element(page.getByText('No contact is noted yet.')).toBeVisible();
    await expect.element(gap).toBeVisible();
    await openForm();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByTestId('last-contact')).toBeVisible();
    await expect.element(page.getByTestId('next-touch')).not.toHaveAttribute('data-on', '2026-11-19');
    await expect.element(gap).not.toBeInTheDocument();
  });

  it('makes the health better by the role that it fills, and undo makes it what it was', async () => {
    await book.touches.clear();
    await open(toBoth);
    const health = page.getByTestId('health');
    await expect.element(health).toHaveAttribute('data-state');
    const before = health.element().textContent;
    const score = () => Number(/\d+/.exec(health.element().textContent ?? '')?.[0]);
    const low = score();
    await openForm();
    await userEvent.keyboard('{Enter}');
    await expect.poll(score).toBeGreaterThan(low);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(health).toHaveTextContent(before ?? '');
  });

  it('is seen whole as it opens and as it grows, down to its last button, under no notice', async () => {
    await open();
    await page.viewport(352, 700);
    await page.getByTestId('proposal-sent').click();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect.element(page.getByTestId('is-this-you')).toBeVisible();
    const isSeen = (part: Element) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return part.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const seen = () => ['contact-kind', 'contact-save'].map((mark) => isSeen(form().getByTestId(mark).element()));
    window.scrollTo(0, 0);
    await openForm();
    await expect.poll(seen).toEqual([true, true]);
    await form().getByRole('button', { name: 'Next step' }).click();
    await expect.poll(() => isSeen(form().getByLabelText('What is to be done?').element())).toBe(true);
  });

  it.each([
    ['en', english, 'Next step'],
    ['de', german, 'Nächster Schritt'],
  ] as const)('has a form without barriers in %s', async (tag, texts, next) => {
    speak(tag, texts);
    await open();
    await userEvent.keyboard('l');
    await form().getByRole('button', { name: next }).click();
    await expect.poll(() => barriers()).toEqual([]);
  });
});

describe('the open mail', () => {
  const theirs = (sent = 'Mon, 16 Nov 2026 10:12') => mail({ sent, title: 'Re: Floor plan' });

  it('is noted by one click, dated by the mail, and never twice', async () => {
    const { turnTo } = await open(theirs());
    const note = page.getByTestId('note-mail');
    await expect.element(note).toHaveTextContent('Szabó Gergő wrote (Mon, Nov 16): note it');
    await note.click();
    await expect.element(page.getByTestId('mail-noted')).toBeVisible();
    await expect.poll(logged).toEqual([
      expect.objectContaining({
        ...{ kind: 'mail', direction: 'in', personIds: ['g'], at: '2026-11-16T12:00:00Z', text: 'Floor plan' },
      }),
    ]);
    await turnTo(mail({ sent: '2026-11-16', title: 'floor plan', externalId: 'gmail:1' }));
    await expect.element(page.getByTestId('mail-noted')).toBeVisible();
    await turnTo(theirs('Tue, 17 Nov 2026 9:00'));
    await expect.element(note).toBeVisible();
    await page.getByText('1 more of this conversation is noted.').click();
    await expect.element(page.getByTestId('thread-note')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(logged).toEqual([]);
    await turnTo(theirs());
    await expect.element(note).toBeVisible();
  });

  it('is noted by itself where the user has chosen so, and stays taken back', async () => {
    await book.meta.put({ key: 'settings', value: { contacts: { noteMailsOf: ['strategic'] } } });
    const { turnTo } = await open(theirs());
    await expect.element(page.getByTestId('mail-noted')).toBeVisible();
    await expect.poll(logged).toMatchObject([{ kind: 'mail', personIds: ['g'], at: '2026-11-16T12:00:00Z' }]);
    const order: string[] = [];
    const unwanted = () => void order.push('unwanted');
    const gone = () => void order.push('gone');
    book.dismissals.hook('creating', unwanted);
    book.touches.hook('deleting', gone);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('note-mail')).toBeVisible();
    await expect.poll(() => order, { message: 'at no moment it could be noted again' }).toEqual(['unwanted', 'gone']);
    book.dismissals.hook('creating').unsubscribe(unwanted);
    book.touches.hook('deleting').unsubscribe(gone);
    await expect.poll(logged).toEqual([]);
    await turnTo(theirs('Tue, 17 Nov 2026 9:00'));
    await expect.poll(logged).toMatchObject([{ at: '2026-11-17T12:00:00Z' }]);
    await turnTo(theirs());
    await expect.element(page.getByTestId('note-mail')).toBeVisible();
    await expect.poll(logged).toHaveLength(1);
  });

  it('of one’s own is noted with whom it went to', async () => {
    await open(mail({ sent: '2026-11-16', people: [{ email: 'agnes@kovacs-bau.test', role: 'to' }] }));
    await page.getByTestId('note-mail').click();
    await expect.poll(logged).toMatchObject([{ direction: 'out', personIds: ['a'] }]);
  });

  it.each([
    ['without its day', {}],
    ['of a stranger', { sent: '2026-11-16', people: [{ email: 'nora.toth@kovacs-bau.test', role: 'from' as const }] }],
  ])('%s is not offered', async (_, given) => {
    await open(mail(given));
    await expect.element(page.getByTestId('last-contact').first()).toBeVisible();
    await expect.element(page.getByTestId('note-mail')).not.toBeInTheDocument();
    await expect.poll(logged).toEqual([]);
  });
});
