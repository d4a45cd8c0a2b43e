import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const panel = (name: string) => page.getByRole('region', { name, exact: true }).last();
const open = async () => {
  await showWorkspace('#/accounts/k/details');
  await expect.poll(() => document.querySelector('[data-tab="details"]')).not.toBeNull();
};

describe('labels and tier', () => {
  it('adds a label with its example and takes one away', async () => {
    await open();
    const labels = panel('Labels and tier');
    await labels.getByRole('button', { name: 'Add label' }).click();
    await userEvent.selectOptions(labels.getByLabelText('Label', { exact: true }), 'Innovator');
    await userEvent.fill(labels.getByLabelText('What shows it'), 'Tested the beta in May.');
    await labels.getByRole('button', { name: 'Add label' }).click();
    await expect.element(labels).toMatchTextContent('Tested the beta in May.');
    const remove = labels.getByRole('button', { name: 'Remove' });
    await expect.poll(() => remove.elements()).toHaveLength(3);
    await remove.first().click();
    await expect
      .poll(async () => (await book.accounts.get('k'))?.labels.map(({ label }) => label))
      .toEqual(['expert', 'innovator']);
  });

  it('adds a signal with what shows it, and takes it away', async () => {
    await open();
    const labels = panel('Labels and tier');
    await labels.getByRole('button', { name: 'Add signal' }).click();
    await userEvent.fill(labels.getByLabelText('What shows it'), 'For the fair; Eva may be called.');
    await labels.getByRole('button', { name: 'Add signal' }).click();
    await expect.element(labels).toMatchTextContent('May be named as a reference');
    const signals = async () => (await book.accounts.get('k'))?.signals;
    const evidence = 'For the fair; Eva may be called.';
    await expect.poll(signals).toEqual([{ signal: 'referenceable', evidence, since: when.today }]);
    const remove = labels.getByRole('button', { name: 'Remove' });
    await expect.poll(() => remove.elements()).toHaveLength(3);
    await remove.last().click();
    await expect.poll(signals).toEqual([]);
  });

  it('leaves the first button of the tab to the details', async () => {
    await open();
    await expect.element(panel('Labels and tier').getByRole('button', { name: 'Save tier' })).toBeVisible();
    const filled = () => [...document.querySelectorAll('main button.bg-brand')].map(({ textContent }) => textContent);
    await expect.poll(filled).toEqual(['Save']);
  });

  it('sets the tier by hand with a reason, and gives it back to the rules', async () => {
    await open();
    const labels = panel('Labels and tier');
    await userEvent.selectOptions(labels.getByRole('combobox', { name: 'Tier' }), 'Standard account');
    await userEvent.fill(labels.getByLabelText('Why'), 'Merges next year.');
    await labels.getByRole('button', { name: 'Save tier' }).click();
    await expect
      .poll(async () => (await book.accounts.get('k'))?.tierByHand)
      .toEqual({ tier: 'standard', because: 'Merges next year.', since: when.today });
    await expect.element(page.getByRole('status').filter({ hasText: 'Tier set to Standard account' })).toBeVisible();
    await userEvent.selectOptions(labels.getByRole('combobox', { name: 'Tier' }), 'As computed');
    await labels.getByRole('button', { name: 'Save tier' }).click();
    await expect.poll(async () => (await book.accounts.get('k'))?.tierByHand).toBeUndefined();
  });
});
