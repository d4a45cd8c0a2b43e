import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const step = (text: string) => page.getByTestId('next-step').filter({ hasText: text });
const stored = async (text: string) => (await book.followUps.filter((row) => row.text === text).toArray())[0];
const dues = () =>
  page
    .getByTestId('next-step')
    .elements()
    .map((element) => element.getAttribute('data-due'));

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('next steps', () => {
  it('stand in the order of their days, overdue ones said to be so in words', async () => {
    const { abilities } = await showSidebar(mail());
    await expect.element(step('Ask for the floor plan')).toMatchTextContent('Overdue since Mon, Nov 16');
    await expect.poll(dues).toEqual(['2026-11-16', '2026-11-27', '2026-12-01']);
    await expect.element(step('You promised: the rollout plan')).toMatchTextContent('Kovács Ágnes');
    await expect.element(step('Send the reference list')).toMatchTextContent('it was due on Nov 18');
    await expect.poll(() => abilities.railChanged).toHaveBeenLastCalledWith('S', true);
  });

  it('say who of us was said to do them', async () => {
    const [second] = (await book.followUps.toArray()).filter(({ text }) => text !== 'Ask for the floor plan');
    const asked = await stored('Ask for the floor plan');
    await book.followUps.update(asked?.id ?? '', { owner: 'Ben' });
    await book.followUps.update(second?.id ?? '', { owner: 'Cili' });
    await showSidebar(mail());
    await expect.element(step('Ask for the floor plan').getByTestId('step-owner')).toHaveTextContent('done by Ben');
    await expect.element(step('done by Cili')).toBeVisible();
  });

  it('are done by what came out of them, and come back by undo', async () => {
    await showSidebar(mail());
    await step('Ask for the floor plan').getByTestId('step-done').click();
    await step('Ask for the floor plan').getByRole('button', { name: 'Done, no contact' }).click();
    await expect.element(step('Ask for the floor plan')).not.toBeInTheDocument();
    await expect.poll(() => stored('Ask for the floor plan')).toMatchObject({ status: 'done', closedOn: '2026-11-19' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(step('Ask for the floor plan')).toBeVisible();
    await expect.poll(() => stored('Ask for the floor plan')).toMatchObject({ status: 'open' });
  });

  it.each([
    ['Tomorrow', '2026-11-20'],
    ['In two days', '2026-11-23'],
    ['Next week', '2026-11-23'],
  ])('put off to “%s” skip the weekend: %s', async (choice, due) => {
    await showSidebar(mail());
    await step('Ask for the floor plan').getByTestId('step-snooze').click();
    await step('Ask for the floor plan').getByRole('button', { name: choice }).click();
    await expect.element(step('Ask for the floor plan')).toHaveAttribute('data-due', due);
    await expect.element(step('Ask for the floor plan')).toMatchTextContent('it was due on Nov 16');
  });

  it('can be put off to any later day, never to an earlier one', async () => {
    await showSidebar(mail());
    await step('Ask for the floor plan').getByTestId('step-snooze').click();
    const day = step('Ask for the floor plan').getByLabelText('Another day');
    await userEvent.fill(day, '2026-11-19');
    const save = step('Ask for the floor plan').getByRole('button', { name: 'Put off' }).last();
    await save.click();
    await expect.element(day).toHaveAccessibleDescription('Not before November 20, 2026.');
    await expect.element(day).toHaveFocus();
    await userEvent.fill(day, '2026-12-24');
    await save.click();
    await expect.element(step('Ask for the floor plan')).toHaveAttribute('data-due', '2026-12-24');
  });

  it('are added in the user’s own words, for the next working day unless said otherwise', async () => {
    await showSidebar(mail());
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await userEvent.fill(page.getByLabelText('What is to be done?'), 'Send the contract');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(step('Send the contract')).toHaveAttribute('data-due', '2026-11-20');
  });

  it('are changed in what, when, with whom and what to know, and have it back by undo', async () => {
    await showSidebar(mail());
    await step('Ask for the floor plan').getByTestId('step-edit').click();
    const form = step('Ask for the floor plan').getByRole('form', { name: 'Edit Ask for the floor plan' });
    await userEvent.fill(form.getByLabelText('What is to be done?'), 'Ask for both floor plans');
    await userEvent.fill(form.getByLabelText('By when?'), '2026-11-24');
    await userEvent.selectOptions(form.getByLabelText('To whom'), 'Szabó Gergő');
    await userEvent.fill(form.getByLabelText('Note'), 'Also of the cellar');
    await form.getByRole('button', { name: 'Save' }).click();
    const changed = step('Ask for both floor plans');
    await expect.element(changed).toHaveAttribute('data-due', '2026-11-24');
    await expect
      .poll(() => stored('Ask for both floor plans'))
      .toMatchObject({ due: '2026-11-24', personId: 'g', note: 'Also of the cellar', status: 'open' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stored('Ask for the floor plan')).toMatchObject({ due: '2026-11-16', status: 'open' });
  });

  it('are no longer put off once they are given another day', async () => {
    await showSidebar(mail());
    const later = step('Send the reference list');
    await later
      .getByRole('button', { name: /Send the reference list/ })
      .first()
      .click();
    await later.getByTestId('step-edit').click();
    await userEvent.fill(later.getByLabelText('By when?'), '2026-12-03');
    await later.getByRole('button', { name: 'Save' }).click();
    await expect.element(later).toHaveAttribute('data-due', '2026-12-03');
    await expect.element(later).not.toMatchTextContent('it was due on');
  });

  it('go where they are not wanted any more, and come back by undo; a step of a proposal is only put off', async () => {
    await showSidebar(mail());
    await expect.element(step('You promised: the rollout plan')).toBeVisible();
    await step('Ask for the floor plan').getByTestId('step-edit').click();
    await step('Ask for the floor plan').getByTestId('step-remove').click();
    await expect.element(step('Ask for the floor plan')).not.toBeInTheDocument();
    await expect.poll(() => stored('Ask for the floor plan')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(step('Ask for the floor plan')).toBeVisible();
    await expect.element(step('You promised: the rollout plan').getByTestId('step-edit')).not.toBeInTheDocument();
  });

  it('say so where nothing is planned', async () => {
    await book.followUps.clear();
    const { abilities } = await showSidebar(mail());
    await expect.element(page.getByText('Nothing is planned with this account.')).toBeVisible();
    await expect.poll(() => abilities.railChanged).toHaveBeenLastCalledWith('S', false);
  });
});

describe('a sent proposal', () => {
  const send = async () => {
    await book.followUps.clear();
    await showSidebar(mail());
    await page.getByTestId('proposal-sent').click();
    await expect.element(step('Call: has the proposal arrived?')).toBeVisible();
  };

  it('starts its follow-up by one click, with the page’s title and who took part, not who got a copy', async () => {
    await send();
    await expect.poll(dues).toEqual(['2026-11-20', '2026-12-14']);
    await expect
      .poll(() => book.proposals.toArray())
      .toMatchObject([
        { title: 'Proposal AN-2026-0117', personIds: ['g'], sentOn: '2026-11-19', validUntil: '2026-12-19' },
      ]);
  });

  it('is taken back whole by undo', async () => {
    await send();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('next-step')).not.toBeInTheDocument();
    await expect.poll(() => book.proposals.count()).toBe(0);
  });

  it('says whose it is, and so do its steps', async () => {
    await send();
    await expect.poll(() => book.proposals.toCollection().modify({ owner: 'Dora' })).toBe(1);
    await expect.element(page.getByTestId('open-proposal')).toMatchTextContent(/done by Dora/);
    await expect.element(step('The proposal expires soon')).toMatchTextContent(/done by Dora/);
  });

  it('moves its reminder with a new validity', async () => {
    await send();
    await page.getByTestId('open-proposal').getByRole('group').getByText(/.+/).first().click();
    await userEvent.fill(page.getByLabelText('Valid until'), '2027-01-15');
    await page.getByTestId('open-proposal').getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByTestId('open-proposal')).toHaveAttribute('data-valid-until', '2027-01-15');
    await expect.element(step('The proposal expires soon')).toHaveAttribute('data-due', '2027-01-08');
  });

  it('has its title and its worth changed, and has them back by undo', async () => {
    await send();
    await page.getByTestId('open-proposal').getByRole('group').getByText(/.+/).first().click();
    const form = page.getByRole('form', { name: 'Change the proposal' });
    await expect.element(form.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.fill(form.getByLabelText('Title'), 'AN-2026-0117, 25 workplaces');
    await userEvent.fill(form.getByLabelText('Amount'), '12500');
    await userEvent.fill(form.getByLabelText('Currency'), 'hu');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.element(form.getByLabelText('Currency')).toHaveAccessibleDescription('This does not fit here.');
    await userEvent.fill(form.getByLabelText('Currency'), 'huf');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByTestId('open-proposal')).toMatchTextContent('AN-2026-0117, 25 workplaces');
    const changed = { title: 'AN-2026-0117, 25 workplaces', amount: 12_500, currency: 'HUF', validUntil: '2026-12-19' };
    await expect.poll(() => book.proposals.toArray()).toMatchObject([changed]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await book.proposals.toArray())[0]?.title).toBe('Proposal AN-2026-0117');
    await expect.poll(async () => (await book.proposals.toArray())[0]?.amount).toBeUndefined();
  });

  it('asks nobody any more once it was accepted', async () => {
    await send();
    await step('Call: has the proposal arrived?').getByTestId('step-done').click();
    await step('Call: has the proposal arrived?').getByRole('button', { name: 'Answered …' }).click();
    await page.getByRole('button', { name: 'Accepted' }).click();
    await expect.element(page.getByRole('form', { name: 'Save as accepted' })).toBeVisible();
    await page.getByTestId('answer-skip').click();
    await expect.element(page.getByTestId('next-step')).not.toBeInTheDocument();
    await expect.poll(async () => (await book.proposals.toArray())[0]).toMatchObject({ status: 'accepted' });
  });

  it('keeps why it was declined, and who won', async () => {
    await send();
    await step('Call: has the proposal arrived?').getByTestId('step-done').click();
    await step('Call: has the proposal arrived?').getByRole('button', { name: 'Answered …' }).click();
    await page.getByRole('button', { name: 'Declined' }).click();
    await userEvent.fill(page.getByLabelText('Why was it declined?'), 'Price');
    await userEvent.fill(page.getByLabelText('Who got the order?'), 'Baumann GmbH');
    await page.getByRole('button', { name: 'Save as declined' }).click();
    await expect.element(page.getByTestId('next-step')).not.toBeInTheDocument();
    await expect
      .poll(async () => (await book.proposals.toArray())[0]?.events.at(-1))
      .toMatchObject({ meaning: 'declined', reason: 'Price', competitor: 'Baumann GmbH' });
  });
});
