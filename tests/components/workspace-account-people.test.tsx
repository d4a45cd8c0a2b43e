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
const people = () => panel('All people');
const save = (within: ReturnType<typeof panel>) => within.getByRole('button', { name: 'Save', exact: true }).click();
const undo = () => page.getByRole('button', { name: 'Undo' }).click();
const open = async (id = 'k') => {
  await showWorkspace(`#/accounts/${id}/people`);
  await expect.element(people()).toBeVisible();
};

describe('people', () => {
  it('have their buttons in the order of Tab as they are drawn', async () => {
    await open();
    const buttons = () => [...document.querySelectorAll('[data-record="g"] button')];
    const drawn = () => buttons().toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
    await expect.poll(() => drawn().at(-1)?.textContent).toBe('Edit');
    await expect.poll(() => buttons().map((one, at) => one === drawn()[at])).toEqual([true, true, true, true]);
  });

  it('takes in somebody with nothing but a name', async () => {
    await open();
    await people().getByRole('button', { name: 'Add person' }).click();
    await userEvent.fill(people().getByLabelText('Name', { exact: true }), 'Tóth Nóra');
    await save(people());
    await expect.element(people().getByText('Tóth Nóra')).toBeVisible();
    await expect.poll(() => book.people.where({ accountId: 'k' }).count()).toBe(4);
  });

  it('changes what is known of somebody, and undo restores it', async () => {
    await open();
    const before = await book.people.get('g');
    await people().getByRole('button', { name: 'Edit Szabó Gergő' }).click();
    await userEvent.fill(
      people().getByLabelText('E-mail addresses'),
      'Gergo.Szabo@Kovacs-Bau.test\nszabo@kovacs-bau.test',
    );
    await people().getByLabelText('Gatekeeper').click();
    await userEvent.selectOptions(people().getByLabelText('Power to decide'), '2 · decides with others');
    await userEvent.selectOptions(people().getByLabelText('Reports to'), 'Kovács Ágnes');
    await save(people());
    await expect.element(page.getByText('Szabó Gergő saved.')).toBeVisible();
    await expect
      .poll(() => book.people.get('g'))
      .toMatchObject({
        emails: ['gergo.szabo@kovacs-bau.test', 'szabo@kovacs-bau.test'],
        group: { roles: ['technical', 'gatekeeper'], power: 2, support: 1, reportsToId: 'a', knownBy: ['Anna Becker'] },
      });
    await undo();
    await expect.poll(() => book.people.get('g')).toEqual(before);
  });

  it('refuses what is no address, at its field', async () => {
    await open();
    await people().getByRole('button', { name: 'Edit Szabó Gergő' }).click();
    await userEvent.fill(people().getByLabelText('E-mail addresses'), 'gergo at kovacs');
    await save(people());
    await expect
      .element(people().getByLabelText('E-mail addresses'))
      .toHaveAccessibleDescription('gergo at kovacs is not an e-mail address.');
  });

  it('moves somebody to another account and keeps where they were', async () => {
    await book.people.update('f', { group: { roles: ['user'], knownBy: [], reportsToId: 'g' } });
    await open();
    await people()
      .getByRole('listitem')
      .filter({ hasText: 'Szabó Gergő' })
      .getByRole('button', { name: 'Move: Szabó Gergő' })
      .click();
    await userEvent.fill(people().getByLabelText('Works now at'), 'group');
    await people().getByRole('option', { name: 'Kovács Group' }).click();
    await expect.element(page.getByText('Szabó Gergő works at Kovács Group now.')).toBeVisible();
    const moved = () => book.people.get('g');
    await expect
      .poll(moved)
      .toMatchObject({ accountId: 'group', formerAccounts: [{ accountId: 'k', until: when.today }] });
    await expect
      .poll(async () => (await moved())?.group)
      .toEqual({ roles: [], knownBy: ['Anna Becker'], function: 'technical' });
    await expect.poll(async () => (await book.people.get('f'))?.group).not.toHaveProperty('reportsToId');
    await open('group');
    await expect.element(people()).toMatchTextContent('Before: Kovács Bau Kft. (until November 19, 2026)');
  });

  it('removes somebody, and undo brings them back', async () => {
    await open();
    await people().getByRole('button', { name: 'Remove Szabó Gergő' }).click();
    await expect.poll(() => book.people.get('g')).toBeUndefined();
    await undo();
    await expect.poll(async () => (await book.people.get('g'))?.name).toBe('Szabó Gergő');
  });
});
