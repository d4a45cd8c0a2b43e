import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { valueAt } from '../../components/form/at-path';
import { book } from '../../lib/db/schema';
import type { KeptDraft } from '../../lib/domain/keeping/kept-draft';
import { emptyBook, fillBook } from './a-full-book';
import { everyForm } from './every-form';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const kept = () => book.drafts.count();

/** What stood in the one field that was typed into. */
function firstOf({ typed, opened = {} }: KeptDraft): string {
  const [name = ''] = Object.keys(typed);
  return String(valueAt(opened, name) ?? '');
}

describe.each(Object.entries(everyForm))('%s', (_, { show, open, form, label, isFolded }) => {
  const field = () => (label ? form().getByLabelText(label) : form().getByRole('textbox').first());
  const type = async () => {
    await userEvent.fill(field(), 'half a word');
    await expect
      .poll(async () => (await book.drafts.toArray()).map(({ typed }) => Object.values(typed)))
      .toEqual([['half a word']]);
  };

  it('comes back with what was typed, begins anew where that is not wanted, and is forgotten once it is cancelled or taken back', async () => {
    await show();
    await open?.();
    await type();
    await cleanup();
    await show();
    if (isFolded) await open?.();
    await expect.element(field()).toHaveValue('half a word');
    await expect.element(form().getByTestId('draft-kept')).toMatchTextContent('You had begun this.');
    if (!isFolded) await expect.element(field()).not.toHaveFocus();
    await form().getByRole('button', { name: 'Start over' }).click();
    await expect.element(field()).not.toHaveValue('half a word');
    await expect.poll(kept).toBe(0);

    await type();
    const cancel = form().getByRole('button', { name: /^(Cancel|Dismiss)$/ });
    const before = cancel.query() ? undefined : await book.drafts.toCollection().first();
    if (before) await userEvent.fill(field(), firstOf(before));
    else await cancel.click();
    await expect.poll(kept).toBe(0);
  });
});

it('a form that was saved is kept no longer', async () => {
  const { show, open, form } = everyForm['a next step'] ?? {};
  await show?.();
  await open?.();
  await userEvent.fill(page.getByLabelText('What is to be done?'), 'Call them');
  await expect.poll(kept).toBe(1);
  await form?.().getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByTestId('next-step').filter({ hasText: 'Call them' })).toBeVisible();
  await expect.poll(kept).toBe(0);
});

it('what another tab saves while a form stands open is said at its field', async () => {
  const { show, form } = everyForm['details of an account'] ?? {};
  await show?.();
  const market = () => page.getByRole('form', { name: 'Details' }).getByLabelText('Market');
  await userEvent.fill(form?.().getByLabelText('Industry') ?? market(), 'Cranes');
  await book.accounts.update('k', { market: 'Poland' });
  await expect.element(market()).toHaveAccessibleDescription('Changed elsewhere meanwhile: Poland');
  await expect.element(page.getByLabelText('Industry').last()).toHaveValue('Cranes');
});

it('a tier by hand comes back with its reason', async () => {
  const tier = () => page.getByRole('form', { name: 'Tier', exact: true });
  const { show } = everyForm['details of an account'] ?? {};
  await show?.();
  await userEvent.selectOptions(tier().getByRole('combobox'), 'Key account');
  await userEvent.fill(tier().getByRole('textbox'), 'Opens doors');
  await expect.poll(kept).toBe(1);
  await expect
    .poll(async () => (await book.drafts.toArray())[0]?.typed)
    .toMatchObject({ 'tierByHand.because': 'Opens doors' });
  await cleanup();
  await show?.();
  await expect.element(tier().getByRole('textbox')).toHaveValue('Opens doors');
});
