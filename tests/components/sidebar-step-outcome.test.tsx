import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

const step = (text: string) => page.getByTestId('next-step').filter({ hasText: text });
const plan = () => step('Ask for the floor plan');
const arrived = () => step('Call: has the proposal arrived?');
const stored = (id: string) => book.followUps.get(id);
const calls = () => book.touches.filter(({ id, kind }) => kind === 'call' && id !== 't2').toArray();
/** Sent two working days ago: the call whether it has arrived is overdue. */
const sent = { today: '2026-11-17', now: '2026-11-17T09:00:00Z' };
const send = () =>
  startProposal({ accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' }, sent);

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

describe('a due step', () => {
  it('names whom to call, the last contact, what we owe and how to argue', async () => {
    await book.promises.update('p', { personId: 'g' });
    await send();
    await showSidebar(mail());
    const call = arrived().getByRole('link', { name: 'Call Szabó Gergő: +36 1 555 0142' });
    await expect.element(call).toHaveAttribute('href', 'tel:+3615550142');
    for (const said of [
      'AN-2026-0117 · valid until Dec 19',
      'Last contacted by us: 2 days ago.',
      'You promised by Nov 27: the rollout plan',
      'What counts for Technical: figures, statistics, payback, and details.',
    ]) {
      await expect.element(arrived().getByText(said)).toBeVisible();
    }
  });

  it('that names nobody says who was last in touch, and claims no more', async () => {
    await showSidebar(mail());
    await expect.element(plan().getByText('Szabó Gergő · Last contacted us: 6 days ago.')).toBeVisible();
    await expect.element(plan().getByRole('link')).toHaveAttribute('href', 'tel:+3615550142');
    await expect.element(plan()).not.toMatchTextContent('What counts for');
  });
});

describe('what came out of a step', () => {
  it('is asked with four answers at most, the likeliest marked and under the focus', async () => {
    await send();
    await showSidebar(mail());
    await arrived().getByTestId('step-done').click();
    const choices = arrived().getByTestId('step-outcome');
    await expect.element(choices.first()).toHaveFocus();
    const marks = () => choices.elements().map((choice) => [choice.textContent, choice.hasAttribute('data-default')]);
    await expect.poll(marks).toEqual([
      ['Reached', true],
      ['Not reached', false],
      ['Meeting agreed on …', false],
      ['Answered …', false],
    ]);
  });

  it.each([
    ['Reached', true],
    ['Not reached', false],
  ])('“%s” is one tap: the touch is logged, the next step stands there with its guard', async (name, reached) => {
    await send();
    await showSidebar(mail());
    await arrived().getByTestId('step-done').click();
    await arrived().getByRole('button', { name, exact: true }).click();
    await expect.element(arrived()).not.toBeInTheDocument();
    await expect.poll(calls).toMatchObject([{ reached, personIds: ['g'] }]);
    const next = step('Ask for the next step');
    await expect.element(next).toHaveAttribute('data-due', '2026-11-23');
    await expect
      .element(next.getByTestId('step-wait'))
      .toMatchTextContent('Wait until Nov 23: last touch on Nov 19, and 2 working days belong in between.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(arrived()).toBeVisible();
    await expect.poll(calls).toEqual([]);
  });

  it('is told by the keyboard alone, and the focus goes on to the step after', async () => {
    await showSidebar(mail());
    await expect.element(plan()).toBeVisible();
    await expect.element(plan().getByTestId('step-done')).toBeVisible();
    (plan().getByTestId('step-done').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(plan().getByTestId('step-outcome').first()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(plan()).not.toBeInTheDocument();
    await expect.poll(() => stored('s1')).toMatchObject({ status: 'done' });
    await expect.poll(calls, { message: 'no contact was assumed' }).toEqual([]);
    await expect.element(step('the rollout plan')).toHaveFocus();
  });

  it('goes to the heading where no step is left', async () => {
    await book.followUps.bulkDelete(['s2', 's3']);
    await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    await plan().getByTestId('step-outcome').first().click();
    await expect.element(page.getByText('Nothing is planned with this account.')).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toContain('Next steps');
  });

  it('is closed by Escape, and the focus returns', async () => {
    await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    await expect.element(plan().getByTestId('step-outcome').first()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(plan().getByTestId('step-outcome').first()).not.toBeInTheDocument();
    await expect.element(plan().getByTestId('step-done')).toHaveFocus();
  });

  it('“Not reached” keeps a step of one’s own, for another try', async () => {
    await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    await plan().getByRole('button', { name: 'Not reached' }).click();
    await expect.element(page.getByText('Not reached; try again: Mon, Nov 23')).toBeVisible();
    await expect.element(plan()).toHaveAttribute('data-due', '2026-11-23');
    await expect.poll(calls).toMatchObject([{ reached: false }]);
    await expect.element(plan()).toHaveFocus();
  });

  it('takes a line and who took part along, and offers nothing that would lose the line', async () => {
    await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    await plan().getByTestId('step-say').click();
    await expect.element(plan().getByLabelText('In one line')).toHaveFocus();
    await plan().getByLabelText('In one line').fill('Sends it on Monday');
    await expect.element(plan().getByRole('button', { name: 'Done, no contact' })).toBeDisabled();
    await plan().getByRole('checkbox', { name: 'Kovács Ágnes' }).click();
    await plan().getByRole('button', { name: 'Reached', exact: true }).click();
    await expect.poll(calls).toMatchObject([{ reached: true, text: 'Sends it on Monday', personIds: ['a'] }]);
    await expect.element(page.getByTestId('last-contact').first()).toMatchTextContent('Sends it on Monday');
    await expect.poll(() => book.drafts.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(calls).toEqual([]);
  });

  it('keeps a line that was left until the step is asked about again', async () => {
    const { screen } = await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    await plan().getByTestId('step-say').click();
    await plan().getByLabelText('In one line').fill('Sends it');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await screen.unmount();
    await showSidebar(mail());
    await plan().getByTestId('step-done').click();
    await expect.element(plan().getByLabelText('In one line')).toHaveValue('Sends it');
  });

  it('a meeting becomes the next step, on a day to come', async () => {
    await send();
    await showSidebar(mail());
    await arrived().getByTestId('step-done').click();
    await arrived().getByRole('button', { name: 'Meeting agreed on …' }).click();
    const save = arrived().getByRole('button', { name: 'Save' });
    await expect.element(arrived().getByLabelText('When do you meet?')).toHaveFocus();
    await userEvent.fill(arrived().getByLabelText('When do you meet?'), '2026-11-18');
    await save.click();
    const refused = arrived().getByLabelText('When do you meet?');
    await expect.element(refused).toHaveAccessibleDescription(/^Not before Nov/);
    await expect.element(refused).toHaveFocus();
    await userEvent.fill(arrived().getByLabelText('When do you meet?'), '2026-11-26');
    await save.click();
    await expect.element(step('Meeting: AN-2026-0117')).toHaveAttribute('data-due', '2026-11-26');
    await expect.element(arrived()).not.toBeInTheDocument();
  });
});

describe('the guard', () => {
  it('says to wait for the expiry after the last unanswered touch, without being asked', async () => {
    const { result: id } = await send();
    const steps = ['confirm-arrival', 'ask-next-step', 'ask-urgency', 'agree-date'] as const;
    const events = steps.map((one) => ({ kind: 'touched' as const, on: '2026-11-18', step: one, reached: false }));
    await book.proposals.update(id, { events });
    await book.followUps.where({ proposalId: id }).delete();
    await showSidebar(mail());
    await expect
      .element(page.getByTestId('proposal-stop'))
      .toMatchTextContent('Wait until Dec 19, when it expires: 4 touches without an answer are enough.');
  });
});

describe('the next touch', () => {
  it('is the first open step', async () => {
    await showSidebar(mail());
    await expect.element(page.getByTestId('next-touch')).toHaveAttribute('data-on', '2026-11-16');
    await expect.element(page.getByTestId('next-touch')).toMatchTextContent('Next touch: Mon, Nov 16');
  });

  it('comes from the visit plan where nothing is planned, and says so', async () => {
    await book.followUps.clear();
    await book.people.update('g', { group: { roles: [], knownBy: [] } });
    await showSidebar(mail());
    await expect.element(page.getByTestId('next-touch')).toHaveAttribute('data-on', '2026-12-10');
    await expect
      .element(page.getByTestId('next-touch'))
      .toMatchTextContent('Strategic account: every month. Last call or visit on November 10, 2026.');
  });
});

describe.each([
  { theme: 'light', width: 360, language: 'en' },
  { theme: 'dark', width: 360, language: 'en' },
  { theme: 'light', width: 300, language: 'de' },
] as const)('in $theme, $width px, $language', ({ theme, width, language }) => {
  it('the question fits, and axe finds nothing', async () => {
    if (language === 'de') speak('de', german);
    document.title = 'Keyside';
    await send();
    await showSidebar(mail(), { theme, width });
    const due = page.getByTestId('next-step').nth(1);
    await due.getByTestId('step-done').click();
    await due.getByTestId('step-outcome').nth(2).click();
    await page.getByTestId('next-step').last().getByRole('button', { expanded: false }).click();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expect.poll(() => barriers()).toEqual([]);
  });
});
