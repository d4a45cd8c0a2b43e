import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readSettings } from '../../lib/db/read/settings';
import { saveSettings } from '../../lib/db/write/save-settings';
import { defaultSettings } from '../../lib/domain/settings';
import { when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const card = page.getByTestId('is-this-you');

it('is asked once, and yes makes it an own address', async () => {
  await showSidebar(mail());
  await expect.element(card).toMatchTextContent('Is this you?');
  await card.getByRole('button', { name: 'Yes, mine' }).click();
  await expect.poll(async () => (await readSettings()).ownAddresses).toEqual(['anna.becker@our-firm.test']);
  await expect.poll(() => card.elements()).toEqual([]);
});

it('no is remembered, too', async () => {
  await showSidebar(mail());
  await card.getByRole('button', { name: 'No', exact: true }).click();
  await expect.poll(async () => (await readSettings()).othersAddresses).toEqual(['anna.becker@our-firm.test']);
  await expect.poll(() => card.elements()).toEqual([]);
});

it('is asked about a mailbox at a client’s domain, though others are known', async () => {
  await saveSettings({ ...defaultSettings, ownAddresses: ['anna.becker@our-firm.test'] }, when);
  await showSidebar({ ...mail(), self: ['kam@kovacs-bau.test'] });
  await expect.element(card).toMatchTextContent('Kovács Bau Kft. has that domain');
});

it('is not asked about one that is known, though beside it another is', async () => {
  await saveSettings({ ...defaultSettings, ownAddresses: ['Anna.Becker@our-firm.test'] }, when);
  await showSidebar({ ...mail(), self: ['anna.becker@our-firm.test', 'kam@kovacs-bau.test'] });
  await expect.element(card).toMatchTextContent('kam@kovacs-bau.test');
  await expect.element(card).not.toMatchTextContent('anna.becker');
});
