import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as saving from '../../components/ui/save-file';
import { readAccountContext } from '../../lib/db/read/account-context';
import { book } from '../../lib/db/schema';
import { lockVault, openVault } from '../../lib/db/vault/session';
import { saveDetail } from '../../lib/db/write/vault/save-detail';
import { setUpVault } from '../../lib/db/write/vault/set-up-vault';
import { when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace, someAbilities } from './show-workspace';

vi.mock('../../components/ui/save-file', { spy: true });

const PASSPHRASE = 'four words of a passphrase';
const hobby = {
  ...{ id: 'd', personId: 'g', kind: 'hobby' as const, text: 'Collects barometers', purpose: 'Small talk' },
  ...{ source: 'Told me', learnedOn: '2025-11-01', expiresOn: '2026-11-01' },
};

beforeEach(async () => {
  lockVault();
  await emptyBook();
  await fillBook();
});

const personal = () => page.getByRole('region', { name: 'Personal details of Szabó Gergő' });
const button = (name: string) => personal().getByRole('button', { name, exact: true });
const fill = (label: string, text: string) => userEvent.fill(personal().getByLabelText(label, { exact: true }), text);
async function open(options = {}) {
  await showWorkspace('#/accounts/k/people', options);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'gergo.szabo@kovacs-bau.test' })
    .getByRole('button', { name: 'Personal details of Szabó Gergő' })
    .click();
  await expect.element(personal()).toBeVisible();
}

describe('the vault', () => {
  it('is set up by a passphrase typed twice, keeps an entry, and is locked and opened again', async () => {
    await open();
    await expect.element(personal()).toMatchTextContent('If it is forgotten, nobody can bring the entries back.');
    await fill('New passphrase', 'short');
    await button('Set up').click();
    await expect.element(personal().getByLabelText('New passphrase')).toHaveAccessibleDescription(/At least 10/);
    await fill('New passphrase', PASSPHRASE);
    await fill('The same once more', 'another one');
    await button('Set up').click();
    await expect
      .element(personal().getByLabelText('The same once more'))
      .toHaveAccessibleDescription('The two are not alike.');
    await fill('The same once more', PASSPHRASE);
    await button('Set up').click();
    await expect.element(personal()).toMatchTextContent('Nothing is kept yet.');

    await button('Add a detail').click();
    await fill('What to know', 'Goes to church every Sunday');
    await fill('What for', 'Small talk');
    await fill('From whom', 'Told me on the phone');
    await button('Save').click();
    await expect
      .element(personal().getByLabelText('What to know'))
      .toHaveAccessibleDescription(/“Goes to church” says something about religion or belief\./);
    await expect.element(personal().getByLabelText('What to know')).toHaveValue('Goes to church every Sunday');
    await fill('What to know', 'Collects barometers');
    await button('Save').click();
    await expect.element(personal().getByText('Collects barometers')).toBeVisible();

    await page.getByTestId('vault-lock').click();
    await expect.element(personal()).toMatchTextContent('Locked: 1 entry about Szabó Gergő.');
    await expect.element(personal().getByText('Collects barometers')).not.toBeInTheDocument();
    await fill('Passphrase', 'not this one');
    await button('Unlock').click();
    await expect
      .element(personal().getByLabelText('Passphrase', { exact: true }))
      .toHaveAccessibleDescription(/This is not the passphrase\./);
    await fill('Passphrase', PASSPHRASE);
    await button('Unlock').click();
    await expect.element(personal().getByText('Collects barometers')).toBeVisible();
  });

  it('marks what has expired, and removes it with a way back', async () => {
    await setUpVault(null);
    await saveDetail(hobby, 'k');
    await open();
    await expect.element(personal().getByTestId('personal-detail')).toMatchTextContent('Expired');
    await expectAccessible();
    await button('Remove Hobby').click();
    await expect.element(personal().getByTestId('personal-detail')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(personal().getByTestId('personal-detail')).toBeVisible();
  });

  it('keeps what is being typed out of sight when it is locked, and loses none of it', async () => {
    await setUpVault(null);
    await open();
    await button('Add a detail').click();
    await fill('What to know', 'Collects barometers');
    lockVault();
    await expect.element(personal().getByLabelText('What to know')).not.toBeVisible();
    await button('Unlock').click();
    await expect.element(personal().getByLabelText('What to know')).toHaveValue('Collects barometers');
  });

  it('gives a birthday to the plays while it is open', async () => {
    await setUpVault(null);
    await open();
    await button('Add a detail').click();
    await userEvent.selectOptions(personal().getByLabelText('What it is'), 'Birthday');
    await fill('Day', '31');
    await userEvent.selectOptions(personal().getByLabelText('Month'), 'November');
    await fill('What for', 'A greeting');
    await fill('From whom', 'His card');
    await button('Save').click();
    await expect.element(personal().getByLabelText('Day', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await fill('Day', '23');
    await button('Save').click();
    await expect.element(personal().getByTestId('personal-detail')).toMatchTextContent('Birthday · November 23');
    await expect.poll(async () => (await book.personalDetails.toArray())[0]).not.toHaveProperty('monthDay');
    const birthdays = async () => (await readAccountContext('k'))?.birthdays;
    await expect.poll(birthdays).toEqual([{ personId: 'g', monthDay: '11-23' }]);
    await page.getByTestId('vault-lock').click();
    await expect.poll(birthdays).toEqual([]);
  });

  it('begins anew where the passphrase is gone, after asking', async () => {
    await setUpVault(PASSPHRASE);
    await saveDetail(hobby, 'k');
    lockVault();
    await open();
    await button('Cannot open it?').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Begin anew' }).click();
    await expect.element(button('Set up')).toBeVisible();
    expect(openVault()).toBeNull();
  });
});

describe('everything about somebody', () => {
  it('is saved as a file', async () => {
    await open();
    await page.getByTestId('person-export').click();
    await expect
      .poll(() => vi.mocked(saving.saveFile).mock.lastCall?.[0])
      .toBe(`keyside-Szabó-Gergő-${when.today}.json`);
    await expect
      .poll(() => JSON.parse(String(vi.mocked(saving.saveFile).mock.lastCall?.[1] ?? '{}')))
      .toMatchObject({ person: { id: 'g' } });
  });

  it('is erased after saying what, and that there is no way back', async () => {
    await book.touches.put({
      ...{ id: 't9', accountId: 'k', personIds: ['g'], kind: 'call', direction: 'out', at: when.now },
      text: 'Szabó Gergő will call back',
    });
    const abilities = someAbilities();
    await open({ abilities });
    await page.getByTestId('person-erase').click();
    const dialog = page.getByRole('alertdialog');
    await expect.element(dialog).toMatchTextContent(/contacts?.*“a former contact” stands there/);
    await expect.element(dialog).toMatchTextContent('This cannot be undone.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(() => book.people.get('g')).toBeDefined();
    await page.getByTestId('person-erase').click();
    await page.getByTestId('person-erase-confirm').click();
    await expect.poll(() => book.people.get('g')).toBeUndefined();
    await expect.poll(() => abilities.forgetSaid).toHaveBeenCalledOnce();
    await expect.poll(async () => (await book.touches.get('t9'))?.text).toBe('a former contact will call back');
  });
});

it('everything is erased only once the word was typed', async () => {
  await showWorkspace('#/backup');
  const erase = page.getByTestId('erase-everything');
  await expect.element(erase).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Type “erase” to confirm'), 'eras');
  await expect.element(erase).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Type “erase” to confirm'), 'Erase');
  await expect.element(erase).toBeEnabled();
});
