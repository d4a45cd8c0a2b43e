import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import type { PlainKind } from '../../lib/domain/records/kinds';
import { emptyBook, fillBook } from './a-full-book';
import { stories } from './records/stories';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  await book.promises.clear();
});

/** Opens a tab of the account's page with its groups of records. */
async function open(tab: 'plan' | 'sales') {
  await showWorkspace(`#/accounts/k/${tab}`);
  await expect
    .element(page.getByRole('region', { name: tab === 'plan' ? 'Care' : 'Wallet and rivals' }).first())
    .toBeVisible();
  for (const group of document.querySelectorAll<HTMLDetailsElement>('[data-tab] details')) group.open = true;
}

const OF_SALES: readonly string[] = ['winBacks', 'walletEntries'];
const tabOf = (kind: PlainKind) => (OF_SALES.includes(kind) ? 'sales' : 'plan');
const list = (title: string) => page.getByRole('region', { name: title, exact: true }).last();
const undo = () => page.getByRole('button', { name: 'Undo' }).click();

async function fillIn(field: ReturnType<typeof page.getByLabelText>, value: string) {
  await expect.element(field).toBeVisible();
  if (field.element() instanceof HTMLSelectElement) await userEvent.selectOptions(field, value);
  else await userEvent.fill(field, value);
}

/** Saves, and waits until the form is gone: what can be chosen in it reads like what the list then says. */
async function save(within: ReturnType<typeof list>) {
  const button = within.getByRole('button', { name: 'Save' });
  await button.click();
  await expect.element(button).not.toBeInTheDocument();
}

describe.each(stories)('$kind', ({ kind, title, add, given, says, kept, changed: [field, value, then] }) => {
  it('can be added, changed and removed, each taken back by undo', async () => {
    const rows = () => book.table(kind).toArray();
    await open(tabOf(kind));
    const within = list(title);
    await within.getByRole('button', { name: add }).click();
    for (const [label, typed] of Object.entries(given))
      await fillIn(within.getByLabelText(label, { exact: true }), typed);
    await save(within);
    await expect.element(within).toMatchTextContent(says);
    await expect.poll(rows).toMatchObject([{ ...kept, accountId: 'k' }]);

    await within.getByRole('button', { name: /^Edit/ }).click();
    await fillIn(within.getByLabelText(field, { exact: true }), value);
    await save(within);
    await expect.element(within).toMatchTextContent(then);
    await undo();
    await expect.element(within).toMatchTextContent(says);
    await expect.poll(rows).toMatchObject([kept]);

    await within.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(rows).toEqual([]);
    await undo();
    await expect.poll(rows).toMatchObject([kept]);
  });
});

describe('a record that does not fit', () => {
  it('is refused at its fields, and nothing typed is lost', async () => {
    await open('plan');
    const within = list('Receivables');
    await within.getByRole('button', { name: 'Add receivable' }).click();
    await userEvent.fill(within.getByLabelText('Invoice'), 'RE-7');
    await userEvent.fill(within.getByLabelText('Amount'), '0');
    await userEvent.fill(within.getByLabelText('Currency'), 'EU');
    await within.getByRole('button', { name: 'Save' }).click();
    await expect.element(within.getByLabelText('Due on')).toHaveAccessibleDescription('Please fill this in.');
    await expect.element(within.getByLabelText('Amount')).toHaveAccessibleDescription(/At least 0|does not fit/);
    await expect.element(within.getByLabelText('Amount')).toHaveFocus();
    await expect.element(within.getByLabelText('Currency')).toHaveAccessibleDescription('This does not fit here.');
    await expect.element(within.getByLabelText('Invoice')).toHaveValue('RE-7');
    await expect.poll(() => book.receivables.count()).toBe(0);
  });

  it('closes by Escape', async () => {
    await open('plan');
    await list('Contracts').getByRole('button', { name: 'Add contract' }).click();
    await expect.element(list('Contracts').getByLabelText('What')).toBeVisible();
    list('Contracts').getByLabelText('What').element().focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(list('Contracts').getByLabelText('What')).not.toBeInTheDocument();
  });

  it.each(['plan', 'sales'] as const)('of each kind says what it is for while there is none: %s', async (tab) => {
    await open(tab);
    for (const { title } of stories.filter(({ kind }) => tabOf(kind) === tab))
      await expect
        .poll(() => list(title).element().querySelectorAll('p').length, { message: title })
        .toBeGreaterThan(0);
  });
});
