import { expect } from 'vitest';
import { lockVault } from '../../../lib/db/vault/session';
import { saveDetail } from '../../../lib/db/write/vault/save-detail';
import { setUpVault } from '../../../lib/db/write/vault/set-up-vault';
import { fillBook } from '../a-full-book';
import { showWorkspace } from '../show-workspace';
import { seek } from './seek';
import type { Card, Look } from './story';

const kept = { personId: 'g', source: 'Told me on the phone', learnedOn: '2025-11-01' };

async function fillVault(): Promise<void> {
  await setUpVault(null);
  const greeting = { ...kept, purpose: 'A greeting', expiresOn: '2027-11-01' };
  await saveDetail({ ...greeting, id: 'b', kind: 'birthday', birthday: { month: 5, day: 12 }, isOpen: true }, 'k');
  const text = 'Collects barometers, and repairs those of friends';
  await saveDetail({ ...kept, id: 'd', kind: 'hobby', text, purpose: 'Small talk', expiresOn: '2026-11-01' }, 'k');
}

/** Opens the personal details of Szabó Gergő, and presses what is named by text or mark. */
const personal =
  (...pressed: string[]) =>
  async (look: Look) => {
    await showWorkspace('#/accounts/k/people', { ...look, height: 800 });
    const row = 'li | vault_title';
    await expect.poll(() => seek(row)).toBeDefined();
    const person = [...document.querySelectorAll('li')].find(
      (one) => one.textContent?.includes('gergo.szabo@kovacs-bau.test') && one.querySelector('[aria-expanded]'),
    );
    person?.querySelector<HTMLElement>('button[aria-expanded]')?.click();
    for (const sought of pressed) {
      await expect.poll(() => seek(sought)).toBeDefined();
      seek(sought)?.click();
    }
  };
const panel = 'section | rights_export';
const inPanel = 'li section[aria-label]';

/** What is personal about somebody, under lock. */
export const vaultStories: Card = {
  fill: fillBook,
  stories: {
    'set-up': { arrange: async () => lockVault(), show: personal(), of: inPanel, shows: panel },
    locked: {
      arrange: async () => {
        await fillVault();
        lockVault();
      },
      show: personal(),
      of: inPanel,
      shows: 'button | vault_unlock',
    },
    open: {
      arrange: async () => {
        await fillVault();
        return lockVault;
      },
      show: personal(),
      of: inPanel,
      shows: '[data-testid="personal-detail"]',
    },
    adding: {
      arrange: async () => {
        await fillVault();
        return lockVault;
      },
      show: personal('li section button | detail_add'),
      of: inPanel,
      shows: 'form | detail_purpose',
    },
    erase: {
      arrange: async () => lockVault(),
      show: personal('[data-testid="person-erase"]'),
      of: 'dialog',
      shows: '[data-testid="person-erase-confirm"]:enabled',
    },
  },
};
