import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  await showSidebar(mail());
  await page.getByTestId('log-contact').click();
});

const form = () => page.getByTestId('contact-form');
const logged = () => book.touches.filter(({ id }) => id !== 't1' && id !== 't2').toArray();

it('brings its next step along; one undo takes both back', async () => {
  await form().getByRole('button', { name: 'Next step' }).click();
  await expect.element(form().getByLabelText('By when?')).toHaveValue('2026-11-20');
  const what = form().getByLabelText('What is to be done?');
  await form().getByTestId('contact-save').click();
  await expect.element(what).toHaveAccessibleDescription('Please fill this in.');
  await expect.element(what).toHaveFocus();
  await what.fill('Send the plan');
  await form().getByLabelText('By when?').fill('2026-11-25');
  await form().getByTestId('contact-save').click();
  const step = page.getByTestId('next-step').filter({ hasText: 'Send the plan' });
  await expect.element(step).toHaveAttribute('data-due', '2026-11-25');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(step).not.toBeInTheDocument();
  await expect.poll(logged).toEqual([]);
});

it('goes without a next step where that is closed again, by its button or by Escape; what was typed there stays', async () => {
  const next = form().getByRole('button', { name: 'Next step' });
  const what = form().getByLabelText('What is to be done?');
  await next.click();
  await what.fill('Send the plan');
  await next.click();
  await expect.element(what).not.toBeInTheDocument();
  await next.click();
  await expect.element(what).toHaveValue('Send the plan');
  await expect.element(what).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(what).not.toBeInTheDocument();
  await expect.element(next).toHaveFocus();
  await form().getByTestId('contact-save').click();
  await expect.poll(logged).toHaveLength(1);
  await expect.element(page.getByTestId('next-step').filter({ hasText: 'Send the plan' })).not.toBeInTheDocument();
});
