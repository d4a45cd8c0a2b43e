import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import type { FromBackup, ToBackup } from '../../components/workspace/backup/backup-messages';
import { adoptBook } from '../../lib/db/adopt-book';
import { backupFile } from '../../lib/db/backup/backup-file';
import { guardBook } from '../../lib/db/guard';
import { isOfLostBook } from '../../lib/db/is-of-lost-book';
import { book } from '../../lib/db/schema';
import { noteBackup } from '../../lib/db/write/note-backup';
import { saveAccount } from '../../lib/db/write/save-account';
import type { Sentinel } from '../../lib/domain/keeping/sentinel';
import { clearSiteData } from '../close-book';
import { anAccount, when } from '../db/a-book';
import { copyBook, LOSSES } from '../lose-book';
import { allowSaid } from '../said';
import { emptyBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { expectAccessible, showWorkspace } from './show-workspace';

let kept: Sentinel | undefined;
guardBook({
  recall: async () => kept,
  keep: async (sentinel) => {
    kept = sentinel;
  },
});

const noBook = page.getByTestId('no-book');

/** What the book or a screen still does may close it: whatever was asked in that moment is asked again, as a screen does. */
const onceOpen = async (act: () => Promise<unknown>) => {
  allowSaid('DatabaseClosedError');
  await expect.poll(() => act().then(() => 'done')).toBe('done');
};

beforeEach(async () => {
  // Dexie tells of each read that is refused.
  allowSaid('LostBookError');
  await cleanup();
  await book.open().catch(() => undefined);
  await onceOpen(async () => {
    kept = undefined;
    await adoptBook();
    await emptyBook();
    await adoptBook();
    await saveAccount(anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] }), when);
  });
});

it.each([
  ['lost', 'Your book is gone from this browser'],
  ['container', 'Your book is not in this tab'],
  ['private', 'Your book is not in this window'],
] as const)('beside a page, a book that is %s is told of, with no form to write into', async (why, title) => {
  await clearSiteData();
  const { abilities } = await showSidebar(mail(), { why });
  await expect.element(noBook).toHaveAttribute('data-why', why);
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(page.getByTestId('new-account')).not.toBeInTheDocument();
  await expect.element(page.getByTestId('flag-potential')).not.toBeInTheDocument();
  await page.getByRole('button', { name: /See what can be done|Open Keyside/ }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/today');
});

it.each(['#/today', '#/accounts', '#/welcome', '#/import', '#/backup', '#/settings'])(
  'at %s of the workspace it says so and names the last backup, without a sample book',
  async (hash) => {
    await noteBackup('2026-11-10T09:00:00Z');
    await clearSiteData();
    await showWorkspace(hash);
    await expect.element(noBook).toHaveAttribute('data-why', 'lost');
    await expect.element(page.getByText('Your last backup was written on November 10, 2026.')).toBeVisible();
    await expect.element(page.getByTestId('sample-load')).not.toBeInTheDocument();
    await expectAccessible();
  },
);

it('turns to it where the book goes while somebody reads it, and goes on as the user says', async () => {
  await showWorkspace('#/accounts');
  await expect.element(page.getByTestId('account-row')).toBeVisible();
  await clearSiteData();
  await expect.element(page.getByText('Keyside knows of no backup from this browser.')).toBeVisible();
  await page.getByTestId('no-book-begin').click();
  await expect.element(noBook).not.toBeInTheDocument();
  await onceOpen(() => saveAccount(anAccount({ id: 'm', name: 'Muster Maschinen AG' }), when));
  await expect.element(page.getByTestId('account-row')).toMatchTextContent('Muster Maschinen AG');
});

it.each([
  'cleared by force, as by an evicting browser or a full disk',
  'every table but the marks emptied',
  'the book of another window',
])('brings a backup back into a book that is gone: %s', async (how) => {
  const file = await backupFile({});
  const { id } = kept ?? {};
  await LOSSES[how]?.(await copyBook());
  book.close({ disableAutoOpen: false });
  await showWorkspace('#/accounts');
  await userEvent.upload(page.getByTestId('restore-file'), new File([file], 'backup.json'));
  await expect.element(page.getByRole('row', { name: 'Accounts 1' })).toBeVisible();
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByTestId('account-row')).toMatchTextContent('Kovács Bau Kft.');
  await expect.poll(() => kept?.id).not.toBe(id);
  await expect.poll(() => book.accounts.count()).toBe(1);
  await onceOpen(() => saveAccount(anAccount({ id: 'm', name: 'Muster Maschinen AG' }), when));
  await expect.poll(() => page.getByTestId('account-row').elements().length).toBe(2);
});

describe('a restore that does not come through', () => {
  const counts = { accounts: 1, people: 0, touches: 0, followUps: 0, proposals: 0, facts: 0, lines: 0 };
  /** A worker that has checked the file, and then says no more than `next`. */
  const workerThat = (next?: FromBackup) =>
    class {
      onmessage?: (event: { data: FromBackup }) => void;
      postMessage({ kind }: ToBackup) {
        const answers: Partial<Record<ToBackup['kind'], FromBackup | undefined>> = {
          check: { kind: 'checked', contents: { counts, broken: 0, firstBroken: [] } },
          restore: next,
        };
        const data = answers[kind];
        if (data) setTimeout(() => this.onmessage?.({ data }));
      }
      terminate() {}
    };

  beforeEach(async () => {
    await noteBackup('2026-11-10T09:00:00Z');
    await clearSiteData();
    await showWorkspace('#/accounts');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  async function restoreBy(next?: FromBackup) {
    const before = kept;
    vi.stubGlobal('Worker', workerThat(next));
    await userEvent.upload(page.getByTestId('restore-file'), new File(['{}'], 'backup.json'));
    await page.getByTestId('restore-confirm').click();
    return before;
  }

  it('is told of, and the book is as lost as it was', async () => {
    const before = await restoreBy({ kind: 'failed' });
    await expect.element(page.getByText('That did not work; the book is as it was', { exact: false })).toBeVisible();
    await expect.element(noBook).toHaveAttribute('data-why', 'lost');
    await expect.poll(() => kept).toEqual(before);
    await expect.poll(() => book.accounts.count().catch(isOfLostBook)).toBe(true);
  });

  it('leaves it as lost where it is stopped or its tab goes', async () => {
    const before = await restoreBy();
    await expect.element(page.getByTestId('backup-progress')).toBeVisible();
    await expect.poll(() => kept).toEqual(before);
    await page.getByTestId('backup-stop').click();
    await expect.element(page.getByText('Your last backup was written on November 10, 2026.')).toBeVisible();
    await expect.element(page.getByTestId('sample-load')).not.toBeInTheDocument();
    await expect.poll(() => kept).toEqual(before);
    await expect.poll(() => book.accounts.count().catch(isOfLostBook)).toBe(true);
  });
});
